package io.github.entente.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An input is not a dossier. Carries every problem that was found: those inside single records are
 * collected, while broken syntax, broken encoding and an exceeded limit end the reading at once.
 *
 * @since 0.1.0
 */
public final class DossierReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** The name of the input. */
  private final String source;

  // Not serialized: the message has what a remote reader needs.
  private final transient ImmutableList<ReadProblem> problems;

  DossierReadException(String source, List<ReadProblem> problems) {
    super(describe(source, problems));
    this.source = source;
    this.problems = ImmutableList.copyOf(problems);
  }

  DossierReadException(String source, ReadProblem problem) {
    this(source, ImmutableList.of(problem));
  }

  /** The name of the input, such as its path. */
  public String source() {
    return source;
  }

  /** Everything that was found wrong, in the order in which it was found; at least one. */
  public ImmutableList<ReadProblem> problems() {
    return problems;
  }

  private static String describe(String source, List<ReadProblem> problems) {
    if (problems.size() == 1) {
      return source + ": " + problems.get(0);
    }
    String shown =
        problems.stream().limit(SHOWN).map(p -> "\n  " + p).collect(Collectors.joining());
    String rest =
        problems.size() > SHOWN ? "\n  and %s more".formatted(problems.size() - SHOWN) : "";
    return "%s has %s problems:%s%s".formatted(source, problems.size(), shown, rest);
  }
}
