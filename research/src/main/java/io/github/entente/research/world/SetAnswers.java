package io.github.entente.research.world;

import io.github.entente.core.internal.Arguments;
import io.github.entente.research.evaluate.RightSet;

/**
 * Items whose right answer is a set, of which sources name some members and to which they add wrong
 * ones.
 *
 * <p>Each member of an item's pool is right with the same probability, independently: the answer
 * model of Zhao et al. (2012). A source of accuracy a names each right member with probability a
 * and each wrong one with probability {@code falseAlarms * (1 - a)}. Each named member is a claim
 * of its own; a source that names none is not seen.
 *
 * @param pool number of members in question for each item, at least 1
 * @param rightShare probability, from 0 to 1, that a member is right
 * @param falseAlarms probability, from 0 to 1, that a source of accuracy 0 names a wrong member
 * @since 0.1.0
 */
public record SetAnswers(int pool, double rightShare, double falseAlarms)
    implements AnswerModel<RightSet<String>> {
  /** Checks every setting. */
  public SetAnswers {
    Arguments.atLeast(1, "pool", pool);
    Arguments.probability("rightShare", rightShare);
    Arguments.probability("falseAlarms", falseAlarms);
  }
}
