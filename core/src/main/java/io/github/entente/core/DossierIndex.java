package io.github.entente.core;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.Containment;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueType;
import java.util.function.Function;

/** Finds the parts of a dossier by their ids. Made once, on first use, in O(n) for n parts. */
record DossierIndex(
    ImmutableMap<String, Attribute<?>> attributes,
    ImmutableMap<ConceptId, Concept> concepts,
    ImmutableMap<ActorId, Actor> actors,
    ImmutableMap<PlaceId, Place> places,
    ImmutableMap<EventId, Event> events,
    ImmutableMap<DocumentId, SourceDocument> documents,
    ImmutableMap<ClaimId, SourcedClaim> claims,
    ImmutableListMultimap<Question, SourcedClaim> claimsByQuestion,
    ImmutableMap<ValueType<?>, Containment<Id>> containments) {

  static DossierIndex of(Dossier dossier) {
    ImmutableMap<ConceptId, Concept> concepts = Maps.uniqueIndex(dossier.concepts(), Concept::id);
    ImmutableMap<ActorId, Actor> actors = Maps.uniqueIndex(dossier.actors(), Actor::id);
    ImmutableMap<PlaceId, Place> places = Maps.uniqueIndex(dossier.places(), Place::id);
    ImmutableMap<EventId, Event> events = Maps.uniqueIndex(dossier.events(), Event::id);
    return new DossierIndex(
        Maps.uniqueIndex(dossier.attributes(), Attribute::name),
        concepts,
        actors,
        places,
        events,
        Maps.uniqueIndex(dossier.documents(), SourceDocument::id),
        Maps.uniqueIndex(dossier.claims(), SourcedClaim::id),
        Multimaps.index(dossier.claims(), SourcedClaim::question),
        ImmutableMap.of(
            ValueType.CONCEPT, containment(ValueType.CONCEPT, concepts, Concept::broader),
            ValueType.ACTOR, containment(ValueType.ACTOR, actors, Actor::memberOf),
            ValueType.PLACE, containment(ValueType.PLACE, places, Place::within),
            ValueType.EVENT, containment(ValueType.EVENT, events, Event::partOf)));
  }

  private static <I extends Id, T> Containment<Id> containment(
      ValueType<?> type, ImmutableMap<I, T> things, Function<T, ImmutableSet<I>> parents) {
    return Containment.of(things, parents, ValueContext.UNKNOWN.containment(type).otherwise());
  }
}
