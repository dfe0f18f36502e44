package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The weights found are the best: nothing rises in any direction, which a concave sum needs. */
class AccuracyRegressionTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingRisesAtTheSolution(int seed) {
    Random random = new Random(seed);
    int sources = 1 + random.nextInt(20);
    int features = random.nextInt(6);
    double penalty = Math.pow(10, -3 + 6 * random.nextDouble());
    double base = 4 * random.nextDouble() - 2;
    double most = Math.pow(10, 6 * random.nextDouble());
    double[] right = new double[sources];
    double[] claims = new double[sources];
    double[][] has = new double[sources][features];
    AccuracyRegression regression = new AccuracyRegression(sources, features, base, penalty);
    for (int s = 0; s < sources; s++) {
      claims[s] = random.nextInt(5) == 0 ? 0 : most * random.nextDouble();
      right[s] = claims[s] * (random.nextInt(5) == 0 ? 1 : random.nextDouble());
      regression.observe(s, right[s], claims[s]);
      for (int k = 0; k < features; k++) {
        has[s][k] = random.nextInt(2);
        regression.setFeature(s, k, has[s][k]);
      }
    }
    regression.solve();
    double precision = 1e-9 * (1 + most + penalty);
    double[] slope = new double[features];
    for (int s = 0; s < sources; s++) {
      double own = regression.logOdds(s) - base;
      for (int k = 0; k < features; k++) {
        own -= regression.weight(k) * has[s][k];
      }
      double rise = right[s] - claims[s] / (1 + Math.exp(-regression.logOdds(s)));
      assertThat(rise - penalty * own).as("source %s", s).isCloseTo(0, within(precision));
      for (int k = 0; k < features; k++) {
        slope[k] += rise * has[s][k];
      }
    }
    for (int k = 0; k < features; k++) {
      assertThat(slope[k] - penalty * regression.weight(k))
          .as("feature %s", k)
          .isCloseTo(0, within(sources * precision));
    }
  }
}
