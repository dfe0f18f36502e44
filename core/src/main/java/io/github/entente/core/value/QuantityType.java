package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Optional;

/** Numbers with a unit: ranges of real numbers, on a line for each unit. */
final class QuantityType extends ValueType<QuantityValue> {
  QuantityType() {
    super("quantity", QuantityValue.class);
  }

  @Override
  ValueRelation relation(QuantityValue a, QuantityValue b, ValueContext context) {
    if (!unit(a).equals(unit(b))) {
      return ValueRelation.UNKNOWN;
    }
    int starts = start(a).compareTo(start(b));
    int ends = end(a).compareTo(end(b));
    return ValueRelation.ofRegions(
        starts >= 0 && ends <= 0,
        starts <= 0 && ends >= 0,
        start(a).compareTo(end(b)) < 0 && start(b).compareTo(end(a)) < 0);
  }

  @Override
  void appendTo(CanonicalText text, QuantityValue value) {
    text.append(value.lower().map(QuantityType::written));
    text.append(value.upper().map(QuantityType::written));
    text.append(value.unit());
    text.append(value.approximate() ? 1 : 0);
  }

  @Override
  Optional<Extent> extent(QuantityValue value) {
    return Optional.of(
        new Extent.OnLine(
            new Domain(this, unit(value), ImmutableList.of()),
            ImmutableList.of(start(value), end(value)),
            width(value)));
  }

  private static String written(QuantityValue.Bound bound) {
    return (bound.inclusive() ? "[]" : "()") + bound.value();
  }

  private static Cut start(QuantityValue value) {
    return value
        .lower()
        .map(b -> b.inclusive() ? Cut.before(b.value()) : Cut.after(b.value()))
        .orElse(Cut.LEAST);
  }

  private static Cut end(QuantityValue value) {
    return value
        .upper()
        .map(b -> b.inclusive() ? Cut.after(b.value()) : Cut.before(b.value()))
        .orElse(Cut.GREATEST);
  }

  private static double width(QuantityValue value) {
    return value.lower().isPresent() && value.upper().isPresent()
        ? value.upper().get().value().subtract(value.lower().get().value()).doubleValue()
        : Double.POSITIVE_INFINITY;
  }

  /** The unit without what is only spelling; case stays, for mW is not MW. */
  private static String unit(QuantityValue value) {
    String unit = value.unit();
    return unit.chars().allMatch(c -> c > ' ' && c < 0x7F)
        ? unit
        : Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
  }
}
