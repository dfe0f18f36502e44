package io.github.entente.reconcile.verdict;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import java.util.Objects;

/**
 * Something that people say the answer is: a value or, where a value is denied, its contrary. It
 * stays visible whether or not it wins.
 *
 * <p>Probabilities of candidates need not add up to 1: a coarse value includes its finer forms, a
 * bound includes what lies within it, the members of a set hold side by side, and values of which
 * nobody told how they relate do not exclude each other.
 *
 * <p>Immutable and thread-safe. What the verdict itself does not need is worked out when it is
 * first asked for.
 *
 * @since 0.1.0
 */
public final class Candidate {
  private final ClaimValue value;
  private final Polarity polarity;
  private final double probability;

  /** How well grounded it is, or a supplier that works it out. */
  private final Object assessment;

  private Candidate(ClaimValue value, Polarity polarity, double probability, Object assessment) {
    this.value = value;
    this.polarity = polarity;
    this.probability = probability;
    this.assessment = assessment;
  }

  /**
   * A candidate.
   *
   * @param value the value
   * @param polarity positive for the value itself, negative for its contrary
   * @param probability the probability that the candidate is right, from 0 to 1
   * @param assessment how well grounded it is
   */
  public static Candidate of(
      ClaimValue value, Polarity polarity, double probability, Assessment assessment) {
    return new Candidate(value, polarity, probability, assessment);
  }

  /**
   * A candidate that is assessed when it is needed.
   *
   * @param assessment tells how well grounded it is; asked once
   */
  public static Candidate of(
      ClaimValue value, Polarity polarity, double probability, Supplier<Assessment> assessment) {
    return new Candidate(value, polarity, probability, Suppliers.memoize(assessment));
  }

  /** The value that is claimed or denied. */
  public ClaimValue value() {
    return value;
  }

  /** Positive for the value itself, negative for its contrary. */
  public Polarity polarity() {
    return polarity;
  }

  /** Whether this is the value itself and not its contrary. */
  public boolean isPositive() {
    return polarity == Polarity.POSITIVE;
  }

  /** The probability that the candidate is right, from 0 to 1. */
  public double probability() {
    return probability;
  }

  /** Whether the candidate is more probable than not. */
  public boolean isProbable() {
    return probability > 0.5;
  }

  /** How well grounded it is as the answer; for a member of a set, as a member. */
  public Assessment assessment() {
    return (Assessment)
        Objects.requireNonNull(assessment instanceof Supplier<?> later ? later.get() : assessment);
  }

  /** The credible interval of its probability, which contains the probability. */
  public Interval interval() {
    return assessment().interval();
  }

  /** What a verdict for it amounts to; for a member of a set, that on its membership. */
  public VerdictStatus status() {
    return assessment().status();
  }

  /** How many independent witnesses stand behind it. */
  public double witnesses() {
    return assessment().witnesses();
  }

  /** Reads like {@code 2016: 0.75} or {@code not 2015: 0.97}. */
  @Override
  public String toString() {
    return "%s%s: %s".formatted(isPositive() ? "" : "not ", value, probability);
  }
}
