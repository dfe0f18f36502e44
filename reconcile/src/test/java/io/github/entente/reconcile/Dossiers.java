package io.github.entente.reconcile;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Implication;
import io.github.entente.core.Place;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Builds small dossiers about one shipwreck. Claims are numbered c1, c2, ... as they are added; a
 * document {@code herald} or {@code herald-2} is published by the outlet {@code herald}.
 */
final class Dossiers {
  /** A detail of a claim that is not as usual. */
  interface Detail extends Consumer<SourcedClaim.Builder> {}

  static final EventId WRECK = EventId.of("wreck");
  static final Attribute<PlaceValue> SITE = Attribute.one("site", ValueType.PLACE);
  static final Attribute<ConceptValue> COLOUR = Attribute.one("colour", ValueType.CONCEPT);
  static final Attribute<TextValue> MOTTO = Attribute.one("motto", ValueType.TEXT);
  static final Attribute<ActorValue> CAPTAIN = Attribute.one("captain", ValueType.ACTOR);
  static final Attribute<EventValue> CAUSE = Attribute.one("cause", ValueType.EVENT);
  static final Attribute<PlaceValue> PORTS =
      Attribute.of("ports", ValueType.PLACE, Cardinality.CLOSED_SET);

  static final Question DATE = Attributes.DATE.of(WRECK);
  static final Question DEATHS = Attributes.DEATHS.of(WRECK);
  static final Question PLACES = Attributes.PLACE.of(WRECK);
  static final Question HOLDER = Attributes.HOLDER.of(WRECK);

  private final Dossier.Builder dossier = Dossier.builder();
  private final List<SourcedClaim> claims = new ArrayList<>();
  private final Set<String> outlets = new TreeSet<>();
  private final Set<String> documents = new TreeSet<>();
  private final Set<String> described = new TreeSet<>();

  private Dossiers() {
    dossier
        .addAttributes(SITE, COLOUR, MOTTO, CAPTAIN, CAUSE, PORTS)
        .addEvents(
            Event.of("wreck", EventKind.OCCURRENCE, "the wreck"),
            Event.of("storm", EventKind.OCCURRENCE, "the storm"),
            Event.of("mutiny", EventKind.OCCURRENCE, "the mutiny"))
        .addConcepts(
            Concept.of("colour", "a colour"),
            Concept.of("red", "red", "colour"),
            Concept.of("crimson", "crimson", "red"),
            Concept.of("blue", "blue", "colour"),
            Concept.of("purple", "purple", "red", "blue"),
            Concept.of("sour", "sour"))
        .addPlaces(
            Place.of("asia", "Asia"),
            Place.of("iran", "Iran", "asia"),
            Place.of("tehran", "Tehran", "iran"),
            Place.of("mashhad", "Mashhad", "iran"),
            Place.of("iraq", "Iraq", "asia"),
            Place.of("basra", "Basra", "iraq"),
            Place.of("atlantis", "Atlantis"));
    Arrays.asList("agency", "minister", "company", "ahab", "bligh").forEach(this::actor);
  }

  /** A dossier without any claim. */
  static Dossiers dossier() {
    return new Dossiers();
  }

  /** Adds a claim of a document in its own voice, told as a certain fact, but for the details. */
  Dossiers claim(String document, Question question, ClaimValue value, Detail... details) {
    document(document);
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .givenId(ClaimId.of("c" + (claims.size() + 1)))
            .document(DocumentId.of(document))
            .question(question)
            .value(value);
    Arrays.asList(details).forEach(detail -> detail.accept(claim));
    claims.add(claim.build());
    return this;
  }

  /** Adds a document that copies another one. */
  Dossiers copy(String document, String original) {
    described.add(document);
    outlets.add(outlet(document));
    document(original);
    dossier.addDocuments(
        SourceDocument.builder()
            .id(DocumentId.of(document))
            .outlet(ActorId.of(outlet(document)))
            .addDerivedFrom(DocumentId.of(original))
            .build());
    return this;
  }

  Dossiers implication(Consumer<Implication.Builder> rule) {
    Implication.Builder implication = Implication.builder();
    rule.accept(implication);
    dossier.addImplications(implication.build());
    return this;
  }

  /** Of these claims exactly one was meant. */
  Dossiers readings(String... ids) {
    dossier.addAlternatives(
        AlternativeReadings.builder()
            .claims(Arrays.stream(ids).map(ClaimId::of).toList())
            .reason("the year may date either")
            .build());
    return this;
  }

  Dossier build() {
    outlets.forEach(this::actor);
    documents.stream()
        .filter(id -> !described.contains(id))
        .forEach(id -> dossier.addDocuments(SourceDocument.of(id, outlet(id))));
    return dossier.addAllClaims(claims).build();
  }

  Reconciliation reconcile() {
    return Reconciler.withDefaults().reconcile(build());
  }

  static TimeValue time(String edtf) {
    return TimeValue.parse(edtf);
  }

  static PlaceValue place(String id) {
    return PlaceValue.of(PlaceId.of(id));
  }

  static ConceptValue concept(String id) {
    return ConceptValue.of(ConceptId.of(id));
  }

  static ActorValue actorValue(String id) {
    return ActorValue.of(ActorId.of(id));
  }

  static EventValue event(String id) {
    return EventValue.of(EventId.of(id));
  }

  /** Through these voices, the one that the document quotes first. */
  static Detail by(String... speakers) {
    return claim ->
        Arrays.stream(speakers).map(ActorId::of).map(AttributionLink::to).forEach(claim::addChain);
  }

  static Detail byUnnamed(String description) {
    return claim -> claim.addChain(AttributionLink.toUnnamed(description));
  }

  static Detail denied() {
    return claim -> claim.polarity(Polarity.NEGATIVE);
  }

  static Detail sounding(Certainty certainty) {
    return claim -> claim.certainty(certainty);
  }

  static Detail told(Realis realis) {
    return claim -> claim.realis(realis);
  }

  static Detail on(Basis basis) {
    return claim -> claim.basis(basis);
  }

  static Detail in(Channel channel) {
    return claim -> claim.channel(channel);
  }

  static Detail valid(String edtf) {
    return claim -> claim.validity(FuzzyTime.parse(edtf));
  }

  /** Stands where the text, of which the words are the whole, is covered from start to end. */
  static Detail at(String text, int start, int end) {
    return claim -> claim.addSpans(TextSpan.of(text, start, end));
  }

  private void document(String id) {
    documents.add(id);
    outlets.add(outlet(id));
  }

  private void actor(String id) {
    dossier.addActors(Actor.of(id, ActorKind.UNKNOWN, "the " + id));
  }

  private static String outlet(String document) {
    return document.replaceAll("-\\d+$", "");
  }
}
