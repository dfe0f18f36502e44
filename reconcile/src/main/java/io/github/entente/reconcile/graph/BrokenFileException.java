package io.github.entente.reconcile.graph;

import java.io.IOException;

/** A file is broken at a line in a way that lets nothing behind it be read. */
final class BrokenFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String remedy;

  BrokenFileException(long line, String remedy) {
    super(remedy);
    this.line = line;
    this.remedy = remedy;
  }

  void addTo(ProblemLog problems) {
    problems.add(line, "", "", remedy);
  }
}
