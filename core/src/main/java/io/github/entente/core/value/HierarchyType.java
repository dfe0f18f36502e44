package io.github.entente.core.value;

import io.github.entente.core.id.Id;
import io.github.entente.core.value.Containment.Otherwise;
import java.util.Optional;
import java.util.function.Function;

/** Values that name one thing, which others may lie inside: actors, concepts, events, places. */
final class HierarchyType<V extends ClaimValue> extends ValueType<V> {
  private final String pointer;
  private final Function<V, ? extends Id> id;
  private final Containment<Id> unrelated;
  private final Domain domain = Domain.of(this);

  private HierarchyType(
      String name, Class<V> valueClass, Function<V, ? extends Id> id, Otherwise otherwise) {
    super(name, valueClass);
    this.pointer = "/" + name;
    this.id = id;
    this.unrelated = Containment.none(otherwise);
  }

  static ValueType<ActorValue> ofActors() {
    return new HierarchyType<>("actor", ActorValue.class, ActorValue::actor, Otherwise.SEPARATE);
  }

  static ValueType<ConceptValue> ofConcepts() {
    return new HierarchyType<>(
        "concept",
        ConceptValue.class,
        ConceptValue::concept,
        Otherwise.SEPARATE_UNDER_COMMON_ANCESTOR);
  }

  static ValueType<EventValue> ofEvents() {
    return new HierarchyType<>("event", EventValue.class, EventValue::event, Otherwise.SEPARATE);
  }

  static ValueType<PlaceValue> ofPlaces() {
    return new HierarchyType<>(
        "place", PlaceValue.class, PlaceValue::place, Otherwise.SEPARATE_UNDER_COMMON_ANCESTOR);
  }

  @Override
  ValueRelation relation(V a, V b, ValueContext context) {
    return context.containment(this).relation(id.apply(a), id.apply(b));
  }

  @Override
  void appendTo(CanonicalText text, V value) {
    text.append(id.apply(value).value());
  }

  @Override
  void visit(V value, ValueVisitor visitor) {
    visitor.id(pointer, id.apply(value));
  }

  @Override
  String label(V value, Function<Id, String> names) {
    return names.apply(id.apply(value));
  }

  @Override
  Optional<Extent> extent(V value) {
    return Optional.of(new Extent.InHierarchy(domain, id.apply(value)));
  }

  @Override
  Containment<Id> unrelated() {
    return unrelated;
  }
}
