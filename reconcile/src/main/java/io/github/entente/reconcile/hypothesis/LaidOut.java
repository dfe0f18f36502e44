package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Domain;
import io.github.entente.core.value.Extent;
import io.github.entente.core.value.Extent.Single;

/**
 * A value together with the possibilities that it leaves open, by which values are compared: two
 * are equal here if they leave the same possibilities open, as {@code 2016} and {@code
 * 2016-01/2016-12} do.
 *
 * <p>Immutable. Working out what a value leaves open takes a while, so it is done once.
 *
 * @since 0.1.0
 */
public final class LaidOut {
  private final ClaimValue value;
  private final Extent extent;
  private final int hash;

  private LaidOut(ClaimValue value, Extent extent) {
    this.value = value;
    this.extent = extent;
    this.hash = extent.hashCode();
  }

  /**
   * A value with its extent. Of a value of which only its identity is known, such as a list inside
   * what somebody said, that identity is the extent.
   */
  public static LaidOut of(ClaimValue value) {
    return new LaidOut(value, value.extent().orElseGet(() -> identity(value)));
  }

  private static Extent identity(ClaimValue value) {
    return new Single(new Domain(value.type(), "", ImmutableList.of()), value.canonicalText());
  }

  /** The value. */
  public ClaimValue value() {
    return value;
  }

  /** What it leaves open. */
  public Extent extent() {
    return extent;
  }

  /** Whether both leave the same possibilities open. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LaidOut that && hash == that.hash && extent.equals(that.extent);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
