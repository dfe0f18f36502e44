package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.Question;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something noticed about the claims on a question. Findings do not depend on any probability.
 *
 * <pre>{@code
 * result.findings(FindingKind.CONFLICT).forEach(f -> System.out.println(text.of(f)));
 * // 2015 (Herald) and 2016 (Gazette, Courier) exclude each other
 * }</pre>
 *
 * <p>Each side is an answer with all claims that give it. A finding is made once: with as many
 * sides as there are answers that take part in it, and on the question on which the claims speak
 * themselves, not again on those that follow from it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Finding extends Comparable<Finding> {
  /** What was noticed. */
  FindingKind kind();

  /** The question it is about. */
  Question question();

  /** The answers that it puts beside each other, at least one. */
  ImmutableList<Side> sides();

  /** What could be added to the dossier, so that more follows from it; empty if nothing. */
  Optional<Remedy> remedy();

  /** All claims concerned, in the order of the sides. */
  default ImmutableSet<ClaimId> claims() {
    return sides().stream()
        .flatMap(side -> side.claims().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** By kind, disagreements first, then by question and claims. */
  @Override
  default int compareTo(Finding other) {
    return FindingOrder.COMPARATOR.compare(this, other);
  }

  /** A builder of which kind and question are still to be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
