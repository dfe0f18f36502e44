package io.github.entente.reconcile.table.io;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one or several files; keeps the first problems and counts all. */
final class ProblemLog {
  private static final int KEPT = 20;
  private static final int VALUE_LENGTH = 80;

  private final List<ReadProblem> kept = new ArrayList<>();
  private String file = "";
  private long total;

  /** Makes a file the one that all further problems are about. */
  void open(String name) {
    file = name;
  }

  void add(long line, String column, String value, String message) {
    total++;
    if (kept.size() < KEPT) {
      kept.add(new ReadProblem(file, line, column, printable(value), message));
    }
  }

  boolean isEmpty() {
    return total == 0;
  }

  void throwIfAny() {
    if (total > 0) {
      throw new MalformedFileException(kept, total);
    }
  }

  private static String printable(String value) {
    String shown =
        value.length() <= VALUE_LENGTH ? value : value.substring(0, VALUE_LENGTH) + "...";
    StringBuilder text = new StringBuilder();
    shown
        .chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.isSurrogate((char) c)) {
                text.append("\\u%04x".formatted(c));
              } else {
                text.append((char) c);
              }
            });
    return text.toString();
  }
}
