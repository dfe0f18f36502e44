package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.QuantityValue.Bound;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
  @ParameterizedTest
  @CsvSource({
    "40, 35, 45",
    "8, 7.5, 8.5",
    "1200, 1150, 1250",
    "0.25, 0.245, 0.255",
    "-40, -45, -35"
  })
  void aboutANumberIsWhateverRoundsToIt(String number, String from, String to) {
    QuantityValue about = QuantityValue.about(new BigDecimal(number), "person");

    assertThat(about.lower()).contains(new Bound(new BigDecimal(from), true));
    assertThat(about.upper()).contains(new Bound(new BigDecimal(to), false));
    assertThat(about.approximate()).isTrue();
    assertThat(QuantityValue.exactly(new BigDecimal(number), "person").relationTo(about))
        .isEqualTo(ValueRelation.REFINES);
  }

  @Test
  void fortyAndFortyPointZeroAreTheSame() {
    assertThat(QuantityValue.exactly(new BigDecimal("40.0"), "x"))
        .isEqualTo(QuantityValue.exactly(40, "x"))
        .isEqualTo(QuantityValue.exactly(new BigDecimal("4e1"), "x"));
  }

  @Test
  void anEmptyRangeIsRejected() {
    assertThatThrownBy(() -> QuantityValue.between(3, 2, "x"))
        .hasMessageContaining("[3, 2]")
        .hasMessageContaining("its lower bound must lie below its upper bound");
  }

  @Test
  void aUnitIsNotBlankButANumberNeedsNone() {
    assertThat(QuantityValue.exactly(3, "")).hasToString("3");
    assertThatThrownBy(() -> QuantityValue.exactly(3, " "))
        .hasMessage(
            "quantity has the unit \" \" but it must not be blank; give \"\" for a number without a"
                + " unit");
  }

  @Test
  void anExponentCannotMakeAHugeNumber() {
    assertThatThrownBy(() -> QuantityValue.exactly(new BigDecimal("1e999999999"), "m"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "bound of a quantity has 1 digits and a scale of -999999999 but may have at most 1000"
                + " when it is written out; round it");
    assertThat(QuantityValue.exactly(new BigDecimal("1e999"), "").toString()).hasSize(1000);
  }

  @Test
  void aDescriptionIsNotBlank() {
    assertThatThrownBy(() -> SomeValue.described(" "))
        .hasMessage("some-value has the description \" \" but it must not be blank; leave it out");
  }

  @Test
  void textsThatDifferInCaseSpaceOrUnicodeFormAreEqual() {
    assertThat(TextValue.of(" The  E\u0301toile").relationTo(TextValue.of("the \u00C9TOILE")))
        .isEqualTo(ValueRelation.EQUAL);
    assertThat(TextValue.of("red").relationTo(TextValue.of("blue")))
        .isEqualTo(ValueRelation.UNKNOWN);
    assertThatThrownBy(() -> TextValue.of(" ")).hasMessageContaining("must not be blank");
  }

  @Test
  void aSetHoldsSingleDefiniteValues() {
    assertThatThrownBy(SetValue::open)
        .hasMessageContaining("use NoValue to say that there are none");
    assertThatThrownBy(() -> SetValue.open(NoValue.of()))
        .hasMessageContaining("members must be single, definite values");
    assertThatThrownBy(() -> SetValue.open(SetValue.open(TextValue.of("a"))))
        .hasMessageContaining("members must be single, definite values");
  }

  @Test
  void theOrderOfMembersDoesNotMatter() {
    ClaimValue a =
        PropositionValue.of(Question.of(EventId.of("e"), "x"), ActorValue.of(ActorId.of("y")));
    ClaimValue b =
        PropositionValue.of(Question.of(EventId.of("e"), "x"), EventValue.of(EventId.of("y")));

    assertThat(SetValue.open(a, b).members().asList())
        .isEqualTo(SetValue.open(b, a).members().asList());
    assertThat(SetValue.open(a, b)).isEqualTo(SetValue.open(b, a));
  }

  @Test
  void nothingExcludesAnySingleValueAndSomethingIncludesIt() {
    ClaimValue text = TextValue.of("a");

    assertThat(NoValue.of().relationTo(text)).isEqualTo(ValueRelation.DISJOINT);
    assertThat(NoValue.of().relationTo(SomeValue.unspecified())).isEqualTo(ValueRelation.DISJOINT);
    assertThat(text.relationTo(SomeValue.described("x"))).isEqualTo(ValueRelation.REFINES);
    assertThat(SomeValue.described("x").relationTo(SomeValue.described("y")))
        .isEqualTo(ValueRelation.EQUAL);
    assertThat(text.relationTo(TimeValue.parse("2016"))).isEqualTo(ValueRelation.UNKNOWN);
  }

  @Test
  void propositionsAboutOneQuestionRelateAsTheirValues() {
    Question when = Question.of(EventId.of("e"), "date");
    PropositionValue month = PropositionValue.of(when, TimeValue.parse("2016-01"));

    assertThat(month.relationTo(PropositionValue.of(when, TimeValue.parse("2016"))))
        .isEqualTo(ValueRelation.REFINES);
    assertThat(month.relationTo(PropositionValue.of(when, TimeValue.parse("2015"))))
        .isEqualTo(ValueRelation.DISJOINT);
    assertThat(month.relationTo(PropositionValue.of(when.with("a", "b"), month.value())))
        .isEqualTo(ValueRelation.UNKNOWN);
  }

  @Test
  void anUnsupportedValueIsACopyAndRelatesToItselfOnly() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", "geo").put("lat", 1);
    UnsupportedValue value = UnsupportedValue.of(json);
    UnsupportedValue same = UnsupportedValue.of(json);

    json.put("lat", 2);
    value.json().put("lat", 3);

    assertThat(value.json().path("lat").intValue()).isEqualTo(1);
    assertThat(value.typeName()).isEqualTo("geo");
    assertThat(value).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(value.relationTo(same)).isEqualTo(ValueRelation.EQUAL);
    assertThat(value.relationTo(UnsupportedValue.of(json))).isEqualTo(ValueRelation.UNKNOWN);
    assertThat(value.relationTo(SomeValue.unspecified())).isEqualTo(ValueRelation.UNKNOWN);
  }
}
