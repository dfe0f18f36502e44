package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.bayes.Evidence;
import io.github.entente.reconcile.bayes.Group;
import io.github.entente.reconcile.bayes.QuestionModel;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing to be decided: which of several values is right, or whether one value is a member of a
 * set.
 *
 * @param model its probability model, with one group of evidence for each witness
 * @param options the values to be decided between, or the one member
 * @param votes the votes of each witness, in the order of the model's groups
 */
record Part(
    QuestionModel model,
    ImmutableList<Option> options,
    ImmutableListMultimap<Witness, Vote> votes) {

  /**
   * One thing that can be right: a claimed value, or the contrary of a denied one.
   *
   * @param value the value
   * @param polarity whether the option is the value or its contrary
   * @param region where the option is right
   */
  record Option(ClaimValue value, Polarity polarity, Region region) {

    /** The value if any vote asserts it or something within it; its contrary if any denies it. */
    static Stream<Option> of(ClaimValue value, Region region, List<Vote> votes, Space space) {
      boolean asserted =
          votes.stream().anyMatch(v -> v.affirms() && region.containsAll(v.region()));
      boolean denied = votes.stream().anyMatch(v -> !v.affirms() && region.equals(v.region()));
      Stream<Option> positive =
          asserted ? Stream.of(new Option(value, Polarity.POSITIVE, region)) : Stream.empty();
      Stream<Option> negative =
          denied
              ? Stream.of(new Option(value, Polarity.NEGATIVE, region.complement(space.size())))
              : Stream.empty();
      return Stream.concat(positive, negative);
    }
  }

  /**
   * A testimony as it bears on this part.
   *
   * @param testimony the testimony
   * @param affirms whether it speaks for the region, or against it
   * @param chain the region, from its coarsest form to itself; for a denial the region alone
   */
  record Vote(Testimony testimony, boolean affirms, List<Region> chain) {
    Region region() {
      return chain.get(chain.size() - 1);
    }

    /** Where the vote is right. */
    Region stake(Space space) {
      return affirms ? region() : region().complement(space.size());
    }

    Evidence evidence(int witness) {
      Evidence evidence =
          affirms ? Evidence.claim(witness, chain) : Evidence.denial(witness, region());
      return evidence.withWeight(testimony.weight());
    }
  }

  static Part of(
      Space space,
      ImmutableList<Option> options,
      List<Vote> votes,
      WitnessNumbers witnesses,
      ReconcilePolicy policy) {
    ImmutableListMultimap.Builder<Witness, Vote> builder =
        ImmutableListMultimap.<Witness, Vote>builder().orderKeysBy(Witness::compareTo);
    votes.forEach(vote -> builder.put(vote.testimony().witness(), vote));
    ImmutableListMultimap<Witness, Vote> byWitness = builder.build();
    List<Group> groups = new ArrayList<>();
    for (Witness witness : byWitness.keySet()) {
      groups.add(group(byWitness.get(witness), witnesses.of(witness), policy));
    }
    return new Part(QuestionModel.of(space, groups), options, byWitness);
  }

  /** A witness in one document counts once for each value; in several, by how far they depend. */
  private static Group group(List<Vote> votes, int witness, ReconcilePolicy policy) {
    Map<Object, Vote> strongest = new LinkedHashMap<>();
    for (Vote vote : votes) {
      List<Object> key = List.of(vote.testimony().document(), vote.affirms(), vote.region());
      strongest.merge(key, vote, (a, b) -> b.testimony().weight() > a.testimony().weight() ? b : a);
    }
    boolean oneDocument =
        votes.stream()
                .map(vote -> vote.testimony().document())
                .collect(ImmutableSet.toImmutableSet())
                .size()
            == 1;
    return new Group(
        oneDocument ? 1 : policy.sharedWitnessDependence(),
        strongest.values().stream().map(vote -> vote.evidence(witness)).toList());
  }

  /** The witnesses, in the order of the model's groups. */
  ImmutableList<Witness> witnesses() {
    return votes.keySet().asList();
  }
}
