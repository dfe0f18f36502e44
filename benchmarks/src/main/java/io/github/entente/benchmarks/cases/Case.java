package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One line of a file of cases.
 *
 * @param name the name of the case, unique in its file
 * @param type what the question asks for, and options
 * @param claims the claims, parted by {@code " ; "}
 * @param expectations what is expected, parted by spaces
 */
record Case(String name, String type, String claims, ImmutableList<String> expectations) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** Whether a line is a comment, the header, or empty. */
  static boolean isSkipped(String line) {
    return line.isBlank() || line.startsWith("#") || line.startsWith("name\t");
  }

  /** Reads a line with at least four columns: name, type, claims, expectations. */
  static Case parse(String line) {
    List<String> columns = TABS.splitToList(line);
    if (columns.size() < 4) {
      throw new IllegalArgumentException(
          ("the line \"%s\" has %s columns; give name, type, claims and expectations, with tabs in"
                  + " between")
              .formatted(line, columns.size()));
    }
    return new Case(
        columns.get(0),
        columns.get(1),
        columns.get(2),
        ImmutableList.copyOf(SPACES.split(columns.get(3))));
  }
}
