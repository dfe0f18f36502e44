package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * Compares lists of values. An open list leaves open every set that has, for each member, an
 * element within that member; a closed one also requires every element to lie within some member.
 *
 * <p>Each two members are compared once, however deep they are nested: O(m · n) comparisons for m
 * and n values in the two lists, and O(m + n) memory.
 */
final class SetComparison {
  private SetComparison() {}

  static ValueRelation relation(SetValue a, SetValue b, ValueContext context) {
    Side x = new Side(a);
    Side y = new Side(b);
    boolean anyUnknown = false;
    for (int i = 0; i < x.members.size(); i++) {
      for (int j = 0; j < y.members.size(); j++) {
        ValueRelation relation = x.members.get(i).relationTo(y.members.get(j), context);
        x.add(i, relation);
        y.add(j, relation.converse());
        anyUnknown |= relation == ValueRelation.UNKNOWN;
      }
    }
    ValueRelation nested = ValueRelation.ofContainment(x.isWithin(y), y.isWithin(x));
    if (nested != ValueRelation.UNKNOWN) {
      return nested;
    }
    if (!x.isClosed && !y.isClosed) {
      return ValueRelation.OVERLAPS; // the union of two open lists satisfies both
    }
    if (x.excludes(y) || y.excludes(x)) {
      return ValueRelation.DISJOINT;
    }
    return anyUnknown ? ValueRelation.UNKNOWN : ValueRelation.OVERLAPS;
  }

  /** One list, and what its members are to those of the other. */
  private static final class Side {
    private final ImmutableList<ClaimValue> members;
    private final boolean isClosed;

    /** Members that lie within some member of the other list. */
    private final BitSet within = new BitSet();

    /** Members that some member of the other list lies within. */
    private final BitSet covering = new BitSet();

    /** Members that not every member of the other list excludes. */
    private final BitSet possible = new BitSet();

    Side(SetValue list) {
      this.members = list.members().asList();
      this.isClosed = list.isClosed();
    }

    void add(int member, ValueRelation relation) {
      if (relation.isWithin()) {
        within.set(member);
      }
      if (relation.converse().isWithin()) {
        covering.set(member);
      }
      if (relation != ValueRelation.DISJOINT) {
        possible.set(member);
      }
    }

    /** Whether every set that satisfies this list satisfies the other. */
    boolean isWithin(Side other) {
      return other.holdsForAll(other.covering)
          && (!other.isClosed || (isClosed && holdsForAll(within)));
    }

    /** Whether this list is closed and has no room for some member of the other. */
    boolean excludes(Side other) {
      return isClosed && !other.holdsForAll(other.possible);
    }

    private boolean holdsForAll(BitSet some) {
      return some.cardinality() == members.size();
    }
  }
}
