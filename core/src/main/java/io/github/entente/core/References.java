package io.github.entente.core;

import io.github.entente.core.id.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which ids a dossier defines, and reports those that it uses without defining them. */
final class References {
  private final Map<Class<? extends Id>, Set<? extends Id>> defined;
  private final List<Problem> problems;

  References(Map<Class<? extends Id>, Set<? extends Id>> defined, List<Problem> problems) {
    this.defined = defined;
    this.problems = problems;
  }

  /** Reports an id that is not defined; {@code rest} says where in the location it stands. */
  void check(Location at, String rest, Id id) {
    Set<? extends Id> known = defined.get(id.getClass());
    if (known != null && !known.contains(id)) {
      problems.add(
          new Problem(
              at.pointer(rest),
              id.ref(),
              "is not in this dossier",
              "add the %s or correct the id".formatted(id.kind())));
    }
  }

  /** Checks the elements of a list. */
  void checkAll(Location list, Iterable<? extends Id> ids) {
    int i = 0;
    for (Id id : ids) {
      check(list, "/" + i, id);
      i++;
    }
  }
}
