package io.github.entente.core.value;

import io.github.entente.core.id.Id;
import java.util.Optional;
import java.util.function.Function;

/** Stands for all types; whatever it is asked about a value, the value's own type answers. */
final class AnyType extends ValueType<ClaimValue> {
  AnyType() {
    super("any", ClaimValue.class);
  }

  @Override
  public boolean isDefinite() {
    return false;
  }

  @Override
  ValueRelation relation(ClaimValue a, ClaimValue b, ValueContext context) {
    return a.relationTo(b, context);
  }

  @Override
  void appendTo(CanonicalText text, ClaimValue value) {
    ValueType.of(value).appendTo(text, value);
  }

  @Override
  void visit(ClaimValue value, ValueVisitor visitor) {
    value.visit(visitor);
  }

  @Override
  String label(ClaimValue value, Function<Id, String> names) {
    return value.label(names);
  }

  @Override
  Optional<Extent> extent(ClaimValue value) {
    return value.extent();
  }
}
