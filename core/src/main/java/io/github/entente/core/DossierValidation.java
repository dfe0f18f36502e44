package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Checks a dossier as a whole and collects everything that is wrong with it. Takes O(n) time for n
 * parts, beside the depth of their hierarchies.
 */
final class DossierValidation {
  private final List<Problem> problems = new ArrayList<>();
  private final Dossier dossier;
  private final References references;

  private DossierValidation(Dossier dossier) {
    this.dossier = dossier;
    this.references =
        new References(
            Map.of(
                ActorId.class, ids(dossier.actors(), Actor::id),
                PlaceId.class, ids(dossier.places(), Place::id),
                EventId.class, ids(dossier.events(), Event::id),
                ConceptId.class, ids(dossier.concepts(), Concept::id),
                DocumentId.class, ids(dossier.documents(), SourceDocument::id),
                ClaimId.class, ids(dossier.claims(), SourcedClaim::id)),
            problems);
  }

  /** Throws {@link InvalidDossierException} if there is any problem. */
  static void check(Dossier dossier) {
    DossierValidation validation = new DossierValidation(dossier);
    validation.checkIdentity();
    validation.checkEntities();
    validation.checkLabels();
    validation.checkClaims();
    validation.checkLinks();
    if (!validation.problems.isEmpty()) {
      throw new InvalidDossierException(validation.problems);
    }
  }

  private void checkIdentity() {
    unique("/attributes", "name", dossier.attributes(), Attribute::name);
    unique("/concepts", "id", dossier.concepts(), Concept::id);
    unique("/actors", "id", dossier.actors(), Actor::id);
    unique("/places", "id", dossier.places(), Place::id);
    unique("/events", "id", dossier.events(), Event::id);
    unique("/documents", "id", dossier.documents(), SourceDocument::id);
    unique("/claims", "id", dossier.claims(), SourcedClaim::id);
    each(
        "/attributes",
        dossier.attributes(),
        (at, attribute) ->
            Attributes.named(attribute.name())
                .filter(known -> !known.isInterchangeableWith(attribute))
                .ifPresent(
                    known ->
                        problems.add(
                            new Problem(
                                at.pointer("/name"),
                                attribute.name(),
                                "is in the catalogue as \"" + known + "\"",
                                "give the attribute another name, or leave the declaration out"))));
  }

  private void checkEntities() {
    hierarchy("/concepts", "broader", dossier.concepts(), Concept::id, Concept::broader);
    hierarchy("/actors", "memberOf", dossier.actors(), Actor::id, Actor::memberOf);
    hierarchy("/places", "within", dossier.places(), Place::id, Place::within);
    hierarchy("/events", "partOf", dossier.events(), Event::id, Event::partOf);
    hierarchy(
        "/documents",
        "derivedFrom",
        dossier.documents(),
        SourceDocument::id,
        SourceDocument::derivedFrom);
    each(
        "/documents",
        dossier.documents(),
        (at, document) -> {
          references.check(at, "/outlet", document.outlet());
          references.checkAll(at.at("/authors"), document.authors());
        });
  }

  private void checkLabels() {
    LabelValidation labels = new LabelValidation(problems);
    each("/attributes", dossier.attributes(), labels::check);
    each("/concepts", dossier.concepts(), labels::check);
    each("/actors", dossier.actors(), labels::check);
    each("/events", dossier.events(), labels::check);
    each("/documents", dossier.documents(), labels::check);
  }

  private void checkClaims() {
    ClaimValidation claims =
        new ClaimValidation(attributesByName(), documentsById(), references, problems);
    each("/claims", dossier.claims(), claims::check);
    each("/implications", dossier.implications(), claims::check);
  }

  private void checkLinks() {
    each(
        "/alternatives",
        dossier.alternatives(),
        (at, readings) -> references.checkAll(at.at("/claims"), readings.claims()));
  }

  /** Like the dossier's own index, but tolerant of the duplicates that are reported elsewhere. */
  private Map<String, Attribute<?>> attributesByName() {
    Map<String, Attribute<?>> byName = new HashMap<>();
    dossier.attributes().forEach(a -> byName.putIfAbsent(a.name(), a));
    return byName;
  }

  private Map<DocumentId, SourceDocument> documentsById() {
    Map<DocumentId, SourceDocument> byId = new HashMap<>();
    dossier.documents().forEach(d -> byId.putIfAbsent(d.id(), d));
    return byId;
  }

  private <T, I extends Id> void hierarchy(
      String pointer,
      String field,
      ImmutableList<T> items,
      Function<T, I> id,
      Function<T, ImmutableSet<I>> parents) {
    Map<I, Set<I>> graph = new HashMap<>();
    items.forEach(item -> graph.putIfAbsent(id.apply(item), parents.apply(item)));
    Set<I> cyclic = Cycles.membersOf(graph);
    each(
        pointer,
        items,
        (at, item) -> {
          references.checkAll(at.at("/" + field), parents.apply(item));
          if (cyclic.contains(id.apply(item))) {
            problems.add(
                new Problem(
                    at.pointer("/" + field),
                    parents.apply(item).toString(),
                    "makes %s an ancestor of itself".formatted(id.apply(item)),
                    "remove one link of the cycle"));
          }
        });
  }

  private <T, K> void unique(
      String pointer, String field, ImmutableList<T> items, Function<T, K> key) {
    Map<K, Integer> first = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      K id = key.apply(items.get(i));
      Integer earlier = first.putIfAbsent(id, i);
      if (earlier != null) {
        problems.add(
            new Problem(
                "%s/%s/%s".formatted(pointer, i, field),
                id.toString(),
                "is already used by %s/%s".formatted(pointer, earlier),
                "give each its own"));
      }
    }
  }

  private static <T> void each(
      String pointer, ImmutableList<T> items, BiConsumer<Location, T> check) {
    for (int i = 0; i < items.size(); i++) {
      check.accept(Location.of(pointer, i), items.get(i));
    }
  }

  private static <T, I> Set<I> ids(ImmutableList<T> items, Function<T, I> id) {
    Set<I> ids = new HashSet<>();
    items.forEach(item -> ids.add(id.apply(item)));
    return ids;
  }
}
