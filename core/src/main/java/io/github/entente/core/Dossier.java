package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.Containment;
import io.github.entente.core.value.Containment.Otherwise;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Claims together with everything they speak of: the unit that is read, written and reconciled.
 *
 * <p>A dossier is checked as a whole when it is built, and {@code build} throws an {@link
 * InvalidDossierException} with all problems at once. Its parts are kept in the order of their ids,
 * so two dossiers with the same content are equal in whatever order they were put together.
 */
@Value.Immutable
@JsonDeserialize(builder = Dossier.Builder.class)
@JsonPropertyOrder({
  "attributes",
  "concepts",
  "actors",
  "places",
  "events",
  "documents",
  "claims",
  "alternatives",
  "implications"
})
public interface Dossier extends ValueContext {

  /** The attributes that are declared beside the catalogue of {@link Attributes}. */
  ImmutableList<Attribute<?>> attributes();

  /** The vocabulary. */
  ImmutableList<Concept> concepts();

  /** Everyone who acts, speaks or is spoken of. */
  ImmutableList<Actor> actors();

  /** All places. */
  ImmutableList<Place> places();

  /** All events, states and utterances. */
  ImmutableList<Event> events();

  /** All documents. */
  ImmutableList<SourceDocument> documents();

  /** All claims. */
  ImmutableList<SourcedClaim> claims();

  /** The sets of claims of which exactly one was meant. */
  ImmutableList<AlternativeReadings> alternatives();

  /** The rules by which answers to some questions answer others. */
  ImmutableList<Implication> implications();

  /** Looks an attribute up by name, among those declared here and those of the catalogue. */
  default Optional<Attribute<?>> attribute(String name) {
    return Optional.<Attribute<?>>ofNullable(attributesByName().get(name))
        .or(() -> Attributes.named(name));
  }

  /** Looks an actor up. */
  default Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actorsById().get(id));
  }

  /** Looks a place up. */
  default Optional<Place> place(PlaceId id) {
    return Optional.ofNullable(placesById().get(id));
  }

  /** Looks an event up. */
  default Optional<Event> event(EventId id) {
    return Optional.ofNullable(eventsById().get(id));
  }

  /** Looks a concept up. */
  default Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(conceptsById().get(id));
  }

  /** Looks a document up. */
  default Optional<SourceDocument> document(DocumentId id) {
    return Optional.ofNullable(documentsById().get(id));
  }

  /** Looks a claim up. */
  default Optional<SourcedClaim> claim(ClaimId id) {
    return Optional.ofNullable(claimsById().get(id));
  }

  /** The claims that answer a question, in the order of their ids. */
  default ImmutableList<SourcedClaim> claims(Question question) {
    return claimsByQuestion().get(question);
  }

  /** The claims by the question they answer; an index that is made on first use. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableListMultimap<Question, SourcedClaim> claimsByQuestion() {
    return Multimaps.index(claims(), SourcedClaim::question);
  }

  /** Index of {@link #attributes}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<String, Attribute<?>> attributesByName() {
    return Maps.uniqueIndex(attributes(), Attribute::name);
  }

  /** Index of {@link #actors}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<ActorId, Actor> actorsById() {
    return Maps.uniqueIndex(actors(), Actor::id);
  }

  /** Index of {@link #places}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<PlaceId, Place> placesById() {
    return Maps.uniqueIndex(places(), Place::id);
  }

  /** Index of {@link #events}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<EventId, Event> eventsById() {
    return Maps.uniqueIndex(events(), Event::id);
  }

  /** Index of {@link #concepts}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<ConceptId, Concept> conceptsById() {
    return Maps.uniqueIndex(concepts(), Concept::id);
  }

  /** Index of {@link #documents}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<DocumentId, SourceDocument> documentsById() {
    return Maps.uniqueIndex(documents(), SourceDocument::id);
  }

  /** Index of {@link #claims}. */
  @JsonIgnore
  @Value.Lazy
  default ImmutableMap<ClaimId, SourcedClaim> claimsById() {
    return Maps.uniqueIndex(claims(), SourcedClaim::id);
  }

  /** Which places lie in which. */
  @JsonIgnore
  @Value.Lazy
  default Containment<PlaceId> placeContainment() {
    return Containment.of(
        placesById().keySet(),
        id -> place(id).map(Place::within).orElseThrow(),
        Otherwise.SEPARATE_UNDER_COMMON_ANCESTOR);
  }

  /** Which concepts fall under which. */
  @JsonIgnore
  @Value.Lazy
  default Containment<ConceptId> conceptContainment() {
    return Containment.of(
        conceptsById().keySet(),
        id -> concept(id).map(Concept::broader).orElseThrow(),
        Otherwise.SEPARATE_UNDER_COMMON_ANCESTOR);
  }

  /** Which actors belong to which. */
  @JsonIgnore
  @Value.Lazy
  default Containment<ActorId> actorContainment() {
    return Containment.of(
        actorsById().keySet(),
        id -> actor(id).map(Actor::memberOf).orElseThrow(),
        Otherwise.SEPARATE);
  }

  /** Which events are parts of which. */
  @JsonIgnore
  @Value.Lazy
  default Containment<EventId> eventContainment() {
    return Containment.of(
        eventsById().keySet(),
        id -> event(id).map(Event::partOf).orElseThrow(),
        Otherwise.SEPARATE);
  }

  @Override
  default ValueRelation relation(PlaceId a, PlaceId b) {
    return placeContainment().relation(a, b);
  }

  @Override
  default ValueRelation relation(ConceptId a, ConceptId b) {
    return conceptContainment().relation(a, b);
  }

  @Override
  default ValueRelation relation(ActorId a, ActorId b) {
    return actorContainment().relation(a, b);
  }

  @Override
  default ValueRelation relation(EventId a, EventId b) {
    return eventContainment().relation(a, b);
  }

  /** Rejects a dossier with problems, and puts the parts of a sound one into canonical order. */
  @Value.Check
  default Dossier check() {
    // Problems point into the order that the caller gave, so the check comes before the sorting.
    DossierValidation.check(this);
    return DossierOrder.canonical(this);
  }

  /** A builder of an empty dossier. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dossier; {@code build} throws {@link InvalidDossierException} with all problems. */
  final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
