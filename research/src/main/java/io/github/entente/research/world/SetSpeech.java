package io.github.entente.research.world;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightSet;
import io.github.entente.research.random.Draws;

/** Draws statements as {@link SetAnswers} describes them. */
final class SetSpeech implements Speech<RightSet<String>> {
  private final SetAnswers model;
  private final long seed;

  SetSpeech(SetAnswers model, long seed) {
    this.model = model;
    this.seed = seed;
  }

  @Override
  public RightSet<String> truth(int item) {
    Draws truth = truthDraws(item);
    ImmutableSet.Builder<String> members = ImmutableSet.builder();
    for (int member = 0; member < model.pool(); member++) {
      if (truth.nextDouble() < model.rightShare()) {
        members.add("m" + member);
      }
    }
    return new RightSet<>(members.build());
  }

  @Override
  public void say(int source, double accuracy, int item, Sink sink) {
    Draws draws = Draws.of(seed, Draws.Purpose.STATEMENT, source, item);
    Draws truth = truthDraws(item);
    double falseAlarm = model.falseAlarms() * (1 - accuracy);
    for (int member = 0; member < model.pool(); member++) {
      boolean right = truth.nextDouble() < model.rightShare();
      if (draws.nextDouble() < (right ? accuracy : falseAlarm)) {
        sink.said("m" + member, Polarity.POSITIVE);
      }
    }
  }

  private Draws truthDraws(int item) {
    return Draws.of(seed, Draws.Purpose.TRUTH, item, 0);
  }
}
