package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.Dossier;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypeTest {
  private static final Question QUESTION = Question.of(EventId.of("e"), "agent");

  static List<ValueType<?>> definite() {
    return ValueType.all().stream().filter(ValueType::isDefinite).toList();
  }

  @Test
  void eachTypeIsFoundByItsName() {
    assertThat(ValueType.all())
        .extracting(ValueType::name)
        .containsExactly(
            "time",
            "quantity",
            "actor",
            "event",
            "place",
            "concept",
            "text",
            "proposition",
            "set",
            "some",
            "none");
    assertThat(ValueType.all()).allSatisfy(t -> assertThat(ValueType.named(t.name())).contains(t));
    assertThat(ValueType.named("any")).isEmpty();
    assertThat(ValueType.named("unsupported")).isEmpty();
  }

  @Test
  void anAttributeAsksForADefiniteTypeOrForAny() {
    assertThat(ValueType.ofAttribute("any")).isEqualTo(ValueType.ANY);
    assertThat(definite())
        .allSatisfy(t -> assertThat(ValueType.ofAttribute(t.name())).isEqualTo(t));
    assertThatThrownBy(() -> ValueType.ofAttribute("set"))
        .hasMessage(
            "attribute type is \"set\" but must be one of [any, actor, concept, event, place,"
                + " proposition, quantity, text, time]");
  }

  @ParameterizedTest
  @MethodSource("definite")
  void aValueLeadsToItsType(ValueType<?> type) {
    for (ClaimValue value : GeneratedValues.of(type, 1, 20)) {
      assertThat(value.type()).isEqualTo(type);
      assertThat(type.cast(value)).isPresent();
      assertThat(type.accepts(value)).isTrue();
      assertThat(type.accepts(SetValue.open(value))).isTrue();
      assertThat(ValueType.ANY.accepts(value)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("definite")
  void aTypeTakesNoOtherDefiniteValueButAllThatFitEverywhere(ValueType<?> type) {
    for (ValueType<?> other : definite()) {
      ClaimValue value = GeneratedValues.of(other, 1, 1).get(0);
      assertThat(type.accepts(value)).isEqualTo(type == other);
      assertThat(type.accepts(SetValue.closed(value))).isEqualTo(type == other);
    }
    assertThat(type.accepts(NoValue.of())).isTrue();
    assertThat(type.accepts(SomeValue.unspecified())).isTrue();
  }

  /** The laws of {@link RelationLawsTest}, for values of one type that are near to each other. */
  @ParameterizedTest
  @MethodSource("definite")
  void valuesOfOneTypeKeepTheLawsOfRelations(ValueType<?> type) {
    for (long seed = 1; seed <= 10; seed++) {
      Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(seed));
      List<? extends ClaimValue> values = GeneratedValues.of(type, seed, 25);
      for (ValueContext context : List.of(dossier, ValueContext.UNKNOWN)) {
        RelationLaws.assertHold(values, context);
      }
    }
  }

  @Test
  void aVisitorIsToldEveryIdWithItsPlace() {
    ClaimValue value =
        SetValue.closed(
            PlaceValue.of(PlaceId.of("p")),
            PropositionValue.of(
                QUESTION.with("a/b~c", ActorId.of("x")).with("d", "not an id: x"),
                SetValue.open(ActorValue.of(ActorId.of("y")))));

    assertThat(parts(value))
        .containsExactly(
            "/members/0/place place:p",
            "/members/1 proposition",
            "/members/1/question/subject event:e",
            "/members/1/question/qualifiers/a~1b~0c actor:x",
            "/members/1/value/members/0/actor actor:y");
  }

  @Test
  void aLabelHasNamesInPlaceOfIds() {
    ClaimValue content =
        PropositionValue.of(
            QUESTION.with("in", PlaceId.of("p")).with("on", "Monday"),
            SetValue.closed(ActorValue.of(ActorId.of("x")), ActorValue.of(ActorId.of("y"))));

    assertThat(content.label(id -> "<" + id.value() + ">"))
        .isEqualTo("<e>: agent, in <p>, on Monday = <x>, <y> and no other");
    assertThat(TimeValue.parse("2016").label(Id::ref)).isEqualTo("2016");
  }

  @Test
  void onlyThingsThatCanLieInsideEachOtherHaveAContainment() {
    for (ValueType<?> type :
        List.of(ValueType.ACTOR, ValueType.CONCEPT, ValueType.EVENT, ValueType.PLACE)) {
      assertThat(ValueContext.UNKNOWN.containment(type)).isNotNull();
    }
    assertThatThrownBy(() -> ValueContext.UNKNOWN.containment(ValueType.TIME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ask for actor, concept, event or place");
  }

  private static List<String> parts(ClaimValue value) {
    Stream.Builder<String> told = Stream.builder();
    value.visit(
        new ValueVisitor() {
          @Override
          public void id(String pointer, Id id) {
            told.add(pointer + " " + id);
          }

          @Override
          public void proposition(String pointer, PropositionValue proposition) {
            told.add(pointer + " proposition");
          }
        });
    return new ArrayList<>(told.build().toList());
  }
}
