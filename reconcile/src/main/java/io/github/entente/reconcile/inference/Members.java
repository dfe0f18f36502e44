package io.github.entente.reconcile.inference;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.verdict.Candidate;
import java.util.Comparator;
import java.util.List;

/** Puts the members of a set, each of which was decided on its own, into one list. */
final class Members {
  private Members() {}

  /**
   * The candidates by falling probability, but those that are more probable than not before the
   * others, and among them members before what is ruled out, and those first of which no finer form
   * is: whoever asks where it happened wants to hear the cities before the country.
   */
  static ImmutableList<Candidate> ordered(List<PartResult> results, ValueContext context) {
    List<Candidate> members = results.stream().flatMap(r -> r.candidates().stream()).toList();
    return members.stream()
        .map(member -> withFiner(member, members, context))
        .sorted(
            Comparator.comparing((Candidate c) -> !c.isProbable())
                .thenComparing(c -> !c.isPositive())
                .thenComparing(c -> c.isProbable() && !c.finer().isEmpty())
                .thenComparingDouble(c -> -c.probability())
                .thenComparing(c -> c.value().toString()))
        .collect(toImmutableList());
  }

  private static Candidate withFiner(
      Candidate member, List<Candidate> members, ValueContext context) {
    ImmutableList<ClaimValue> finer =
        members.stream()
            .filter(c -> c.isPositive() && member.isPositive() && c.isProbable())
            .map(Candidate::value)
            .filter(v -> v.relationTo(member.value(), context) == ValueRelation.REFINES)
            .collect(toImmutableList());
    return new Candidate(
        member.value(),
        member.polarity(),
        finer,
        member.confidence(),
        member.asserted(),
        member.denied(),
        member.contributions());
  }
}
