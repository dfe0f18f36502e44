package io.github.entente.core;

import static io.github.entente.core.SoundDossier.EVENT;
import static io.github.entente.core.SoundDossier.NOBODY;
import static io.github.entente.core.SoundDossier.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.ValueType;
import org.junit.jupiter.api.Test;

class ImplicationValidationTest {
  @Test
  void implicationsAreCheckedLikeClaims() {
    Question place = Attributes.PLACE.of(EVENT);
    assertThat(
            problems(
                d ->
                    d.addImplication(
                        Implication.builder()
                            .premise(place)
                            .conclusion(Question.of(EVENT, "colour"))
                            .premiseValue(TextValue.of("x"))
                            .conclusionValue(ActorValue.of(NOBODY))
                            .build())))
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactlyInAnyOrder(
            "/implications/0/premiseValue",
            "/implications/0/conclusion/attribute",
            "/implications/0/conclusionValue/actor");
  }

  @Test
  void whatAnImplicationCarriesOverFitsItsConclusion() {
    Implication carried =
        Implication.builder()
            .premise(Attributes.DATE.of(EVENT))
            .conclusion(Attributes.DEATHS.of(EVENT))
            .build();

    assertThat(problems(d -> d.addImplication(carried)))
        .containsExactly(
            "/implications/0/conclusion: \"event:e/deaths\" asks for \"deaths: quantity (ONE) of at least 0\""
                + " but would be answered with any value of \"date: time (ONE)\"; give a"
                + " conclusionValue, or relate attributes of one type and cardinality");
    assertThat(
            problems(
                d ->
                    placeAttributes(d)
                        .addImplications(
                            implication("several", "one"), implication("anything", "several"))))
        .extracting(text -> text.substring(0, text.indexOf(':')))
        .containsExactly("/implications/0/conclusion", "/implications/1/conclusion");
  }

  @Test
  void anImplicationFitsIfItsConclusionTakesWhateverItCarries() {
    PlaceValue place = PlaceValue.of(PlaceId.of("p"));
    Implication narrowed =
        Implication.builder().from(implication("anything", "several")).premiseValue(place).build();
    Implication given =
        Implication.builder().from(implication("several", "one")).conclusionValue(place).build();

    assertThat(
            placeAttributes(SoundDossier.builder())
                .addPlace(Place.of("p", "P"))
                .addImplications(narrowed, given)
                .addImplications(implication("one", "several"), implication("one", "one"))
                .addImplications(implication("one", "anything"))
                .build()
                .implications())
        .hasSize(5);
  }

  private static Implication implication(String premise, String conclusion) {
    return Implication.builder()
        .premise(Question.of(EVENT, premise))
        .conclusion(Question.of(EVENT, conclusion))
        .build();
  }

  private static Dossier.Builder placeAttributes(Dossier.Builder dossier) {
    return dossier.addAttributes(
        Attribute.one("one", ValueType.PLACE),
        Attribute.openSet("several", ValueType.PLACE),
        Attribute.openSet("anything", ValueType.ANY));
  }
}
