package io.github.entente.reconcile;

import com.google.common.hash.Hashing;
import io.github.entente.core.Actor;
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
import io.github.entente.core.Interest;
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
import io.github.entente.core.name.ActorName;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Builds small dossiers about one shipwreck. Claims are numbered c1, c2, ... as they are added; a
 * document {@code herald} or {@code herald-2} is published by the outlet {@code herald}.
 */
public final class Dossiers {
  /** A detail of a claim that is not as usual. */
  public interface Detail extends Consumer<SourcedClaim.Builder> {}

  public static final EventId WRECK = EventId.of("wreck");
  public static final Attribute<PlaceValue> SITE = Attribute.one("site", ValueType.PLACE);
  public static final Attribute<ConceptValue> COLOUR = Attribute.one("colour", ValueType.CONCEPT);
  public static final Attribute<TextValue> MOTTO = Attribute.one("motto", ValueType.TEXT);
  public static final Attribute<ActorValue> CAPTAIN = Attribute.one("captain", ValueType.ACTOR);
  public static final Attribute<EventValue> CAUSE = Attribute.one("cause", ValueType.EVENT);
  public static final Attribute<PlaceValue> PORTS =
      Attribute.of("ports", ValueType.PLACE, Cardinality.CLOSED_SET);
  public static final Attribute<QuantityValue> TOLL =
      Attribute.of("toll", ValueType.QUANTITY, Cardinality.CUMULATIVE);

  public static final Question DATE = Attributes.DATE.of(WRECK);
  public static final Question DEATHS = Attributes.DEATHS.of(WRECK);
  public static final Question PLACES = Attributes.PLACE.of(WRECK);
  public static final Question HOLDER = Attributes.HOLDER.of(WRECK);

  private final Dossier.Builder dossier = Dossier.builder();
  private final List<SourcedClaim> claims = new ArrayList<>();
  private final Map<String, SourceDocument.Builder> documents = new TreeMap<>();
  private final Map<String, Actor.Builder> actors = new TreeMap<>();

  private Dossiers() {
    dossier
        .addAttributes(SITE, COLOUR, MOTTO, CAPTAIN, CAUSE, PORTS, TOLL)
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
  public static Dossiers dossier() {
    return new Dossiers();
  }

  /** Adds a claim of a document in its own word, told as a certain fact, but for the details. */
  public Dossiers claim(String document, Question question, ClaimValue value, Detail... details) {
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

  /** Tells that a document copies another one. */
  public Dossiers copy(String document, String original) {
    document(original);
    document(document).addDerivedFrom(DocumentId.of(original));
    return this;
  }

  /** Tells when a document was published. */
  public Dossiers published(String document, String edtf) {
    document(document).published(FuzzyTime.parse(edtf));
    return this;
  }

  /** Tells that these documents have one and the same text. */
  public Dossiers sameText(String... ids) {
    String hash =
        "sha256:" + Hashing.sha256().hashString(String.join(" ", ids), StandardCharsets.UTF_8);
    Arrays.asList(ids).forEach(id -> document(id).contentHash(hash));
    return this;
  }

  /** Tells that an actor belongs to a group. */
  public Dossiers member(String actor, String group) {
    actor(group);
    actor(actor).addMemberOf(ActorId.of(group));
    return this;
  }

  /** Adds a rule by which one answer follows from another. */
  public Dossiers implication(Consumer<Implication.Builder> rule) {
    Implication.Builder implication = Implication.builder();
    rule.accept(implication);
    dossier.addImplications(implication.build());
    return this;
  }

  /** Of these claims exactly one was meant. */
  public Dossiers readings(String... ids) {
    dossier.addAlternatives(
        AlternativeReadings.builder()
            .claims(Arrays.stream(ids).map(ClaimId::of).toList())
            .reason("the year may date either")
            .build());
    return this;
  }

  /** What was added. */
  public Dossier build() {
    return dossier
        .actors(actors.values().stream().map(Actor.Builder::build).toList())
        .documents(documents.values().stream().map(SourceDocument.Builder::build).toList())
        .claims(claims)
        .build();
  }

  /** What follows from it by default. */
  public Reconciliation reconcile() {
    return Reconciler.withDefaults().reconcile(build());
  }

  public static TimeValue time(String edtf) {
    return TimeValue.parse(edtf);
  }

  public static PlaceValue place(String id) {
    return PlaceValue.of(PlaceId.of(id));
  }

  public static ConceptValue concept(String id) {
    return ConceptValue.of(ConceptId.of(id));
  }

  public static ActorValue actorValue(String id) {
    return ActorValue.of(ActorId.of(id));
  }

  public static EventValue event(String id) {
    return EventValue.of(EventId.of(id));
  }

  /** Through these speakers, the one that the document quotes first. */
  public static Detail by(String... speakers) {
    return claim ->
        Arrays.stream(speakers).map(ActorId::of).map(AttributionLink::to).forEach(claim::addChain);
  }

  public static Detail byUnnamed(String description) {
    return claim -> claim.addChain(AttributionLink.toUnnamed(description));
  }

  public static Detail denied() {
    return claim -> claim.polarity(Polarity.NEGATIVE);
  }

  public static Detail sounding(Certainty certainty) {
    return claim -> claim.certainty(certainty);
  }

  public static Detail told(Realis realis) {
    return claim -> claim.realis(realis);
  }

  public static Detail on(Basis basis) {
    return claim -> claim.basis(basis);
  }

  public static Detail in(Channel channel) {
    return claim -> claim.channel(channel);
  }

  public static Detail inInterest(Interest interest) {
    return claim -> claim.interest(interest);
  }

  public static Detail valid(String edtf) {
    return claim -> claim.validity(FuzzyTime.parse(edtf));
  }

  /** Stands where the text, of which the words are the whole, is covered from start to end. */
  public static Detail at(String text, int start, int end) {
    return claim -> claim.addSpans(TextSpan.of(text, start, end));
  }

  private SourceDocument.Builder document(String id) {
    String outlet = id.replaceAll("-\\d+$", "");
    actor(outlet);
    return documents.computeIfAbsent(
        id, d -> SourceDocument.builder().id(DocumentId.of(d)).outlet(ActorId.of(outlet)));
  }

  private Actor.Builder actor(String id) {
    return actors.computeIfAbsent(
        id, a -> Actor.builder().id(ActorId.of(a)).addName(ActorName.of("the " + a)));
  }
}
