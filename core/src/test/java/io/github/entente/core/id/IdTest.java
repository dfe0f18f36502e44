package io.github.entente.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  private record Kind(String name, Function<String, Id> of, Function<String, Id> parse) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("actor", ActorId::of, ActorId::parse),
        new Kind("event", EventId::of, EventId::parse),
        new Kind("place", PlaceId::of, PlaceId::parse),
        new Kind("document", DocumentId::of, DocumentId::parse),
        new Kind("claim", ClaimId::of, ClaimId::parse),
        new Kind("concept", ConceptId::of, ConceptId::parse));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theWrittenFormReadsBack(Kind kind) {
    Id id = kind.of.apply("a:b/c-1.é");

    assertThat(id.ref()).isEqualTo(kind.name + ":a:b/c-1.é");
    assertThat(id).hasToString(id.ref());
    assertThat(id.kind()).isEqualTo(kind.name);
    assertThat(id.value()).isEqualTo("a:b/c-1.é");
    assertThat(kind.parse.apply(id.ref())).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anotherKindIsRejected(Kind kind) {
    assertThatThrownBy(() -> kind.parse.apply("thing:x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "id is \"thing:x\" but this place needs an id of kind %s, written \"%s:...\""
                .formatted(kind, kind));
    assertThatThrownBy(() -> kind.parse.apply("x")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theKindIsNotRepeated(Kind kind) {
    assertThatThrownBy(() -> kind.of.apply(kind + ":x"))
        .hasMessageContaining("must not repeat its kind; use parse(\"" + kind + ":x\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tb", "a\n", "\u0000", "\u2003", "a\u007f"})
  void spacesControlsAndNothingAreRejected(String value) {
    assertThatThrownBy(() -> ActorId.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("actor id is \"" + value + "\"");
  }

  @Test
  void anIdHasAtMost256Characters() {
    assertThat(ActorId.of("x".repeat(256)).value()).hasSize(256);
    assertThatThrownBy(() -> ActorId.of("x".repeat(257)))
        .hasMessageContaining("must have 1 to 256 characters");
  }

  @Test
  void anEntityIdIsReadByItsKind() {
    assertThat(EntityId.parse("actor:x")).isEqualTo(ActorId.of("x"));
    assertThat(EntityId.parse("event:x")).isEqualTo(EventId.of("x"));
    assertThat(EntityId.parse("place:x")).isEqualTo(PlaceId.of("x"));
    assertThat(EntityId.parse("document:x")).isEqualTo(DocumentId.of("x"));
    assertThatThrownBy(() -> EntityId.parse("claim:x")).hasMessageContaining("must start with");
  }

  @Test
  void idsAreOrderedByTheirWrittenForm() {
    List<Id> ids =
        Stream.<Id>of(PlaceId.of("a"), ActorId.of("b"), ActorId.of("a"), EventId.of("z"))
            .sorted()
            .toList();

    assertThat(ids).extracting(Id::ref).containsExactly("actor:a", "actor:b", "event:z", "place:a");
  }
}
