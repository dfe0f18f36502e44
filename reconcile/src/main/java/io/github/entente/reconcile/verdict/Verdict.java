package io.github.entente.reconcile.verdict;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer to a question: all candidates with their probabilities, and what that amounts to.
 *
 * @param <V> the type of a single value
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Verdict<V extends ClaimValue> {
  Verdict() {}

  /** The question. */
  public abstract Question question();

  /** What the question asks for. */
  public abstract Attribute<V> attribute();

  /**
   * What the verdict amounts to. For a set it is the least settled of what the verdicts on its
   * members amount to; each member has a {@linkplain Candidate#status status} of its own.
   */
  public abstract VerdictStatus status();

  /**
   * Every claimed value, and the contrary of every denied one: the {@linkplain #leaders leaders}
   * first, then by falling probability.
   */
  public abstract ImmutableList<Candidate> candidates();

  /**
   * The best answer, or several that are tied: the most exact one that is accepted, or else the
   * most exact one above one half, or else the most probable one. Bounds and denials lead only
   * where there is nothing else. For a set, the members that are more probable than not, without
   * those of which a finer form is; if there is no such member, what is more probably none. Empty
   * if nothing counts, or if of all members of a set it is just as probable that they are none.
   */
  public abstract ImmutableList<Candidate> leaders();

  /**
   * The candidates by exactness: the most exact first, which no other one lies within; of those
   * that cannot be compared the more probable.
   */
  public abstract ImmutableList<Candidate> mostExactFirst();

  /** Whether what is said for the best answer is told as a fact, at least by one witness. */
  public abstract boolean isToldAsFact();

  /**
   * The probability that the answer is none of the named values, asserted or denied; a bound names
   * none. For a set, that none of the named values is a member, where they are taken as
   * independent.
   */
  public abstract double other();

  /** How many independent witnesses speak on the question. */
  public abstract double witnesses();

  /** The documents that say anything on the question. */
  public abstract ImmutableList<DocumentId> documents();

  /** The claims that bear on the question and do not count. */
  public abstract ImmutableList<NotCounted> notCounted();

  /** Whether several candidates are equally good answers, so that none is chosen. */
  public boolean isTied() {
    return isSingle() && leaders().size() > 1;
  }

  private boolean isSingle() {
    return attribute().cardinality() == Cardinality.ONE
        || attribute().cardinality() == Cardinality.CUMULATIVE;
  }

  /** The best answer; empty if nothing counts, or if several are equally good. */
  public Optional<Candidate> best() {
    return isTied() ? Optional.empty() : leaders().stream().findFirst();
  }

  /**
   * The best value, if it is of the attribute's type and not only its contrary is known. Look at
   * the {@link #status} too: a disputed verdict can have a best value, and does not settle
   * anything.
   */
  public Optional<V> value() {
    return best().filter(Candidate::isPositive).map(Candidate::value).flatMap(this::typed);
  }

  /**
   * The values of all leaders: at most one for a question with one answer unless several are tied,
   * the members for a set.
   */
  public ImmutableList<V> values() {
    return leaders().stream()
        .filter(Candidate::isPositive)
        .flatMap(candidate -> typed(candidate.value()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The values that the sources settle, so that nothing is picked silently: the best value unless
   * the verdict is disputed or insufficient; of a set, the members of which that holds.
   */
  public ImmutableList<V> settledValues() {
    return isTied()
        ? ImmutableList.of()
        : leaders().stream()
            .filter(c -> c.isPositive() && c.status().isSettled())
            .flatMap(c -> typed(c.value()).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * This verdict as one on an attribute, with its type.
   *
   * @throws IllegalArgumentException if it is a verdict on another attribute, or on one of the same
   *     name whose values are of another type
   */
  @SuppressWarnings("unchecked") // the type of a verdict is that of its attribute
  public <W extends ClaimValue> Verdict<W> as(Attribute<W> other) {
    if (!other.name().equals(attribute().name()) || other.type() != attribute().type()) {
      throw new IllegalArgumentException(
          "the verdict is on the attribute %s but is asked for as %s; ask with the attribute that the dossier has"
              .formatted(attribute(), other));
    }
    return (Verdict<W>) this;
  }

  /**
   * The most exact candidate that has at least this probability, such as the year where the day is
   * not sure enough. Empty if there is none.
   *
   * @param probability from 0 to 1
   */
  public Optional<Candidate> bestAt(double probability) {
    return mostExactFirst().stream().filter(c -> c.probability() >= probability).findFirst();
  }

  /** The candidate for a value, if somebody claims it. */
  public Optional<Candidate> candidate(ClaimValue value) {
    return candidates().stream().filter(c -> c.isPositive() && c.value().equals(value)).findFirst();
  }

  /** How good the grounds of the best answer's probability are. */
  public AnalyticConfidence analyticConfidence() {
    return leaders().stream()
        .findFirst()
        .map(Candidate::assessment)
        .map(AnalyticConfidence::of)
        .orElse(AnalyticConfidence.LOW);
  }

  private Optional<V> typed(ClaimValue value) {
    return attribute().type().cast(value);
  }

  /** A builder of a verdict. */
  public static <V extends ClaimValue> Builder<V> builder() {
    return new Builder<>();
  }

  /** Builds a verdict. */
  public static final class Builder<V extends ClaimValue> extends ImmutableVerdict.Builder<V> {
    Builder() {}
  }
}
