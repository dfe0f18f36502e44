package io.github.entente.core;

import com.google.common.base.Suppliers;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Knows which ids a dossier defines, and reports those that it uses without defining them.
 * Thread-safe.
 */
final class References {
  private final Set<Id> defined = new HashSet<>();

  /** Apart, and only if any is asked for: there are many claims, and few are referred to. */
  private final Supplier<Set<ClaimId>> claims;

  References(Dossier dossier) {
    dossier.actors().forEach(actor -> defined.add(actor.id()));
    dossier.places().forEach(place -> defined.add(place.id()));
    dossier.events().forEach(event -> defined.add(event.id()));
    dossier.concepts().forEach(concept -> defined.add(concept.id()));
    dossier.documents().forEach(document -> defined.add(document.id()));
    this.claims = Suppliers.memoize(() -> claimsOf(dossier));
  }

  private static Set<ClaimId> claimsOf(Dossier dossier) {
    Set<ClaimId> ids = new HashSet<>();
    dossier.claims().forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  /** Reports an id that is not defined; {@code rest} says where in the location it stands. */
  void check(Location at, String rest, Id id, List<Problem> problems) {
    boolean isDefined = id instanceof ClaimId ? claims.get().contains(id) : defined.contains(id);
    if (!isDefined) {
      problems.add(
          new Problem(
              at.pointer(rest),
              id.ref(),
              "is not in this dossier",
              "add the %s or correct the id".formatted(id.kind())));
    }
  }

  /** Checks the elements of a list. */
  void checkAll(Location list, Iterable<? extends Id> ids, List<Problem> problems) {
    int i = 0;
    for (Id id : ids) {
      check(list, "/" + i, id, problems);
      i++;
    }
  }
}
