package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.core.Actor;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Attribute;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.Event;
import io.github.entente.core.Implication;
import io.github.entente.core.Place;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The kinds of record in the order in which they are written, with their names in both forms. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are method references without state
enum RecordKind {
  ATTRIBUTE(
      "attribute",
      "attributes",
      Attribute.class,
      Dossier::attributes,
      (dossier, record) -> dossier.addAttribute((Attribute<?>) record)),
  CONCEPT(
      "concept",
      "concepts",
      Concept.class,
      Dossier::concepts,
      (dossier, record) -> dossier.addConcept((Concept) record)),
  ACTOR(
      "actor",
      "actors",
      Actor.class,
      Dossier::actors,
      (dossier, record) -> dossier.addActor((Actor) record)),
  PLACE(
      "place",
      "places",
      Place.class,
      Dossier::places,
      (dossier, record) -> dossier.addPlace((Place) record)),
  EVENT(
      "event",
      "events",
      Event.class,
      Dossier::events,
      (dossier, record) -> dossier.addEvent((Event) record)),
  DOCUMENT(
      "document",
      "documents",
      SourceDocument.class,
      Dossier::documents,
      (dossier, record) -> dossier.addDocument((SourceDocument) record)),
  CLAIM(
      "claim",
      "claims",
      SourcedClaim.class,
      Dossier::claims,
      (dossier, record) -> dossier.addClaim((SourcedClaim) record)),
  ALTERNATIVES(
      "alternatives",
      "alternatives",
      AlternativeReadings.class,
      Dossier::alternatives,
      (dossier, record) -> dossier.addAlternatives((AlternativeReadings) record)),
  IMPLICATION(
      "implication",
      "implications",
      Implication.class,
      Dossier::implications,
      (dossier, record) -> dossier.addImplication((Implication) record));

  private static final ImmutableList<RecordKind> MOST_FREQUENT_FIRST =
      ImmutableList.<RecordKind>builder().add(CLAIM).add(values()).build();

  /** The kinds by the name that wraps a record on its line. */
  static final ImmutableMap<String, RecordKind> BY_NAME =
      Maps.uniqueIndex(Arrays.asList(values()), kind -> kind.singular);

  /** The kinds by the name of their list in a document. */
  static final ImmutableMap<String, RecordKind> BY_LIST =
      Maps.uniqueIndex(Arrays.asList(values()), kind -> kind.plural);

  private final String singular;
  private final String plural;
  private final JsonPointer onLine;
  private final Class<? extends DossierRecord> type;
  private final Function<Dossier, ImmutableList<? extends DossierRecord>> part;
  private final BiConsumer<Dossier.Builder, DossierRecord> adder;

  RecordKind(
      String singular,
      String plural,
      Class<? extends DossierRecord> type,
      Function<Dossier, ImmutableList<? extends DossierRecord>> part,
      BiConsumer<Dossier.Builder, DossierRecord> adder) {
    this.singular = singular;
    this.plural = plural;
    this.onLine = JsonPointer.empty().appendProperty(singular);
    this.type = type;
    this.part = part;
    this.adder = adder;
  }

  /** The kind whose list in a document has this name; there must be one. */
  static RecordKind ofList(String name) {
    return Objects.requireNonNull(BY_LIST.get(name), name);
  }

  /** The kind of a record. */
  static RecordKind of(DossierRecord record) {
    for (RecordKind kind : MOST_FREQUENT_FIRST) {
      if (kind.type.isInstance(record)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("record of an unknown kind: " + record.getClass());
  }

  /** The name that wraps a record on its line: {@code claim}. */
  String singular() {
    return singular;
  }

  /** The name of the list in a document: {@code claims}. */
  String plural() {
    return plural;
  }

  /** Where a record is on its line. */
  JsonPointer onLine() {
    return onLine;
  }

  Class<? extends DossierRecord> type() {
    return type;
  }

  /** The dossier's records of this kind. */
  ImmutableList<? extends DossierRecord> in(Dossier dossier) {
    return part.apply(dossier);
  }

  /** Adds a record of this kind. */
  void add(Dossier.Builder dossier, DossierRecord record) {
    adder.accept(dossier, record);
  }
}
