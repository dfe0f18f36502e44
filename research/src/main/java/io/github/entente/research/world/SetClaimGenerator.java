package io.github.entente.research.world;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightSet;
import io.github.entente.research.random.RandomStream;

/** Generates claims as {@link SetAnswers} describes them. */
final class SetClaimGenerator implements ClaimGenerator<RightSet<String>> {
  private final SetAnswers model;
  private final long seed;

  SetClaimGenerator(SetAnswers model, long seed) {
    this.model = model;
    this.seed = seed;
  }

  @Override
  public RightSet<String> truth(int item) {
    RandomStream truth = truthStream(item);
    ImmutableSet.Builder<String> members = ImmutableSet.builder();
    for (int member = 0; member < model.pool(); member++) {
      if (truth.nextDouble() < model.rightShare()) {
        members.add("m" + member);
      }
    }
    return new RightSet<>(members.build());
  }

  @Override
  public void generate(int source, double accuracy, int item, Sink sink) {
    RandomStream random = RandomStream.of(seed, RandomStream.Purpose.STATEMENT, source, item);
    RandomStream truth = truthStream(item);
    double falseAlarm = model.falseAlarms() * (1 - accuracy);
    for (int member = 0; member < model.pool(); member++) {
      boolean right = truth.nextDouble() < model.rightShare();
      if (random.nextDouble() < (right ? accuracy : falseAlarm)) {
        sink.accept("m" + member, Polarity.POSITIVE);
      }
    }
  }

  private RandomStream truthStream(int item) {
    return RandomStream.of(seed, RandomStream.Purpose.TRUTH, item, 0);
  }
}
