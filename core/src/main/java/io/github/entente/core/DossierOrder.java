package io.github.entente.core;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import java.util.Comparator;
import java.util.Optional;

/**
 * The one order in which a dossier keeps its parts, whatever order they were given in: by content,
 * so that two parts tie only if they are equal.
 */
final class DossierOrder {
  private static final Comparator<Optional<String>> EMPTY_FIRST =
      Comparators.emptiesFirst(Comparator.naturalOrder());
  private static final Comparator<Optional<ClaimValue>> VALUES =
      Comparators.emptiesFirst(Comparator.comparing(ClaimValue::canonicalText));
  private static final Comparator<Attribute<?>> ATTRIBUTES = Comparator.comparing(Attribute::name);
  private static final Comparator<Concept> CONCEPTS = Comparator.comparing(Concept::id);
  private static final Comparator<Actor> ACTORS = Comparator.comparing(Actor::id);
  private static final Comparator<Place> PLACES = Comparator.comparing(Place::id);
  private static final Comparator<Event> EVENTS = Comparator.comparing(Event::id);
  private static final Comparator<SourceDocument> DOCUMENTS =
      Comparator.comparing(SourceDocument::id);
  private static final Comparator<SourcedClaim> CLAIMS = Comparator.comparing(SourcedClaim::id);
  private static final Comparator<AlternativeReadings> ALTERNATIVES =
      Comparator.<AlternativeReadings, Iterable<ClaimId>>comparing(
              a -> ImmutableSortedSet.copyOf(a.claims()),
              Comparators.lexicographical(Comparator.<ClaimId>naturalOrder()))
          .thenComparing(AlternativeReadings::reason, EMPTY_FIRST);
  private static final Comparator<Implication> IMPLICATIONS =
      Comparator.comparing(Implication::premise)
          .thenComparing(Implication::conclusion)
          .thenComparing(Implication::premiseValue, VALUES)
          .thenComparing(Implication::conclusionValue, VALUES)
          .thenComparing(
              Implication::conclusionRealis, Comparators.emptiesFirst(Comparator.naturalOrder()))
          .thenComparing(Implication::reason, EMPTY_FIRST);

  private DossierOrder() {}

  /** A dossier with the same parts in order. */
  static Dossier canonical(Dossier dossier) {
    return Dossier.builder()
        .attributes(ImmutableList.sortedCopyOf(ATTRIBUTES, dossier.attributes()))
        .concepts(ImmutableList.sortedCopyOf(CONCEPTS, dossier.concepts()))
        .actors(ImmutableList.sortedCopyOf(ACTORS, dossier.actors()))
        .places(ImmutableList.sortedCopyOf(PLACES, dossier.places()))
        .events(ImmutableList.sortedCopyOf(EVENTS, dossier.events()))
        .documents(ImmutableList.sortedCopyOf(DOCUMENTS, dossier.documents()))
        .claims(ImmutableList.sortedCopyOf(CLAIMS, dossier.claims()))
        .alternatives(ImmutableList.sortedCopyOf(ALTERNATIVES, dossier.alternatives()))
        .implications(ImmutableList.sortedCopyOf(IMPLICATIONS, dossier.implications()))
        .build();
  }

  /** Whether the parts are in order already. O(n). */
  static boolean isCanonical(Dossier dossier) {
    return Ordering.from(ATTRIBUTES).isOrdered(dossier.attributes())
        && Ordering.from(CONCEPTS).isOrdered(dossier.concepts())
        && Ordering.from(ACTORS).isOrdered(dossier.actors())
        && Ordering.from(PLACES).isOrdered(dossier.places())
        && Ordering.from(EVENTS).isOrdered(dossier.events())
        && Ordering.from(DOCUMENTS).isOrdered(dossier.documents())
        && Ordering.from(CLAIMS).isOrdered(dossier.claims())
        && Ordering.from(ALTERNATIVES).isOrdered(dossier.alternatives())
        && Ordering.from(IMPLICATIONS).isOrdered(dossier.implications());
  }
}
