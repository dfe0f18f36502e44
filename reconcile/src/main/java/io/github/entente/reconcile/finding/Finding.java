package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.Question;
import java.util.Comparator;

/**
 * Something noticed about claims. Findings do not depend on any probability.
 *
 * @param kind what was noticed
 * @param question the question it is about
 * @param claims the claims concerned, in the order of the reason where that has sides
 * @param reason why, in one sentence for readers
 */
public record Finding(
    FindingKind kind, Question question, ImmutableList<ClaimId> claims, String reason)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::question)
          .thenComparing(f -> f.claims().toString())
          .thenComparing(Finding::reason);

  /** By kind, disagreements first, then by question and claims. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " on " + question + " " + claims + ": " + reason;
  }
}
