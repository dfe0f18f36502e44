package io.github.entente.core.value;

import io.github.entente.core.id.Id;
import java.util.Optional;
import java.util.function.Function;

/** Contents of what was said: on one question they relate as their values do. */
final class PropositionType extends ValueType<PropositionValue> {
  PropositionType() {
    super("proposition", PropositionValue.class);
  }

  @Override
  ValueRelation relation(PropositionValue a, PropositionValue b, ValueContext context) {
    return a.question().equals(b.question())
        ? a.value().relationTo(b.value(), context)
        : ValueRelation.UNKNOWN;
  }

  @Override
  void appendTo(CanonicalText text, PropositionValue value) {
    text.append(value.question());
    text.append(value.value());
  }

  @Override
  void visit(PropositionValue value, ValueVisitor visitor) {
    visitor.proposition("", value);
    value.question().visit(visitor.within("/question"));
    value.value().visit(visitor.within("/value"));
  }

  @Override
  int nesting(PropositionValue value) {
    return 1 + ValueType.of(value.value()).nesting(value.value());
  }

  @Override
  int size(PropositionValue value) {
    return 1 + ValueType.of(value.value()).size(value.value());
  }

  @Override
  String label(PropositionValue value, Function<Id, String> names) {
    return value.question().label(names) + " = " + value.value().label(names);
  }

  @Override
  Optional<Extent> extent(PropositionValue value) {
    return value.value().extent().map(extent -> extent.asContentOf(value.question()));
  }
}
