package io.github.entente.core.value;

/**
 * The rules for values whose types differ, or fit everywhere: lists, some value, none, and values
 * of unknown types. What concerns two values of one type is up to that {@link ValueType}.
 */
final class CrossTypeRules {
  private CrossTypeRules() {}

  static ValueRelation relation(ClaimValue a, ClaimValue b, ValueContext context) {
    if (a.equals(b)) {
      return ValueRelation.EQUAL;
    }
    ValueType<ClaimValue> type = ValueType.of(a);
    if (type == b.type()) {
      return type.relation(a, b, context);
    }
    if (either(a, b, ValueType.UNSUPPORTED)) {
      return ValueRelation.UNKNOWN;
    }
    if (either(a, b, ValueType.NONE)) {
      return ValueRelation.DISJOINT;
    }
    if (either(a, b, ValueType.SOME)) {
      return a.type() == ValueType.SOME ? ValueRelation.GENERALIZES : ValueRelation.REFINES;
    }
    return either(a, b, ValueType.SET)
        ? SetComparison.relation(SetValue.openOf(a), SetValue.openOf(b), context)
        : ValueRelation.UNKNOWN;
  }

  static boolean accepts(ValueType<?> asked, ClaimValue value) {
    if (value instanceof SetValue set) {
      return set.members().stream().allMatch(asked::accepts);
    }
    return asked.valueClass().isInstance(value) || !value.type().isDefinite();
  }

  private static boolean either(ClaimValue a, ClaimValue b, ValueType<?> type) {
    return a.type() == type || b.type() == type;
  }
}
