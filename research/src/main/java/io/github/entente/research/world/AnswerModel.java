package io.github.entente.research.world;

import io.github.entente.research.evaluate.RightAnswer;

/**
 * What the items of a synthetic world are about, and how sources come to what they say.
 *
 * @param <A> the kind of right answers
 * @since 0.1.0
 */
public sealed interface AnswerModel<A extends RightAnswer<?>> permits NestedAnswers, SetAnswers {}
