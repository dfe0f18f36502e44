package io.github.entente.research.world;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.Prediction;
import io.github.entente.research.evaluate.RightPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The exact posterior of a nested world whose true parameters are known, by enumeration of all
 * leaves; every claim counts as independent.
 */
final class BayesOracle {
  private final SyntheticWorld<RightPaths<String>> world;
  private final NestedAnswers model;
  private final List<int[]> leaves = new ArrayList<>();

  BayesOracle(SyntheticWorld<RightPaths<String>> world, NestedAnswers model) {
    this.world = world;
    this.model = model;
    leaves.add(new int[0]);
    for (int falseValues : model.falseValues()) {
      List<int[]> longer = new ArrayList<>();
      for (int[] leaf : leaves) {
        for (int number = 0; number <= falseValues; number++) {
          int[] next = Arrays.copyOf(leaf, leaf.length + 1);
          next[leaf.length] = number;
          longer.add(next);
        }
      }
      leaves.clear();
      leaves.addAll(longer);
    }
  }

  /** Distributions over the leaves of each item that a trusted source speaks about. */
  Map<String, Prediction<String>> predictions(Predicate<SyntheticSource> trusted) {
    Map<String, double[]> logs = new HashMap<>();
    world
        .claims()
        .forEach(
            claim -> {
              SyntheticSource source = world.source(Integer.parseInt(claim.source().substring(1)));
              if (trusted.test(source)) {
                double[] sums =
                    logs.computeIfAbsent(claim.item(), item -> new double[leaves.size()]);
                add(sums, claim, source.accuracy());
              }
            });
    Map<String, Prediction<String>> result = new HashMap<>();
    logs.forEach((item, sums) -> result.put(item, prediction(sums)));
    return result;
  }

  private void add(double[] sums, SyntheticClaim claim, double accuracy) {
    String[] numbers = claim.value().split("/", -1);
    for (int leaf = 0; leaf < sums.length; leaf++) {
      int[] truth = leaves.get(leaf);
      if (claim.polarity() == Polarity.NEGATIVE) {
        boolean denied = Integer.parseInt(numbers[0]) == truth[0];
        sums[leaf] += Math.log(denied ? 1 - accuracy : accuracy);
        continue;
      }
      boolean right = true;
      for (int level = 0; level < numbers.length; level++) {
        double a = level == 0 ? accuracy : model.refinementAccuracy();
        double n = model.falseValues().get(level);
        if (!right) {
          sums[leaf] -= Math.log(n + 1);
        } else if (Integer.parseInt(numbers[level]) == truth[level]) {
          sums[leaf] += Math.log(a);
        } else {
          right = false;
          sums[leaf] += Math.log((1 - a) / n);
        }
      }
    }
  }

  private Prediction<String> prediction(double[] logs) {
    double top = Arrays.stream(logs).max().orElse(0);
    double sum = Arrays.stream(logs).map(log -> Math.exp(log - top)).sum();
    ImmutableMap.Builder<String, Double> probabilities = ImmutableMap.builder();
    for (int leaf = 0; leaf < logs.length; leaf++) {
      StringBuilder name = new StringBuilder();
      for (int number : leaves.get(leaf)) {
        name.append(name.length() == 0 ? "" : "/").append(number);
      }
      probabilities.put(name.toString(), Math.exp(logs[leaf] - top) / sum);
    }
    return Prediction.distribution(probabilities.buildOrThrow());
  }
}
