package io.github.entente.research.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.random.Draws;

/** Draws statements as {@link NestedAnswers} describes them. */
final class NestedSpeech implements Speech<RightPaths<String>> {
  private final NestedAnswers model;
  private final int[] falseValues;
  private final double[] shares;
  private final long seed;

  NestedSpeech(NestedAnswers model, long seed) {
    this.model = model;
    this.seed = seed;
    falseValues = model.falseValues().stream().mapToInt(Integer::intValue).toArray();
    shares = model.levelShares().stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public RightPaths<String> truth(int item) {
    Draws truth = truthDraws(item);
    String value = "";
    ImmutableList.Builder<String> rootToLeaf = ImmutableList.builder();
    for (int level = 0; level < falseValues.length; level++) {
      value = (level == 0 ? "" : value + "/") + truth.nextInt(falseValues[level] + 1);
      rootToLeaf.add(value);
    }
    return RightPaths.of(rootToLeaf.build().reverse());
  }

  @Override
  public void say(int source, double accuracy, int item, Sink sink) {
    Draws draws = Draws.of(seed, Draws.Purpose.STATEMENT, source, item);
    Draws truth = truthDraws(item);
    if (draws.nextDouble() < model.denialShare()) {
      int target = draws.nextInt(falseValues[0] + 1);
      boolean isRight = target == truth.nextInt(falseValues[0] + 1);
      boolean judgesRightly = draws.nextDouble() < accuracy;
      if (isRight != judgesRightly) {
        sink.said(Integer.toString(target), Polarity.NEGATIVE);
      }
      return;
    }
    sink.said(statement(draws, truth, accuracy), Polarity.POSITIVE);
  }

  private String statement(Draws draws, Draws truth, double accuracy) {
    double rest = draws.nextDouble();
    StringBuilder value = new StringBuilder();
    boolean right = true;
    for (int level = 0; level < falseValues.length; level++) {
      int truthHere = truth.nextInt(falseValues[level] + 1);
      int number;
      if (!right) {
        number = draws.nextInt(falseValues[level] + 1);
      } else if (draws.nextDouble() < (level == 0 ? accuracy : model.refinementAccuracy())) {
        number = truthHere;
      } else {
        int other = draws.nextInt(falseValues[level]);
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

  private Draws truthDraws(int item) {
    return Draws.of(seed, Draws.Purpose.TRUTH, item, 0);
  }
}
