package io.github.entente.core.value;

import io.github.entente.core.Actor;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.Place;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relation of two values, worked out from their extents and the records of a dossier alone:
 * lines are cut into segments, and a thing is the set of all below it with a point of its own.
 */
final class ExtentRelation {
  private final Dossier dossier;

  ExtentRelation(Dossier dossier) {
    this.dossier = dossier;
  }

  ValueRelation of(Extent a, Extent b) {
    if (!a.domain().equals(b.domain()) || a.getClass() != b.getClass()) {
      return ValueRelation.UNKNOWN;
    }
    if (a instanceof Extent.OnLine x && b instanceof Extent.OnLine y) {
      TreeSet<Cut> cuts = new TreeSet<>(x.cuts());
      cuts.addAll(y.cuts());
      List<Cut> starts = List.copyOf(cuts);
      return relation(segments(x, starts), segments(y, starts));
    }
    if (a instanceof Extent.InHierarchy x && b instanceof Extent.InHierarchy y) {
      ValueRelation told = relation(below(x.node()), below(y.node()));
      boolean isTold =
          told != ValueRelation.DISJOINT
              || x.node() instanceof ActorId
              || x.node() instanceof EventId
              || !disjoint(above(x.node()), above(y.node()));
      return isTold ? told : ValueRelation.UNKNOWN;
    }
    return ((Extent.Single) a).key().equals(((Extent.Single) b).key())
        ? ValueRelation.EQUAL
        : ValueRelation.UNKNOWN;
  }

  /** The numbers of the segments, each told by the cut at its start, that an extent covers. */
  private static Set<Integer> segments(Extent.OnLine extent, List<Cut> starts) {
    Set<Integer> inside = new HashSet<>();
    for (int i = 0; i < extent.cuts().size(); i += 2) {
      for (Cut start : starts) {
        if (start.compareTo(extent.cuts().get(i)) >= 0
            && start.compareTo(extent.cuts().get(i + 1)) < 0) {
          inside.add(starts.indexOf(start));
        }
      }
    }
    return inside;
  }

  private Set<Id> below(Id top) {
    return all()
        .filter(id -> above(id).contains(top) || id.equals(top))
        .collect(Collectors.toSet());
  }

  private Stream<Id> all() {
    return Stream.of(
            dossier.actors().stream().map(Actor::id),
            dossier.concepts().stream().map(Concept::id),
            dossier.events().stream().map(Event::id),
            dossier.places().stream().map(Place::id))
        .flatMap(ids -> ids);
  }

  private Set<Id> above(Id id) {
    Set<Id> all = new HashSet<>();
    for (Id parent : parents(id)) {
      all.add(parent);
      all.addAll(above(parent));
    }
    return all;
  }

  private Set<? extends Id> parents(Id id) {
    if (id instanceof ActorId actor) {
      return dossier.actor(actor).orElseThrow().memberOf();
    } else if (id instanceof ConceptId concept) {
      return dossier.concept(concept).orElseThrow().broader();
    } else if (id instanceof EventId event) {
      return dossier.event(event).orElseThrow().partOf();
    }
    return dossier.place((PlaceId) id).orElseThrow().within();
  }

  private static ValueRelation relation(Set<?> a, Set<?> b) {
    return ValueRelation.ofRegions(b.containsAll(a), a.containsAll(b), !disjoint(a, b));
  }

  private static boolean disjoint(Set<?> a, Set<?> b) {
    return a.stream().noneMatch(b::contains);
  }
}
