package io.github.entente.core.value;

import io.github.entente.core.id.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of values, open or closed. */
final class SetType extends ValueType<SetValue> {
  SetType() {
    super("set", SetValue.class);
  }

  @Override
  public boolean isDefinite() {
    return false;
  }

  @Override
  ValueRelation relation(SetValue a, SetValue b, ValueContext context) {
    return SetComparison.relation(a, b, context);
  }

  @Override
  void appendTo(CanonicalText text, SetValue value) {
    text.append(value.closure().name());
    text.append(value.members().size());
    value.members().forEach(text::append);
  }

  @Override
  void visit(SetValue value, ValueVisitor visitor) {
    int i = 0;
    for (ClaimValue member : value.members()) {
      member.visit(visitor.within("/members/" + i));
      i++;
    }
  }

  @Override
  int nesting(SetValue value) {
    return value.members().stream().mapToInt(m -> ValueType.of(m).nesting(m)).max().orElse(0);
  }

  @Override
  int size(SetValue value) {
    return value.members().stream().mapToInt(m -> ValueType.of(m).size(m)).sum();
  }

  @Override
  String label(SetValue value, Function<Id, String> names) {
    List<String> members = value.members().stream().map(member -> member.label(names)).toList();
    return String.join(", ", members) + (value.isClosed() ? " and no other" : "");
  }

  @Override
  Optional<Extent> extent(SetValue value) {
    return Optional.empty();
  }
}
