package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.core.value.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderInWhichItIsPutTogetherDoesNotMatter(long seed) {
    List<DossierRecord> records = GeneratedDossier.records(seed);
    Dossier dossier = GeneratedDossier.of(records);

    Collections.shuffle(records, new Random(seed));
    Dossier shuffled = GeneratedDossier.of(records);

    assertThat(shuffled).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(shuffled.claims()).isEqualTo(dossier.claims());
    assertThat(shuffled.claims()).extracting(SourcedClaim::id).isSorted();
    assertThat(shuffled.actors()).extracting(Actor::id).isSorted();
    assertThat(shuffled.attributes()).extracting(Attribute::name).isSorted();
  }

  @Test
  void partsThatReadAlikeKeepOneOrder() {
    SourcedClaim one = SourcedClaim.of("d", Attributes.SAID.of(EventId.of("e")), NoValue.of());
    SourcedClaim two = SourcedClaim.builder().from(one).note("x").build();
    AlternativeReadings readings =
        AlternativeReadings.builder().addClaims(one.id(), two.id()).build();
    Implication implication =
        Implication.builder()
            .premise(Attributes.AGENT.of(EventId.of("e")))
            .conclusion(Attributes.SAID.of(EventId.of("e")))
            .conclusionValue(TextValue.of("a"))
            .build();
    Dossier.Builder dossier =
        Dossier.builder()
            .addActor(Actor.of("a", ActorKind.MEDIA, "A"))
            .addEvent(Event.of("e", EventKind.UTTERANCE, "E"))
            .addDocument(SourceDocument.of("d", "a"))
            .addClaims(one, two);
    List<AlternativeReadings> alternatives =
        List.of(readings, AlternativeReadings.builder().from(readings).reason("[claim:a]").build());
    List<Implication> implications =
        List.of(
            implication,
            Implication.builder()
                .from(implication)
                .conclusionValue(ActorValue.of(ActorId.of("a")))
                .build(),
            Implication.builder().from(implication).conclusionRealis(Realis.FUTURE).build(),
            Implication.builder().from(implication).reason("r").build());

    Dossier forwards = dossier.alternatives(alternatives).implications(implications).build();
    Dossier backwards =
        dossier
            .alternatives(Lists.reverse(alternatives))
            .implications(Lists.reverse(implications))
            .build();

    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void whatItHasIsFoundByIdAndWhatItHasNotIsNot() {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(1));
    SourcedClaim claim = dossier.claims().get(0);

    assertThat(dossier.actor(ActorId.of("a3")).map(Actor::id)).contains(ActorId.of("a3"));
    assertThat(dossier.place(PlaceId.of("p3")).map(Place::id)).contains(PlaceId.of("p3"));
    assertThat(dossier.event(EventId.of("e3")).map(Event::id)).contains(EventId.of("e3"));
    assertThat(dossier.concept(ConceptId.of("c3")).map(Concept::id)).contains(ConceptId.of("c3"));
    assertThat(dossier.document(DocumentId.of("d3")).map(SourceDocument::id))
        .contains(DocumentId.of("d3"));
    assertThat(dossier.claim(claim.id())).contains(claim);
    assertThat(dossier.attribute("anything")).isPresent();
    assertThat(dossier.attribute("date")).contains(Attributes.DATE);
    assertThat(dossier.actor(ActorId.of("zz"))).isEmpty();
    assertThat(dossier.claim(ClaimId.of("zz"))).isEmpty();
    assertThat(dossier.attribute("zz")).isEmpty();
  }

  @Test
  void claimsAreFoundByTheirQuestion() {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(2));

    for (SourcedClaim claim : dossier.claims()) {
      assertThat(dossier.claims(claim.question()))
          .contains(claim)
          .allSatisfy(c -> assertThat(c.question()).isEqualTo(claim.question()));
    }
    assertThat(dossier.claims(Question.of(EventId.of("e0"), "zz"))).isEmpty();
  }

  @Test
  void namedThingsRelateAsTheDossierSaysTheyContainEachOther() {
    Dossier dossier =
        Dossier.builder()
            .addPlaces(
                Place.of("iran", "Iran"),
                Place.of("tehran", "Tehran", "iran"),
                Place.of("mashhad", "Mashhad", "iran"),
                Place.of("bahrain", "Bahrain"))
            .addActors(
                Actor.of("state", ActorKind.STATE, "S"),
                Actor.builder()
                    .from(Actor.of("ministry", ActorKind.GOVERNMENT, "M"))
                    .addMemberOf(ActorId.of("state"))
                    .build())
            .build();

    assertThat(place("tehran").relationTo(place("iran"), dossier)).isEqualTo(ValueRelation.REFINES);
    assertThat(place("tehran").relationTo(place("mashhad"), dossier))
        .isEqualTo(ValueRelation.DISJOINT);
    assertThat(place("tehran").relationTo(place("bahrain"), dossier))
        .isEqualTo(ValueRelation.UNKNOWN);
    assertThat(
            ActorValue.of(ActorId.of("state"))
                .relationTo(ActorValue.of(ActorId.of("ministry")), dossier))
        .isEqualTo(ValueRelation.GENERALIZES);
  }

  @Test
  void anAttributeAcceptsItsTypeAndWhatFitsEverywhere() {
    Attribute<TextValue> one = Attribute.one("x", ValueType.TEXT);
    Attribute<TextValue> several = Attribute.openSet("x", ValueType.TEXT);
    SetValue texts = SetValue.open(TextValue.of("a"), TextValue.of("b"));

    assertThat(one.accepts(TextValue.of("a"))).isTrue();
    assertThat(one.accepts(SomeValue.unspecified())).isTrue();
    assertThat(one.accepts(NoValue.of())).isTrue();
    assertThat(one.accepts(TimeValue.parse("2016"))).isFalse();
    assertThat(one.accepts(texts)).isFalse();
    assertThat(several.accepts(texts)).isTrue();
    assertThat(several.accepts(SetValue.open(TextValue.of("a"), TimeValue.parse("2016"))))
        .isFalse();
  }

  @Test
  void aCountThatGrowsIsAQuantityAndNoList() {
    Attribute<QuantityValue> deaths = Attribute.cumulative("dead", ValueType.QUANTITY);
    QuantityValue three = QuantityValue.exactly(3, "person");

    assertThat(deaths.cardinality()).isEqualTo(Cardinality.CUMULATIVE);
    assertThat(deaths.accepts(three)).isTrue();
    assertThat(deaths.accepts(SetValue.open(three))).isFalse();
    assertThatThrownBy(() -> Attribute.of("x", ValueType.TIME, Cardinality.CUMULATIVE))
        .hasMessage(
            "attribute \"x\" is cumulative but of type time; only a quantity can grow, so make it one"
                + " or give another cardinality");
  }

  @Test
  void anAttributeAsksForAFactUnlessItAsksForAnIntention() {
    Attribute<TextValue> goal = Attribute.one("goal", ValueType.TEXT);

    assertThat(goal.asksFor()).isEqualTo(AsksFor.FACT);
    assertThat(goal.ofIntention().asksFor()).isEqualTo(AsksFor.INTENTION);
    assertThat(goal.ofIntention().describedAs("x").asksFor()).isEqualTo(AsksFor.INTENTION);
    assertThat(goal.ofIntention()).isNotEqualTo(goal).hasToString("goal: text (ONE), an intention");
  }

  @Test
  void whatCannotBeIsRejectedWithARemedy() {
    assertThatThrownBy(() -> Actor.builder().id(ActorId.of("a")).build())
        .hasMessageContaining("actor a has no name but must have at least one");
    assertThatThrownBy(() -> Place.builder().id(PlaceId.of("p")).build())
        .hasMessageContaining("place p has no name but must have at least one");
    assertThatThrownBy(
            () -> AlternativeReadings.builder().addClaims(ClaimId.of("c"), ClaimId.of("c")).build())
        .hasMessageContaining("name 1 claim(s) [claim:c] but must name at least two");
    assertThatThrownBy(() -> Attribute.one(" ", ValueType.TEXT))
        .hasMessage("attribute name is \" \" but must not be blank");
    assertThatThrownBy(() -> Attribute.one("x", ValueType.TIME).withAtLeast(0))
        .hasMessage(
            "values of attribute \"x\" are at least 0 but of type time; only a quantity has a least"
                + " value");
    assertThatThrownBy(() -> Place.of("p", " "))
        .hasMessage("place p has the name \" \" but names must not be blank; leave it out");
    assertThatThrownBy(() -> Attribute.one("x", ValueType.SET))
        .hasMessageContaining("cannot be of type set")
        .hasMessageContaining("give the type of a single value");
    assertThatThrownBy(() -> Event.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[id, label]");
  }

  private static PlaceValue place(String id) {
    return PlaceValue.of(PlaceId.of(id));
  }
}
