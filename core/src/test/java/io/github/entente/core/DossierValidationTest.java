package io.github.entente.core;

import static io.github.entente.core.SoundDossier.DOCUMENT;
import static io.github.entente.core.SoundDossier.EVENT;
import static io.github.entente.core.SoundDossier.NOBODY;
import static io.github.entente.core.SoundDossier.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.ValueType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierValidationTest {
  @Test
  void aSoundDossierHasNoProblems() {
    assertThat(SoundDossier.builder().addClaim(claim(NoValue.of())).build().claims()).hasSize(1);
  }

  @Test
  void idsAndNamesAreUnique() {
    assertThat(
            problems(
                d ->
                    d.addPlaces(Place.of("a", "A"), Place.of("b", "B"), Place.of("a", "A2"))
                        .addAttributes(
                            Attribute.one("x", ValueType.TEXT),
                            Attribute.openSet("x", ValueType.TEXT))))
        .containsExactly(
            "/attributes/1/name: \"x\" is already used by /attributes/0; give each its own",
            "/places/2/id: \"place:a\" is already used by /places/0; give each its own");
  }

  @Test
  void theSameClaimTwiceIsOneTooMany() {
    assertThat(problems(d -> d.addClaims(claim(NoValue.of()), claim(NoValue.of()))))
        .singleElement()
        .asString()
        .startsWith("/claims/1/id: \"claim:");
  }

  @Test
  void theCatalogueCannotBeRedefinedButItsDescriptionsCan() {
    assertThat(problems(d -> d.addAttribute(Attribute.openSet("date", ValueType.TEXT))))
        .singleElement()
        .asString()
        .startsWith("/attributes/0/name: \"date\" is in the catalogue as");
    assertThat(
            SoundDossier.builder()
                .addAttribute(Attributes.DATE.describedAs("when"))
                .build()
                .attributes())
        .hasSize(1);
  }

  @Test
  void everyReferenceIsDefined() {
    Question subject = Question.of(EventId.of("zz"), "agent");
    assertThat(
            problems(
                d ->
                    d.addConcept(Concept.of("c", "C", "c2"))
                        .addActor(
                            Actor.builder()
                                .from(Actor.of("m", ActorKind.GROUP, "M"))
                                .addMemberOf(NOBODY)
                                .build())
                        .addPlace(Place.of("p", "P", "p2"))
                        .addDocument(
                            SourceDocument.builder()
                                .id(DocumentId.of("d2"))
                                .outlet(NOBODY)
                                .addAuthors(ActorId.of("a"), NOBODY)
                                .addDerivedFrom(DocumentId.of("d3"))
                                .build())
                        .addClaim(
                            SourcedClaim.builder()
                                .document(DocumentId.of("d4"))
                                .question(subject.with("a/b~c", PlaceId.of("p3")).with("x", "a:b"))
                                .value(ActorValue.of(NOBODY))
                                .addChain(
                                    AttributionLink.builder()
                                        .speaker(NOBODY)
                                        .addAddressee(NOBODY)
                                        .build())
                                .build())
                        .addAlternatives(
                            AlternativeReadings.builder()
                                .addClaims(ClaimId.of("c1"), ClaimId.of("c2"))
                                .build())))
        .extracting(text -> text.substring(0, text.indexOf(" is not in this dossier")))
        .containsExactlyInAnyOrder(
            "/concepts/0/broader/0: \"concept:c2\"",
            "/actors/1/memberOf/0: \"actor:nobody\"",
            "/places/0/within/0: \"place:p2\"",
            "/documents/1/outlet: \"actor:nobody\"",
            "/documents/1/authors/1: \"actor:nobody\"",
            "/documents/1/derivedFrom/0: \"document:d3\"",
            "/claims/0/document: \"document:d4\"",
            "/claims/0/question/subject: \"event:zz\"",
            "/claims/0/question/qualifiers/a~1b~0c: \"place:p3\"",
            "/claims/0/value/actor: \"actor:nobody\"",
            "/claims/0/chain/0/speaker: \"actor:nobody\"",
            "/claims/0/chain/0/addressees/0: \"actor:nobody\"",
            "/alternatives/0/claims/0: \"claim:c1\"",
            "/alternatives/0/claims/1: \"claim:c2\"");
  }

  @Test
  void everyReferenceInAValueIsDefinedHoweverDeep() {
    PropositionValue inner =
        PropositionValue.of(
            Question.of(EventId.of("e2"), "said"),
            SetValue.open(
                PlaceValue.of(PlaceId.of("p")),
                ConceptValue.of(ConceptId.of("c")),
                EventValue.of(EVENT)));
    assertThat(
            problems(
                d -> d.addClaim(claim(PropositionValue.of(Question.of(EVENT, "said"), inner)))))
        .extracting(text -> text.substring(0, text.indexOf(" is not in this dossier")))
        .containsExactlyInAnyOrder(
            "/claims/0/value/value/question/subject: \"event:e2\"",
            "/claims/0/value/value/value/members/2/place: \"place:p\"",
            "/claims/0/value/value/value/members/0/concept: \"concept:c\"");
  }

  @Test
  void hierarchiesHaveNoCycles() {
    assertThat(
            problems(
                d ->
                    d.addPlaces(
                        Place.of("a", "A", "b"),
                        Place.of("b", "B", "a"),
                        Place.of("in", "I", "a"))))
        .containsExactly(
            "/places/0/within: \"[place:b]\" makes place:a an ancestor of itself; remove one link"
                + " of the cycle",
            "/places/1/within: \"[place:a]\" makes place:b an ancestor of itself; remove one link"
                + " of the cycle");
    assertThat(problems(d -> d.addConcept(Concept.of("c", "C", "c")))).hasSize(1);
  }

  @Test
  void attributesAreKnownAndFitTheirValues() {
    SourcedClaim.Builder unknown = claimBuilder().question(Question.of(EVENT, "colour"));
    SourcedClaim.Builder unfit = claimBuilder().question(Question.of(EVENT, "date"));
    assertThat(
            problems(d -> d.addClaims(unknown.build(), unfit.value(TextValue.of("red")).build())))
        .containsExactly(
            "/claims/0/question/attribute: \"colour\" is neither declared in this dossier nor in"
                + " the catalogue; declare it under /attributes, or correct the name",
            "/claims/1/value: \"red\" is a TextValue but the attribute is \"date: time (ONE)\";"
                + " give a value of type time, or ask for another attribute");
  }

  @Test
  void wordsForReadersAreNotBlank() {
    ActorId actor = ActorId.of("b");
    assertThat(
            problems(
                d ->
                    d.addAttribute(Attribute.one("x", ValueType.TEXT).describedAs(" "))
                        .addConcept(Concept.of("c", ""))
                        .addActor(
                            Actor.builder()
                                .from(Actor.of("b", ActorKind.GROUP, "B"))
                                .description("\t")
                                .build())
                        .addEvent(
                            Event.builder()
                                .from(Event.of("e2", EventKind.STATE, " "))
                                .type("")
                                .build())
                        .addDocument(
                            SourceDocument.builder()
                                .id(DocumentId.of("d2"))
                                .outlet(actor)
                                .title("")
                                .build())))
        .containsExactly(
            "/attributes/0/description: \" \" is blank; leave the field out if there is nothing to say",
            "/concepts/0/label: \"\" is blank; give a few words by which readers know it",
            "/actors/1/description: \"\t\" is blank; leave the field out if there is nothing to say",
            "/events/1/label: \" \" is blank; give a few words by which readers know it",
            "/events/1/type: \"\" is blank; leave the field out if there is nothing to say",
            "/documents/1/title: \"\" is blank; leave the field out if there is nothing to say");
  }

  @Test
  void aCountIsNotNegative() {
    Question deaths = Attributes.DEATHS.of(EVENT);
    SourcedClaim.Builder claim = claimBuilder().question(deaths);
    QuantityValue negative = QuantityValue.exactly(-1, "person");
    Attribute<QuantityValue> rooms = Attribute.openSet("rooms", ValueType.QUANTITY).withAtLeast(1);
    SetValue list = SetValue.open(QuantityValue.exactly(1, ""), QuantityValue.lessThan(1, ""));

    assertThat(
            problems(
                d ->
                    d.addAttribute(rooms)
                        .addClaims(
                            claim.value(negative).build(),
                            claim.value(QuantityValue.between(-1, 0, "person")).build(),
                            claim.question(rooms.of(EVENT)).value(list).build(),
                            claimBuilder().value(PropositionValue.of(deaths, negative)).build())))
        .containsExactly(
            "/claims/0/value: \"-1 person\" lies below every value that \"deaths: quantity (ONE) of at"
                + " least 0\" can have; correct the number, or ask for another attribute",
            "/claims/2/value/members/1: \"less than 1\" lies below every value that \"rooms: quantity"
                + " (OPEN_SET) of at least 1\" can have; correct the number, or ask for another"
                + " attribute",
            "/claims/3/value/value: \"-1 person\" lies below every value that \"deaths: quantity (ONE)"
                + " of at least 0\" can have; correct the number, or ask for another attribute");
  }

  @Test
  void nobodySpeaksTwiceInAChain() {
    AttributionLink link = AttributionLink.to(ActorId.of("a"));
    AttributionLink unnamed = AttributionLink.toUnnamed("an official");

    assertThat(
            problems(
                d -> d.addClaim(claimBuilder().addChain(link, unnamed, unnamed, link).build())))
        .containsExactly(
            "/claims/0/chain/3/speaker: \"actor:a\" already speaks further out in the same chain;"
                + " let each speaker occur once: nobody is a source for himself");
  }

  @Test
  void spansLieInsideTheirDocument() {
    assertThat(
            problems(
                d ->
                    d.addClaim(
                        claimBuilder()
                            .addSpans(
                                span(0, 10), span(10, 10), span(3, 2), span(-1, 2), span(9, 11))
                            .build())))
        .containsExactly(
            "/claims/0/spans/2: \"[3, 2)\" ends before it starts, or starts before the text; give 0"
                + " <= start <= end",
            "/claims/0/spans/3: \"[-1, 2)\" ends before it starts, or starts before the text; give"
                + " 0 <= start <= end",
            "/claims/0/spans/4: \"[9, 11)\" lies outside the text of document:d, which has 10"
                + " characters; give an end of at most 10, counted in Unicode code points");
  }

  @Test
  void theMessageShowsTwentyProblemsAndCountsTheRest() {
    Dossier.Builder dossier = SoundDossier.builder();
    for (int i = 0; i < 25; i++) {
      dossier.addPlace(Place.of("p" + i, "P", "zz"));
    }

    InvalidDossierException e = catchThrowableOfType(InvalidDossierException.class, dossier::build);

    assertThat(e.problems()).hasSize(25);
    assertThat(e)
        .hasMessageStartingWith("the dossier has 25 problems:\n  /places/0/within/0: \"place:zz\"")
        .hasMessageEndingWith("\n  and 5 more");
  }

  private static SourcedClaim claim(ClaimValue value) {
    return claimBuilder().value(value).build();
  }

  private static SourcedClaim.Builder claimBuilder() {
    return SourcedClaim.builder()
        .document(DOCUMENT)
        .question(Question.of(EVENT, "said"))
        .value(NoValue.of());
  }

  private static TextSpan span(int start, int end) {
    return new TextSpan(start, end, "sha256:" + "0".repeat(64), Optional.empty());
  }
}
