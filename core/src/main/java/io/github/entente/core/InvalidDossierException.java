package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dossier contradicts itself. Carries everything that was found wrong, not just the first.
 *
 * @since 0.1.0
 */
public final class InvalidDossierException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  // Not serialized: the message has what a remote reader needs.
  private final transient ImmutableList<Problem> problems;

  /** Reports these problems; there must be at least one. */
  public InvalidDossierException(List<Problem> problems) {
    super(describe(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Everything that was found wrong, in the order of the dossier's parts. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  private static String describe(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(p -> "\n  " + p).collect(Collectors.joining());
    String rest =
        problems.size() > SHOWN ? "\n  and %s more".formatted(problems.size() - SHOWN) : "";
    return "the dossier has %s problem%s:%s%s"
        .formatted(problems.size(), problems.size() == 1 ? "" : "s", shown, rest);
  }
}
