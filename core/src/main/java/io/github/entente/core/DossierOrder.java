package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;

/** The one order in which a dossier keeps its parts, whatever order they were given in. */
final class DossierOrder {
  private static final Comparator<Attribute<?>> ATTRIBUTES = Comparator.comparing(Attribute::name);
  private static final Comparator<Concept> CONCEPTS = Comparator.comparing(Concept::id);
  private static final Comparator<Actor> ACTORS = Comparator.comparing(Actor::id);
  private static final Comparator<Place> PLACES = Comparator.comparing(Place::id);
  private static final Comparator<Event> EVENTS = Comparator.comparing(Event::id);
  private static final Comparator<SourceDocument> DOCUMENTS =
      Comparator.comparing(SourceDocument::id);
  private static final Comparator<SourcedClaim> CLAIMS = Comparator.comparing(SourcedClaim::id);
  private static final Comparator<AlternativeReadings> ALTERNATIVES =
      Comparator.comparing(a -> ImmutableList.sortedCopyOf(a.claims()).toString());
  private static final Comparator<Implication> IMPLICATIONS =
      Comparator.comparing(Implication::premise)
          .thenComparing(Implication::conclusion)
          .thenComparing(Implication::toString);

  private DossierOrder() {}

  static Dossier canonical(Dossier dossier) {
    return isCanonical(dossier)
        ? dossier
        : Dossier.builder()
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

  private static boolean isCanonical(Dossier dossier) {
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
