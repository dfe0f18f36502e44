package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Checks a dossier as a whole and collects everything that is wrong with it. Takes O(n) time for n
 * parts, beside the depth of their hierarchies.
 */
final class DossierValidation {
  /** So many that it pays to check others beside them. */
  private static final int CLAIMS_AT_ONCE = 1 << 13;

  private final List<Problem> problems = new ArrayList<>();
  private final Dossier dossier;
  private final References references;

  private DossierValidation(Dossier dossier) {
    this.dossier = dossier;
    this.references = new References(dossier);
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
          references.check(at, "/outlet", document.outlet(), problems);
          references.checkAll(at.at("/authors"), document.authors(), problems);
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
    Map<String, Attribute<?>> attributes = attributesByName();
    Map<DocumentId, SourceDocument> documents = documentsById();
    int claims = dossier.claims().size();
    IntStream.rangeClosed(0, claims / CLAIMS_AT_ONCE)
        .parallel()
        .mapToObj(
            part -> {
              List<Problem> found = new ArrayList<>();
              ClaimValidation validation =
                  new ClaimValidation(attributes, documents, references, found);
              int from = part * CLAIMS_AT_ONCE;
              for (int i = from; i < Math.min(claims, from + CLAIMS_AT_ONCE); i++) {
                validation.check(Location.of("/claims", i), dossier.claims().get(i));
              }
              return found;
            })
        .forEachOrdered(problems::addAll);
    each(
        "/implications",
        dossier.implications(),
        new ClaimValidation(attributes, documents, references, problems)::check);
  }

  private void checkLinks() {
    each(
        "/alternatives",
        dossier.alternatives(),
        (at, readings) -> references.checkAll(at.at("/claims"), readings.claims(), problems));
  }

  /**
   * Those of the dossier, over those of the catalogue. Like the dossier's own index, but tolerant
   * of the duplicates that are reported elsewhere.
   */
  private Map<String, Attribute<?>> attributesByName() {
    Map<String, Attribute<?>> byName = new HashMap<>();
    dossier.attributes().forEach(a -> byName.putIfAbsent(a.name(), a));
    Attributes.all().forEach(a -> byName.putIfAbsent(a.name(), a));
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
    for (T item : items) {
      if (!parents.apply(item).isEmpty()) { // nothing else can be above itself
        graph.putIfAbsent(id.apply(item), parents.apply(item));
      }
    }
    Set<I> cyclic = Cycles.membersOf(graph);
    each(
        pointer,
        items,
        (at, item) -> {
          references.checkAll(at.at("/" + field), parents.apply(item), problems);
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

  /** Whether the keys are in order and each is there once, as in a dossier that has no problems. */
  private static <T, K extends Comparable<? super K>> boolean isAscending(
      ImmutableList<T> items, Function<T, K> key) {
    for (int i = 1; i < items.size(); i++) {
      if (key.apply(items.get(i - 1)).compareTo(key.apply(items.get(i))) >= 0) {
        return false;
      }
    }
    return true;
  }

  private <T, K extends Comparable<? super K>> void unique(
      String pointer, String field, ImmutableList<T> items, Function<T, K> key) {
    if (isAscending(items, key)) {
      return;
    }
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
}
