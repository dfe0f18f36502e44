package io.github.entente.reconcile.law;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Place;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.name.ActorName;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A dossier about one shipwreck before its things have names: what is claimed can be written down
 * under other names, and in another order.
 */
final class Sketch {
  static final Attribute<PlaceValue> SITE = Attribute.one("site", ValueType.PLACE);
  static final Attribute<ConceptValue> COLOUR = Attribute.one("colour", ValueType.CONCEPT);
  static final Attribute<PlaceValue> PORTS = Attribute.closedSet("ports", ValueType.PLACE);
  static final Attribute<QuantityValue> VICTIMS =
      Attribute.cumulative("victims", ValueType.QUANTITY);

  private static final List<String> OTHERS = List.of("agency", "minister", "company", "cabinet");

  private final List<Told> claims = new ArrayList<>();
  private final Map<String, Consumer<SourceDocument.Builder>> details = new LinkedHashMap<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final List<List<String>> readings = new ArrayList<>();

  /** A claim before its ids have names. */
  private record Told(
      String id,
      String document,
      Attribute<?> attribute,
      Answer answer,
      List<String> speakers,
      Consumer<SourcedClaim.Builder> detail) {}

  /** Adds a claim of a document in its own words and returns its id. */
  String claim(String document, Attribute<?> attribute, Answer answer) {
    return claim(document, attribute, answer, List.of(), claim -> {});
  }

  /**
   * Adds a claim and returns its id.
   *
   * @param speakers who is quoted, each by the one before; {@code ?} for an unnamed one
   */
  String claim(
      String document,
      Attribute<?> attribute,
      Answer answer,
      List<String> speakers,
      Consumer<SourcedClaim.Builder> detail) {
    String id = "claim-" + claims.size();
    claims.add(new Told(id, document, attribute, answer, speakers, detail));
    documents.add(document);
    return id;
  }

  /** Tells more of a document; {@code herald-2} is one of the outlet {@code herald}. */
  void describe(String document, Consumer<SourceDocument.Builder> detail) {
    documents.add(document);
    details.merge(document, detail, Consumer::andThen);
  }

  /** Of these claims exactly one was meant. */
  void readings(String... ids) {
    readings.add(List.of(ids));
  }

  /** How many claims there are. */
  int size() {
    return claims.size();
  }

  /** This sketch once more, to be changed independently. */
  Sketch copy() {
    Sketch copy = new Sketch();
    copy.claims.addAll(claims);
    copy.documents.addAll(documents);
    copy.details.putAll(details);
    copy.readings.addAll(readings);
    return copy;
  }

  /** The dossier under the names that things have here. */
  Dossier dossier() {
    return dossier(name -> name, list -> {});
  }

  /**
   * The dossier.
   *
   * @param names what each thing is called
   * @param order puts the parts of the dossier into an order
   */
  Dossier dossier(UnaryOperator<String> names, Consumer<List<? extends DossierRecord>> order) {
    Dossier.Builder dossier =
        Dossier.builder()
            .addAttributes(SITE, COLOUR, PORTS, VICTIMS)
            .addEvents(Event.of(names.apply("wreck"), EventKind.OCCURRENCE, "the wreck"));
    dossier.addAllConcepts(ordered(concepts(names), order));
    dossier.addAllPlaces(ordered(places(names), order));
    dossier.addAllActors(ordered(actors(names), order));
    dossier.addAllDocuments(ordered(documents(names), order));
    dossier.addAllClaims(ordered(claims.stream().map(told -> claim(told, names)).toList(), order));
    dossier.addAllAlternatives(
        ordered(readings.stream().map(ids -> readings(ids, names)).toList(), order));
    return dossier.build();
  }

  private static <T extends DossierRecord> List<T> ordered(
      List<T> parts, Consumer<List<? extends DossierRecord>> order) {
    List<T> ordered = new ArrayList<>(parts);
    order.accept(ordered);
    return ordered;
  }

  /** Purple is red and blue at once, and nobody told how sour relates to any colour. */
  private static List<Concept> concepts(UnaryOperator<String> names) {
    return List.of(
        concept(names, "colour"),
        concept(names, "red", "colour"),
        concept(names, "crimson", "red"),
        concept(names, "blue", "colour"),
        concept(names, "purple", "red", "blue"),
        concept(names, "happened"),
        concept(names, "sour"));
  }

