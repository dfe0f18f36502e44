package io.github.entente.research.world;

import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightAnswer;

/** Draws what is right about an item and what a source says about it. */
interface Speech<A extends RightAnswer<?>> {
  /** Takes what is said. */
  interface Sink {
    void said(String value, Polarity polarity);
  }

  A truth(int item);

  void say(int source, double accuracy, int item, Sink sink);

  @SuppressWarnings("unchecked") // each model fixes the kind of its answers
  static <A extends RightAnswer<?>> Speech<A> of(AnswerModel<A> model, long seed) {
    if (model instanceof NestedAnswers nested) {
      return (Speech<A>) new NestedSpeech(nested, seed);
    }
    return (Speech<A>) new SetSpeech((SetAnswers) (AnswerModel<?>) model, seed);
  }
}
