package io.github.entente.reconcile.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;

/**
 * The answer to a question: all candidates with their probabilities, and what that amounts to.
 *
 * @param question the question
 * @param attribute what the question asks for
 * @param status what the verdict amounts to
 * @param toldAsFact whether what votes is told as a fact; if not, all of it is told as planned,
 *     wished or possible
 * @param candidates every claimed value: the best one first, then by falling probability
 * @param other the probability that none of the claimed values is right; for an attribute with
 *     several values, that none of the named ones is among them
 * @param effectiveWitnesses how many independent witnesses vote
 * @param documents the documents that say anything on the question
 * @param abstained the claims that bear on the question and do not vote
 * @param <V> the type of a single value
 */
public record Verdict<V extends ClaimValue>(
    Question question,
    Attribute<V> attribute,
    VerdictStatus status,
    boolean toldAsFact,
    ImmutableList<Candidate> candidates,
    double other,
    double effectiveWitnesses,
    ImmutableList<DocumentId> documents,
    ImmutableList<Abstained> abstained) {
  /** What rounding can make of a difference of nothing. */
  private static final double TIE = 1e-9;

  /** The most exact candidate that is more probable than not, or else the most probable one. */
  public Optional<Candidate> best() {
    return candidates.stream().findFirst();
  }

  /**
   * The best value, if it is of the attribute's type and not only its contrary is known. Look at
   * the {@link #status} too: a disputed verdict has a best value and does not settle anything.
   */
  public Optional<V> value() {
    return best()
        .filter(Candidate::isPositive)
        .map(Candidate::value)
        .flatMap(attribute.type()::cast);
  }

  /**
   * All values that are more probable than not, without those of which a finer form is: at most one
   * for an attribute with one value, the members for a set.
   */
  public ImmutableList<V> values() {
    ImmutableSet<ClaimValue> probable =
        candidates.stream()
            .filter(c -> c.isPositive() && c.isProbable())
            .map(Candidate::value)
            .collect(ImmutableSet.toImmutableSet());
    return candidates.stream()
        .filter(c -> c.isPositive() && probable.contains(c.value()))
        .filter(c -> c.finer().stream().noneMatch(probable::contains))
        .flatMap(c -> attribute.type().cast(c.value()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a candidate that excludes the best one is exactly as probable. */
  public boolean isTied() {
    return attribute.cardinality() == Cardinality.ONE
        && candidates.size() > 1
        && Math.abs(candidates.get(0).probability() - candidates.get(1).probability()) < TIE
        && !candidates.get(1).finer().contains(candidates.get(0).value());
  }

  /** How good the grounds of the best value's probability are. */
  public AnalyticConfidence analyticConfidence() {
    return best()
        .map(Candidate::confidence)
        .map(
            c ->
                AnalyticConfidence.of(
                    c.effectiveWitnesses(), c.high() - c.low(), status == VerdictStatus.DISPUTED))
        .orElse(AnalyticConfidence.LOW);
  }
}