  private static Concept concept(UnaryOperator<String> names, String id, String... broader) {
    String[] renamed = new String[broader.length];
    for (int i = 0; i < broader.length; i++) {
      renamed[i] = names.apply(broader[i]);
    }
    return Concept.of(names.apply(id), id, renamed);
  }

  private static List<Place> places(UnaryOperator<String> names) {
    return List.of(
        Place.of(names.apply("asia"), "Asia"),
        Place.of(names.apply("iran"), "Iran", names.apply("asia")),
        Place.of(names.apply("tehran"), "Tehran", names.apply("iran")),
        Place.of(names.apply("mashhad"), "Mashhad", names.apply("iran")),
        Place.of(names.apply("iraq"), "Iraq", names.apply("asia")),
        Place.of(names.apply("basra"), "Basra", names.apply("iraq")),
        Place.of(names.apply("atlantis"), "Atlantis"),
        Place.of(names.apply("lemuria"), "Lemuria"));
  }

  private List<Actor> actors(UnaryOperator<String> names) {
    Set<String> all = new LinkedHashSet<>(OTHERS);
    documents.forEach(document -> all.add(outlet(document)));
    all.addAll(List.of("ahab", "bligh"));
    List<Actor> actors = new ArrayList<>();
    for (String actor : all) {
      Actor.Builder builder =
          Actor.builder()
              .id(ActorId.of(names.apply(actor)))
              .kind(actor.equals("cabinet") ? ActorKind.ORGANIZATION : ActorKind.UNKNOWN)
              .addNames(ActorName.of(actor));
      if (actor.equals("minister") || actor.equals("bligh")) {
        builder.addMemberOf(ActorId.of(names.apply("cabinet")));
      }
      actors.add(builder.build());
    }
    return actors;
  }

  private List<SourceDocument> documents(UnaryOperator<String> names) {
    return documents.stream().map(document -> document(document, names)).toList();
  }

  private SourceDocument document(String id, UnaryOperator<String> names) {
    SourceDocument.Builder builder =
        SourceDocument.builder()
            .id(DocumentId.of(names.apply(id)))
            .outlet(ActorId.of(names.apply(outlet(id))));
    details.getOrDefault(id, document -> {}).accept(builder);
    SourceDocument document = builder.build();
    return SourceDocument.builder()
        .from(document)
        .derivedFrom(
            document.derivedFrom().stream()
                .map(original -> DocumentId.of(names.apply(original.value())))
                .toList())
        .build();
  }

  private static SourcedClaim claim(Told told, UnaryOperator<String> names) {
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .givenId(ClaimId.of(names.apply(told.id)))
            .document(DocumentId.of(names.apply(told.document)))
            .question(question(told.attribute, names))
            .value(told.answer.with(names));
    for (String speaker : told.speakers) {
      claim.addChain(
          speaker.equals("?")
              ? AttributionLink.toUnnamed("an official")
              : AttributionLink.to(ActorId.of(names.apply(speaker))));
    }
    told.detail.accept(claim);
    return claim.build();
  }

  private static AlternativeReadings readings(List<String> ids, UnaryOperator<String> names) {
    return AlternativeReadings.builder()
        .claims(ids.stream().map(id -> ClaimId.of(names.apply(id))).toList())
        .build();
  }

  /** The question about the wreck under the names that things have here. */
  static Question question(Attribute<?> attribute) {
    return question(attribute, name -> name);
  }

  /** The question about the wreck under other names. */
  static Question question(Attribute<?> attribute, UnaryOperator<String> names) {
    return attribute.of(EventId.of(names.apply("wreck")));
  }

  private static String outlet(String document) {
    return document.replaceAll("-\\d+$", "");
  }

  /** The question whether it took place. */
  static Attribute<ConceptValue> happened() {
    return Attributes.OCCURRENCE;
  }

  static Consumer<SourcedClaim.Builder> denied() {
    return claim -> claim.polarity(Polarity.NEGATIVE);
  }

  static Consumer<SourcedClaim.Builder> sounding(Certainty certainty) {
    return claim -> claim.certainty(certainty);
  }

  static Consumer<SourcedClaim.Builder> told(Realis realis) {
    return claim -> claim.realis(realis);
  }

  static Consumer<SourcedClaim.Builder> in(Channel channel) {
    return claim -> claim.channel(channel);
  }

  static Consumer<SourcedClaim.Builder> valid(String edtf) {
    return claim -> claim.validity(FuzzyTime.parse(edtf));
  }
}
