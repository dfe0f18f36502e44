package io.github.entente.core.value;

import static io.github.entente.core.value.ValueRelation.DISJOINT;
import static io.github.entente.core.value.ValueRelation.OVERLAPS;
import static io.github.entente.core.value.ValueRelation.UNKNOWN;

import java.util.function.Predicate;

/**
 * Compares lists of values. An open list leaves open every set that has, for each member, an
 * element within that member; a closed one also requires every element to lie within some member.
 */
final class SetComparison {
  private final SetValue a;
  private final SetValue b;
  private final ValueContext context;

  private SetComparison(SetValue a, SetValue b, ValueContext context) {
    this.a = a;
    this.b = b;
    this.context = context;
  }

  static ValueRelation relation(SetValue a, SetValue b, ValueContext context) {
    return new SetComparison(a, b, context).relation();
  }

  private ValueRelation relation() {
    ValueRelation nested = ValueRelation.ofContainment(within(a, b), within(b, a));
    if (nested != UNKNOWN) {
      return nested;
    }
    if (!a.isClosed() && !b.isClosed()) {
      return OVERLAPS; // the union of two open lists satisfies both
    }
    if (excludes(a, b) || excludes(b, a)) {
      return DISJOINT;
    }
    return anyUnknown() ? UNKNOWN : OVERLAPS;
  }

  /** Whether every set that satisfies {@code x} satisfies {@code y}. */
  private boolean within(SetValue x, SetValue y) {
    boolean covers = all(y, member -> any(x, other -> relation(other, member).isWithin()));
    if (!y.isClosed()) {
      return covers;
    }
    return covers
        && x.isClosed()
        && all(x, member -> any(y, other -> relation(member, other).isWithin()));
  }

  /** Whether the closed list {@code x} has no room for some member of {@code y}. */
  private boolean excludes(SetValue x, SetValue y) {
    return x.isClosed() && any(y, member -> all(x, other -> relation(other, member) == DISJOINT));
  }

  private boolean anyUnknown() {
    return any(a, x -> any(b, y -> relation(x, y) == UNKNOWN));
  }

  private ValueRelation relation(ClaimValue x, ClaimValue y) {
    return x.relationTo(y, context);
  }

  private static boolean any(SetValue set, Predicate<ClaimValue> test) {
    return set.members().stream().anyMatch(test);
  }

  private static boolean all(SetValue set, Predicate<ClaimValue> test) {
    return set.members().stream().allMatch(test);
  }
}
