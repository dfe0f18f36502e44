package io.github.entente.reconcile.table.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files have something that cannot be read, and nothing of them was loaded. Carries all that was
 * found wrong, not just the first: problems of single records are collected; broken encoding,
 * compression or quoting ends the reading of its file.
 *
 * @since 0.1.0
 */
public final class MalformedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // Not serialized: the message has what a remote reader needs.
  private final transient ImmutableList<ReadProblem> problems;

  /** The number of all problems. */
  private final long total;

  MalformedFileException(List<ReadProblem> problems, long total) {
    super(describe(problems, total));
    this.problems = ImmutableList.copyOf(problems);
    this.total = total;
  }

  /** The first problems, at most 20, in the order in which they were found. */
  public ImmutableList<ReadProblem> problems() {
    return problems;
  }

  /** The number of all problems, at least 1. */
  public long total() {
    return total;
  }

  private static String describe(List<ReadProblem> problems, long total) {
    if (total == 1) {
      return problems.get(0).toString();
    }
    String shown = problems.stream().map(p -> "\n  " + p).collect(Collectors.joining());
    String rest =
        total > problems.size() ? "\n  and %s more".formatted(total - problems.size()) : "";
    return "there are %s problems, nothing was loaded:%s%s".formatted(total, shown, rest);
  }
}
