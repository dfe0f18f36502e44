package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * All evidence about one question, ready to be weighed with any accuracies of the witnesses.
 *
 * <p>The probability of an atom h is proportional to its prior mass times the likelihoods of the
 * groups. A single claim with the regions r(1), r(2), ... has, in the deepest region that contains
 * h, the product of a(k) / f(k) over the regions that contain h, times (1 - a) / (1 - f) for the
 * first one that does not, f(k) being the prior share of r(k) in r(k-1). With f = 1/(n+1) this is,
 * up to a constant, the path likelihood of a tree with n false alternatives at each node. So one
 * lone claim of a witness of accuracy a has probability exactly a.
 *
 * <p>The humble result is (1 - eta) times that, plus eta times the result that one gets if all
 * evidence of the question is one group with dependence 1: agreeing witnesses may share an unseen
 * origin.
 *
 * <p>Results do not depend, not even in their last bit, on the order of groups and evidence. Memory
 * and the time of one solution are O(claims x atoms). Immutable and thread-safe.
 */
public final class QuestionModel {
  private final Space space;
  private final List<Group> groups;
  private final List<CompiledClaim> claims;
  private final List<CompiledGroup> compiledGroups;
  private final int stepCount;

  private QuestionModel(
      Space space,
      List<Group> groups,
      List<CompiledClaim> claims,
      List<CompiledGroup> compiledGroups,
      int stepCount) {
    this.space = space;
    this.groups = groups;
    this.claims = claims;
    this.compiledGroups = compiledGroups;
    this.stepCount = stepCount;
  }

  /**
   * Returns the model of a question.
   *
   * @param space the possibilities
   * @param groups the evidence; regions must lie in the space; evidence of weight 0 has no effect
   * @return the model
   */
  public static QuestionModel of(Space space, List<Group> groups) {
    StepNumbers numbers = new StepNumbers();
    List<CompiledClaim> claims = new ArrayList<>();
    List<CompiledGroup> compiled = new ArrayList<>();
    for (Group group : groups.stream().sorted(Group.CANONICAL).toList()) {
      int first = claims.size();
      for (Evidence evidence : group.evidence()) {
        if (evidence.weight() > 0) {
          claims.add(CompiledClaim.of(space, evidence, numbers));
        }
      }
      int[] positions = IntStream.range(first, claims.size()).toArray();
      compiled.add(new CompiledGroup(group.dependence(), positions));
    }
    return new QuestionModel(
        space, List.copyOf(groups), List.copyOf(claims), List.copyOf(compiled), numbers.count());
  }

  /**
   * Returns the possibilities.
   *
   * @return the space
   */
  public Space space() {
    return space;
  }

  /**
   * Returns the evidence.
   *
   * @return the groups, in the order in which they were given
   */
  public List<Group> groups() {
    return groups;
  }

  /**
   * Returns the model without one group.
   *
   * @param group the position of the group in {@link #groups()}
   * @return the model of the other groups
   */
  public QuestionModel without(int group) {
    List<Group> others = new ArrayList<>(groups);
    others.remove(group);
    return of(space, others);
  }

  /**
   * Returns how many independent witnesses the evidence is worth.
   *
   * @return the sum over the groups of 1 + (k - 1)(1 - dependence), k counting the evidence with a
   *     weight above 0
   */
  public double effectiveWitnesses() {
    return groups.stream().mapToDouble(Group::effectiveWitnesses).sorted().sum();
  }

  /**
   * Returns the probabilities of the atoms.
   *
   * @param accuracyOf the accuracy, from 0 to 1, of each witness by number
   * @param parameters humility and refinement accuracy
   * @return the posterior
   * @throws IllegalArgumentException if an accuracy is outside its range, or if accuracies of
   *     exactly 0 or 1 leave no atom possible
   */
  public Posterior solve(IntToDoubleFunction accuracyOf, BayesParameters parameters) {
    StepAccuracies[] accuracies = new StepAccuracies[claims.size()];
    for (int position = 0; position < accuracies.length; position++) {
      accuracies[position] =
          StepAccuracies.of(claims.get(position), accuracyOf, parameters.refinementAccuracy());
    }
    Posterior independent = posterior(compiledGroups, accuracies);
    if (parameters.humility() == 0) {
      return independent;
    }
    int[] everyClaim = IntStream.range(0, claims.size()).toArray();
    Posterior common = posterior(List.of(new CompiledGroup(1, everyClaim)), accuracies);
    return independent.mixedWith(common, parameters.humility());
  }

  private Posterior posterior(List<CompiledGroup> parts, StepAccuracies[] accuracies) {
    double[] logs = new double[space.size()];
    Arrays.setAll(logs, atom -> Math.log(space.mass(atom)));
    for (CompiledGroup part : parts) {
      part.addLogLikelihood(claims, accuracies, stepCount, logs);
    }
    return Posterior.ofLogs(logs);
  }

  /** Returns the compiled evidence of positive weight, in canonical order. */
  List<CompiledClaim> claims() {
    return claims;
  }
}
