package io.github.entente.research.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
  private static final int MANY = 100_000;

  private static RandomStream draws(long seed) {
    return RandomStream.of(seed, RandomStream.Purpose.STATEMENT, 1, 2);
  }

  /** Expected: the published sequence of SplitMix64 for the state 1234567. */
  @Test
  void followSplitMix64() {
    RandomStream draws = new RandomStream(1234567);
    long[] expected = {
      6457827717110365317L,
      3203168211198807973L,
      Long.parseUnsignedLong("9817491932198370423"),
      4593380528125082431L,
      Long.parseUnsignedLong("16408922859458223821")
    };
    assertThat(IntStream.range(0, 5).mapToLong(i -> draws.nextLong()).toArray())
        .containsExactly(expected);
  }

  @Test
  void followFromTheirWholeKey() {
    long first = RandomStream.of(1, RandomStream.Purpose.COPY, 2, 3).nextLong();
    assertThat(RandomStream.of(1, RandomStream.Purpose.COPY, 2, 3).nextLong()).isEqualTo(first);
    assertThat(
            new long[] {
              RandomStream.of(2, RandomStream.Purpose.COPY, 2, 3).nextLong(),
              RandomStream.of(1, RandomStream.Purpose.TRUTH, 2, 3).nextLong(),
              RandomStream.of(1, RandomStream.Purpose.COPY, 3, 2).nextLong(),
              RandomStream.of(1, RandomStream.Purpose.COPY, 2, 4).nextLong(),
              first
            })
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10})
  void wholeNumbersAreUniform(int bound) {
    RandomStream draws = draws(bound);
    int[] counts = new int[bound];
    for (int i = 0; i < MANY; i++) {
      counts[draws.nextInt(bound)]++;
    }
    double expected = (double) MANY / bound;
    assertThat(IntStream.of(counts))
        .allSatisfy(
            count ->
                assertThat((double) count)
                    .isCloseTo(expected, within(5 * Math.sqrt(expected) + 1e-9)));
  }

  @Test
  void largeBoundsAreReached() {
    RandomStream draws = draws(1);
    double mean =
        IntStream.range(0, MANY)
            .mapToDouble(i -> draws.nextInt(Integer.MAX_VALUE))
            .average()
            .orElse(0);
    assertThat(mean / Integer.MAX_VALUE).isCloseTo(0.5, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.2", "0.5, 0.5", "1, 1", "6, 2", "2, 8", "300, 100"})
  void betaHasItsMeanAndVariance(double alpha, double beta) {
    RandomStream draws = draws(11);
    double mean = alpha / (alpha + beta);
    double variance = mean * (1 - mean) / (alpha + beta + 1);
    double[] sample = sample(() -> draws.nextBeta(alpha, beta));
    assertThat(sample)
        .satisfies(all -> assertThat(DoubleStream.of(all)).allMatch(x -> x >= 0 && x <= 1));
    assertThat(mean(sample)).isCloseTo(mean, within(5 * Math.sqrt(variance / MANY)));
    assertThat(variance(sample) / variance).isCloseTo(1, within(0.03));
  }

  @Test
  void betaOfTinyParametersIsStillANumber() {
    RandomStream draws = draws(3);
    assertThat(DoubleStream.of(sample(() -> draws.nextBeta(1e-3, 1e-3))))
        .allMatch(x -> x >= 0 && x <= 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.9, 0.3, 0.01})
  void gapsAreGeometric(double p) {
    RandomStream draws = draws(5);
    double[] sample = sample(() -> draws.nextGeometric(p));
    double deviation = Math.sqrt(1 - p) / p;
    assertThat(mean(sample))
        .isCloseTo((1 - p) / p, within(5 * deviation / Math.sqrt(MANY) + 1e-12));
  }

  @Test
  void gapsOfTinyProbabilitiesAreLargeButNotNegative() {
    RandomStream draws = draws(6);
    assertThat(DoubleStream.of(sample(() -> draws.nextGeometric(1e-300)))).allMatch(x -> x > 1e9);
  }

  private static double[] sample(DoubleSupplier draw) {
    return DoubleStream.generate(draw).limit(MANY).toArray();
  }

  private static double mean(double[] sample) {
    return DoubleStream.of(sample).average().orElse(Double.NaN);
  }

  private static double variance(double[] sample) {
    double mean = mean(sample);
    return DoubleStream.of(sample).map(x -> (x - mean) * (x - mean)).average().orElse(Double.NaN);
  }
}
