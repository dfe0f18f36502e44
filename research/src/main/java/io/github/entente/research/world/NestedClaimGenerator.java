package io.github.entente.research.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.random.RandomStream;

/** Generates claims as {@link NestedAnswers} describes them. */
final class NestedClaimGenerator implements ClaimGenerator<RightPaths<String>> {
  private final NestedAnswers model;
  private final int[] falseValues;
  private final double[] shares;
  private final long seed;

  NestedClaimGenerator(NestedAnswers model, long seed) {
    this.model = model;
    this.seed = seed;
    falseValues = model.falseValues().stream().mapToInt(Integer::intValue).toArray();
    shares = model.levelShares().stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public RightPaths<String> truth(int item) {
    RandomStream truth = truthStream(item);
    String value = "";
    ImmutableList.Builder<String> rootToLeaf = ImmutableList.builder();
    for (int level = 0; level < falseValues.length; level++) {
      value = (level == 0 ? "" : value + "/") + truth.nextInt(falseValues[level] + 1);
      rootToLeaf.add(value);
    }
    return RightPaths.of(rootToLeaf.build().reverse());
  }

  @Override
  public void generate(int source, double accuracy, int item, Sink sink) {
    RandomStream random = RandomStream.of(seed, RandomStream.Purpose.STATEMENT, source, item);
    RandomStream truth = truthStream(item);
    if (random.nextDouble() < model.denialShare()) {
      int target = random.nextInt(falseValues[0] + 1);
      boolean isRight = target == truth.nextInt(falseValues[0] + 1);
      boolean decidesRightly = random.nextDouble() < accuracy;
      if (isRight != decidesRightly) {
        sink.accept(Integer.toString(target), Polarity.NEGATIVE);
      }
      return;
    }
    sink.accept(value(random, truth, accuracy), Polarity.POSITIVE);
  }

  private String value(RandomStream random, RandomStream truth, double accuracy) {
    double rest = random.nextDouble();
    StringBuilder value = new StringBuilder();
    boolean right = true;
    for (int level = 0; level < falseValues.length; level++) {
      int truthHere = truth.nextInt(falseValues[level] + 1);
      int number;
      if (!right) {
        number = random.nextInt(falseValues[level] + 1);
      } else if (random.nextDouble() < (level == 0 ? accuracy : model.refinementAccuracy())) {
        number = truthHere;
      } else {
        int other = random.nextInt(falseValues[level]);
        number = other < truthHere ? other : other + 1;
        right = false;
      }
      value.append(level == 0 ? "" : "/").append(number);
      rest -= shares[level];
      if (rest < 0) {
        break;
      }
    }
    return value.toString();
  }

  private RandomStream truthStream(int item) {
    return RandomStream.of(seed, RandomStream.Purpose.TRUTH, item, 0);
  }
}
