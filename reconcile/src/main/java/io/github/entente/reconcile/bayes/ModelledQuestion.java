package io.github.entente.reconcile.bayes;

import java.util.List;

/**
 * A question as trust is learned from it: in one part, or in several that are decided side by side,
 * such as the members of a list. It counts as one question, however many parts it has.
 *
 * @param parts the models of its parts
 */
public record ModelledQuestion(List<QuestionModel> parts) {
  /** Copies the parts. */
  public ModelledQuestion {
    parts = List.copyOf(parts);
  }
}
