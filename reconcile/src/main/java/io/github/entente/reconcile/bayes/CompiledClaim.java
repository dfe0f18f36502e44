package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.List;

/**
 * Evidence as the steps by which it narrows the space; steps that narrow nothing are left out.
 *
 * <p>A claim's likelihood is a product over its steps. For an atom outside the parent a step
 * contributes 1, inside the child e/f, and in the rest of the parent (1-e)/(1-f), where f is the
 * child's prior share of the parent and e the {@linkplain StepAccuracies effective accuracy}. So
 * the prior mean of every claim's likelihood is 1.
 */
final class CompiledClaim {
  final Evidence evidence;
  final List<Step> steps;

  /** For each step the position, in the chain, of its child. */
  final int[] level;

  /** For each step the share f. */
  final double[] share;

  /** For each step 1-f, summed over the atoms so that small shares keep their precision. */
  final double[] rest;

  /** For each step its number in the question, the same for equal steps of all claims. */
  final int[] stepId;

  /** For each atom the number of steps, from the first one on, whose child contains it. */
  final int[] depth;

  private CompiledClaim(
      Evidence evidence,
      List<Step> steps,
      int[] level,
      double[] share,
      double[] rest,
      int[] stepId,
      int[] depth) {
    this.evidence = evidence;
    this.steps = steps;
    this.level = level;
    this.share = share;
    this.rest = rest;
    this.stepId = stepId;
    this.depth = depth;
  }

  static CompiledClaim of(Space space, Evidence evidence, StepNumbers numbers) {
    List<Step> steps = new ArrayList<>();
    int[] level = new int[evidence.chain().size()];
    int[] depth = new int[space.size()];
    Region parent = space.everything();
    for (int position = 0; position < level.length; position++) {
      Region child = evidence.chain().get(position);
      if (!parent.containsAll(child)) {
        throw new IllegalArgumentException(
            "region "
                + child
                + " of ("
                + evidence
                + ") has an atom beyond "
                + (space.size() - 1)
                + "; use regions of the question's own space");
      }
      if (child.equals(parent)) {
        continue;
      }
      level[steps.size()] = position;
      steps.add(new Step(evidence.stance(), parent, child));
      for (int atom = child.next(0); atom >= 0; atom = child.next(atom + 1)) {
        depth[atom]++;
      }
      parent = child;
    }
    int count = steps.size();
    double[] share = new double[count];
    double[] rest = new double[count];
    int[] stepId = new int[count];
    for (int k = 0; k < count; k++) {
      Step step = steps.get(k);
      double inside = space.mass(step.child());
      double outside = massOfRest(space, step);
      share[k] = inside / (inside + outside);
      rest[k] = outside / (inside + outside);
      stepId[k] = numbers.of(step);
    }
    return new CompiledClaim(evidence, List.copyOf(steps), level, share, rest, stepId, depth);
  }

  /**
   * Tells whether the accuracy of the witness, and not only of refinements, enters the likelihood.
   */
  boolean testsWitness() {
    return !steps.isEmpty() && level[0] == 0;
  }

  private static double massOfRest(Space space, Step step) {
    double sum = 0;
    Region parent = step.parent();
    for (int atom = parent.next(0); atom >= 0; atom = parent.next(atom + 1)) {
      if (!step.child().contains(atom)) {
        sum += space.mass(atom);
      }
    }
    return sum;
  }
}
