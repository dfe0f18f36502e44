package io.github.entente.core.value;

import java.util.Optional;

/** That there is no value; all such values are equal. */
final class NoType extends ValueType<NoValue> {
  NoType() {
    super("none", NoValue.class);
  }

  @Override
  public boolean isDefinite() {
    return false;
  }

  @Override
  ValueRelation relation(NoValue a, NoValue b, ValueContext context) {
    return ValueRelation.EQUAL;
  }

  @Override
  void appendTo(CanonicalText text, NoValue value) {}

  @Override
  Optional<Extent> extent(NoValue value) {
    return Optional.empty();
  }
}
