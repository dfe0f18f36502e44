package io.github.entente.core.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the records of one input, up to a limit. */
final class Problems {
  private final List<ReadProblem> found = new ArrayList<>();
  private final String source;
  private final int limit;

  Problems(String source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  /** Adds a problem; throws {@link DossierReadException} if the limit is reached. */
  void add(ReadProblem problem) {
    found.add(problem);
    if (found.size() >= limit) {
      throw exception();
    }
  }

  int count() {
    return found.size();
  }

  /** Throws {@link DossierReadException} if there is any problem. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  private DossierReadException exception() {
    return new DossierReadException(source, found);
  }
}
