package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTest {
  private static final Attribute<ConceptValue> GROUP =
      Attribute.one("blood-group", ValueType.CONCEPT);

  @Test
  void aVocabularyTellsHowManyValuesThereAreInAll() {
    assertThat(GROUP.vocabulary()).isEmpty();
    assertThat(GROUP.withVocabulary(8).vocabulary()).hasValue(8);
    assertThat(GROUP.withVocabulary(8).withVocabulary(2).vocabulary()).hasValue(2);
    assertThat(GROUP.withVocabulary(8)).hasToString("blood-group: concept (ONE) of 8");
  }

  @Test
  void attributesWithDifferentVocabulariesDiffer() {
    assertThat(GROUP.withVocabulary(8))
        .isEqualTo(GROUP.withVocabulary(8))
        .hasSameHashCodeAs(GROUP.withVocabulary(8))
        .isNotEqualTo(GROUP.withVocabulary(7))
        .isNotEqualTo(GROUP);
  }

  @Test
  void aVocabularyStaysWhateverElseIsSaid() {
    Attribute<ConceptValue> said = GROUP.withVocabulary(8).describedAs("ABO and Rh").ofIntention();

    assertThat(said.vocabulary()).hasValue(8);
    assertThat(said).isEqualTo(GROUP.ofIntention().describedAs("ABO and Rh").withVocabulary(8));
  }

  @Test
  void aVocabularySurvivesWritingAndReading() {
    EntenteJson json = EntenteJson.withDefaults();
    Dossier dossier =
        Dossier.builder()
            .addAttributes(
                GROUP.withVocabulary(8),
                Attribute.<ActorValue>one("side", ValueType.ACTOR).withVocabulary(2))
            .build();

    assertThat(json.toJson(dossier)).contains("\"vocabulary\": 8");
    assertThat(json.readDocument(json.toJson(dossier))).isEqualTo(dossier);
    assertThat(json.readLines(json.toJsonLines(dossier))).isEqualTo(dossier);
    assertThat(json.toJson(Dossier.builder().addAttribute(GROUP).build()))
        .doesNotContain("vocabulary");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 0, -1, Integer.MIN_VALUE})
  void aVocabularyHasAtLeastTwoValues(int size) {
    assertThatThrownBy(() -> GROUP.withVocabulary(size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "attribute \"blood-group\" has a vocabulary of %s values but must have at least 2, or none if their number is open",
            size);
  }

  static List<ValueType<?>> withoutVocabulary() {
    return List.of(ValueType.QUANTITY, ValueType.TIME, ValueType.PROPOSITION, ValueType.ANY);
  }

  @ParameterizedTest
  @MethodSource("withoutVocabulary")
  void valuesThatCannotBeListedHaveNoVocabulary(ValueType<?> type) {
    Attribute<?> attribute = Attribute.one("x", type);

    assertThatThrownBy(() -> attribute.withVocabulary(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "attribute \"x\" has a vocabulary of 5 values but is of type %s; only values of the types [actor, concept, event, place, text] can be listed, so leave the vocabulary out",
            type);
  }
}
