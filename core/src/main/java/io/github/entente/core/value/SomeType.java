package io.github.entente.core.value;

import java.util.Optional;

/** That there is a value: how it is described does not narrow it. */
final class SomeType extends ValueType<SomeValue> {
  SomeType() {
    super("some", SomeValue.class);
  }

  @Override
  public boolean isDefinite() {
    return false;
  }

  @Override
  ValueRelation relation(SomeValue a, SomeValue b, ValueContext context) {
    return ValueRelation.EQUAL;
  }

  @Override
  void appendTo(CanonicalText text, SomeValue value) {
    text.append(value.description());
  }

  @Override
  Optional<Extent> extent(SomeValue value) {
    return Optional.empty();
  }
}
