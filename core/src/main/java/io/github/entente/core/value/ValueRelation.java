package io.github.entente.core.value;

/**
 * How the possibilities that one value leaves open relate to those of another. {@code
 * a.relationTo(b) == REFINES} reads "a refines b". Only {@link #DISJOINT} is a conflict.
 *
 * @since 0.1.0
 */
public enum ValueRelation {
  /** Both leave the same possibilities open. */
  EQUAL,
  /** The first leaves fewer open than the second, and none besides: January 2016 refines 2016. */
  REFINES,
  /** The converse of {@link #REFINES}. */
  GENERALIZES,
  /** Some possibilities are shared, and each has some of its own. */
  OVERLAPS,
  /** No possibility is shared: both cannot be right. */
  DISJOINT,
  /** Nobody told: values of different types, or places whose containment is not known. */
  UNKNOWN;

  /** The relation seen from the other side: {@code b.relationTo(a)}. */
  public ValueRelation converse() {
    return switch (this) {
      case REFINES -> GENERALIZES;
      case GENERALIZES -> REFINES;
      default -> this;
    };
  }

  /** Whether the first lies wholly inside the second: {@link #EQUAL} or {@link #REFINES}. */
  public boolean isWithin() {
    return this == EQUAL || this == REFINES;
  }

  /** Whether one lies wholly inside the other. */
  public boolean isNested() {
    return isWithin() || this == GENERALIZES;
  }

  /** The relation of a to b, given which of them contains the other: {@code UNKNOWN} if neither. */
  static ValueRelation ofContainment(boolean aWithinB, boolean bWithinA) {
    if (aWithinB) {
      return bWithinA ? EQUAL : REFINES;
    }
    return bWithinA ? GENERALIZES : UNKNOWN;
  }

  /** The relation of a to b, when containment and intersection are both fully known. */
  static ValueRelation ofRegions(boolean aWithinB, boolean bWithinA, boolean intersect) {
    ValueRelation nested = ofContainment(aWithinB, bWithinA);
    if (nested != UNKNOWN) {
      return nested;
    }
    return intersect ? OVERLAPS : DISJOINT;
  }
}
