package io.github.entente.core.value;

/** The rules for values of two kinds; each kind compares its own values itself. */
final class ValueComparison {
  private ValueComparison() {}

  static ValueRelation relation(ClaimValue a, ClaimValue b, ValueContext context) {
    if (a.equals(b)) {
      return ValueRelation.EQUAL;
    }
    if (a instanceof UnsupportedValue || b instanceof UnsupportedValue) {
      return ValueRelation.UNKNOWN;
    }
    if (a instanceof NoValue || b instanceof NoValue) {
      return ValueRelation.DISJOINT;
    }
    if (a instanceof SomeValue || b instanceof SomeValue) {
      return ValueRelation.ofContainment(b instanceof SomeValue, a instanceof SomeValue);
    }
    if (a instanceof SetValue || b instanceof SetValue) {
      return SetComparison.relation(SetValue.openOf(a), SetValue.openOf(b), context);
    }
    return sameType(a, b, context);
  }

  private static ValueRelation sameType(ClaimValue a, ClaimValue b, ValueContext context) {
    if (a instanceof TimeValue x && b instanceof TimeValue y) {
      return x.compare(y);
    } else if (a instanceof QuantityValue x && b instanceof QuantityValue y) {
      return x.compare(y);
    } else if (a instanceof ActorValue x && b instanceof ActorValue y) {
      return context.relation(x.actor(), y.actor());
    } else if (a instanceof EventValue x && b instanceof EventValue y) {
      return context.relation(x.event(), y.event());
    } else if (a instanceof PlaceValue x && b instanceof PlaceValue y) {
      return context.relation(x.place(), y.place());
    } else if (a instanceof ConceptValue x && b instanceof ConceptValue y) {
      return context.relation(x.concept(), y.concept());
    } else if (a instanceof TextValue x && b instanceof TextValue y) {
      return x.compare(y);
    } else if (a instanceof PropositionValue x && b instanceof PropositionValue y) {
      return x.compare(y, context);
    }
    return ValueRelation.UNKNOWN;
  }
}
