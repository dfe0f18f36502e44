package io.github.entente.core.value;

import java.util.Optional;

/** Values that this version cannot understand, so that they relate to nothing but themselves. */
final class UnsupportedType extends ValueType<UnsupportedValue> {
  UnsupportedType() {
    super("unsupported", UnsupportedValue.class);
  }

  @Override
  public boolean isDefinite() {
    return false;
  }

  @Override
  ValueRelation relation(UnsupportedValue a, UnsupportedValue b, ValueContext context) {
    return ValueRelation.UNKNOWN;
  }

  @Override
  void appendTo(CanonicalText text, UnsupportedValue value) {
    text.append(value.toString());
  }

  @Override
  Optional<Extent> extent(UnsupportedValue value) {
    return Optional.empty();
  }
}
