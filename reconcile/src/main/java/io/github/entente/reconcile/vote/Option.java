package io.github.entente.reconcile.vote;

import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.hypothesis.Region;

/**
 * Something that people say the answer is: a value, or that it is not a value.
 *
 * @param place the value, and what it leaves open
 * @param polarity whether the option is the value or its contrary
 * @param standing whether it is a value of its own
 * @param region the cells in which the option is right
 * @since 0.1.0
 */
public record Option(LaidOut place, Polarity polarity, Standing standing, Region region) {

  /** What an option is beside others. */
  public enum Standing {
    /** A value that some vote may have meant. */
    VALUE,
    /** A value for which a more exact one of every witness who says it speaks. */
    SPOKEN_FOR,
    /** A value that only limits the answer. */
    BOUND
  }

  /** The value. */
  public ClaimValue value() {
    return place.value();
  }

  /** Whether it is a value, and not a bound or the contrary of one. */
  public boolean isValue() {
    return polarity == Polarity.POSITIVE && standing != Standing.BOUND;
  }

  /** Whether it leaves open less than another option of the same decision, and nothing besides. */
  public boolean isFinerThan(Option other) {
    return region.equals(other.region)
        ? standing != Standing.SPOKEN_FOR && other.standing == Standing.SPOKEN_FOR
        : region.isWithin(other.region);
  }
}
