package io.github.entente.research.world;

import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightAnswer;

/** Generates what is right about an item and what a source claims of it. */
interface ClaimGenerator<A extends RightAnswer<?>> {
  /** Takes what is claimed. */
  interface Sink {
    void accept(String value, Polarity polarity);
  }

  A truth(int item);

  void generate(int source, double accuracy, int item, Sink sink);

  @SuppressWarnings("unchecked") // each model fixes the kind of its answers
  static <A extends RightAnswer<?>> ClaimGenerator<A> of(AnswerModel<A> model, long seed) {
    if (model instanceof NestedAnswers nested) {
      return (ClaimGenerator<A>) new NestedClaimGenerator(nested, seed);
    }
    return (ClaimGenerator<A>) new SetClaimGenerator((SetAnswers) (AnswerModel<?>) model, seed);
  }
}
