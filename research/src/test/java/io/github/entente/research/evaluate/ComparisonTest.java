package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  private static final Bootstrap QUICK = Bootstrap.seeded(1).withResamples(400);

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  private static ItemScores scores(double... values) {
    ImmutableSortedMap.Builder<String, Double> byItem = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < values.length; i++) {
      byItem.put("i" + i, values[i]);
    }
    return new ItemScores(
        byItem.buildOrThrow(), new Counts(values.length, values.length, values.length));
  }

  private static double[] hits(SplittableRandom random, int n, double accuracy) {
    return random.doubles(n).map(u -> u < accuracy ? 1 : 0).toArray();
  }

  @Test
  void pairsOnlyItemsThatBothMethodsAnswer() {
    ItemScores first =
        new ItemScores(ImmutableSortedMap.of("a", 1.0, "b", 0.5), new Counts(4, 2, 2));
    ItemScores second =
        new ItemScores(ImmutableSortedMap.of("b", 0.25, "c", 1.0, "d", 1.0), new Counts(4, 3, 3));
    PairedBootstrap result = PairedBootstrap.of(first, second, QUICK);
    assertThat(result)
        .isEqualTo(
            new PairedBootstrap(
                0.25, new Interval(0.25, 0.25), 1, new PairedBootstrap.Items(1, 1, 2)));
  }

  @Test
  void aMethodDoesNotDifferFromItself() {
    ItemScores same = scores(1, 0, 1, 1, 0);
    PairedBootstrap result = PairedBootstrap.of(same, same, QUICK);
    assertThat(result.difference()).isZero();
    assertThat(result.interval()).isEqualTo(new Interval(0, 0));
    assertThat(result.firstHigher()).isEqualTo(0.5);
  }

  @Test
  void withoutCommonItemsThereIsNoDifference() {
    PairedBootstrap result = PairedBootstrap.of(scores(), scores(1, 0), QUICK);
    assertThat(result.difference()).isNaN();
    assertThat(result.interval().high()).isNaN();
    assertThat(result.firstHigher()).isNaN();
    assertThat(result.items().onlySecond()).isEqualTo(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void exchangingTheMethodsNegatesTheDifference(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ItemScores first = scores(hits(random, 50, 0.8));
    ItemScores second = scores(hits(random, 50, 0.6));
    PairedBootstrap result = PairedBootstrap.of(first, second, QUICK);
    PairedBootstrap exchanged = PairedBootstrap.of(second, first, QUICK);
    assertThat(exchanged.difference()).isEqualTo(-result.difference());
    assertThat(exchanged.firstHigher()).isCloseTo(1 - result.firstHigher(), within(1e-12));
    assertThat(exchanged.interval().low()).isCloseTo(-result.interval().high(), within(1e-12));
    assertThat(exchanged.interval().high()).isCloseTo(-result.interval().low(), within(1e-12));
  }

  @Test
  void intervalCoversTheTrueDifferenceAboutAsOftenAsItSays() {
    int covered = 0;
    for (int seed = 1; seed <= 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PairedBootstrap result =
          PairedBootstrap.of(
              scores(hits(random, 200, 0.8)),
              scores(hits(random, 200, 0.7)),
              Bootstrap.seeded(seed).withResamples(400).withCoverage(0.9));
      covered += result.interval().contains(0.1) ? 1 : 0;
    }
    // 360 expected; binomial standard deviation 6
    assertThat(covered).isBetween(336, 384);
  }

  @Test
  void sameSeedGivesTheSameComparison() {
    SplittableRandom random = new SplittableRandom(4);
    ItemScores first = scores(hits(random, 100, 0.8));
    ItemScores second = scores(hits(random, 100, 0.7));
    assertThat(PairedBootstrap.of(first, second, QUICK))
        .isEqualTo(PairedBootstrap.of(first, second, QUICK));
    assertThat(PairedBootstrap.of(first, second, QUICK).interval())
        .isNotEqualTo(PairedBootstrap.of(first, second, new Bootstrap(2, 400, 0.5)).interval());
  }

  /** Expected: 2 sum_{k <= min} C(b + c, k) / 2^(b + c), by hand; 1 if b = c. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 1, 1",
    "5, 5, 1",
    "0, 1, 1",
    "5, 0, 0.0625",
    "1, 5, 0.21875",
    "2, 8, 0.109375",
    "10, 9, 1"
  })
  void pValueIsThatOfFairCoins(int onlyFirst, int onlySecond, double expected) {
    McNemar test = McNemar.of(top(onlyFirst, onlySecond, 1), top(onlyFirst, onlySecond, 2));
    assertThat(test.pValue()).isCloseTo(expected, within(1e-12));
    assertThat(test.onlyFirstRight()).isEqualTo(onlyFirst);
    assertThat(test.onlySecondRight()).isEqualTo(onlySecond);
    assertThat(test.bothRight()).isEqualTo(3);
    assertThat(test.bothWrong()).isEqualTo(2);
  }

  @Test
  void pValueOfManyItemsNeitherOverflowsNorVanishesTooEarly() {
    McNemar close = McNemar.of(top(50_500, 49_500, 1), top(50_500, 49_500, 2));
    // Normal approximation with continuity correction: z = (1000 - 1) / sqrt(100000) = 3.1591
    assertThat(close.pValue()).isCloseTo(0.00158, within(0.00001));
    McNemar far = McNemar.of(top(1000, 0, 1), top(1000, 0, 2));
    // 2 / 2^1000
    assertThat(far.pValue() / 0x1p-999).isCloseTo(1, within(1e-9));
  }

  @Test
  void itemsThatOnlyOneMethodAnswersDoNotCount() {
    TopPredictions first = GivenTopPredictions.of(new double[] {0.5, 0.5}, 1, 1);
    TopPredictions second = GivenTopPredictions.of(new double[] {0.5}, 0);
    assertThat(McNemar.of(first, second)).isEqualTo(new McNemar(0, 1, 0, 0, 1));
    assertThat(McNemar.of(second, first)).isEqualTo(new McNemar(0, 0, 1, 0, 1));
  }

  /** Three items that both get right, two that both get wrong, and those only one gets right. */
  private static TopPredictions top(int onlyFirst, int onlySecond, int method) {
    double[] hits = new double[5 + onlyFirst + onlySecond];
    Arrays.fill(hits, 0, 3, 1);
    int from = method == 1 ? 5 : 5 + onlyFirst;
    Arrays.fill(hits, from, from + (method == 1 ? onlyFirst : onlySecond), 1);
    return GivenTopPredictions.of(new double[hits.length], hits);
  }

  @Test
  void impossibleSettingsAreRejected() {
    assertThatThrownBy(() -> Bootstrap.seeded(1).withCoverage(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coverage is 1.0; give a number above 0 and below 1, such as 0.95");
    assertThatThrownBy(() -> Bootstrap.seeded(1).withResamples(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("resamples is 0");
    assertThatThrownBy(() -> new Interval(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give the lower end first");
  }

  @Test
  void metricsOverItemsFeedTheComparison() {
    GoldStandard<RightValue<String>> gold =
        GoldStandard.of(Map.of("a", RightValue.of("x"), "b", RightValue.of("x")));
    ItemScores right =
        TopPredictions.of(gold, Map.of("a", Prediction.answer("x"), "b", Prediction.answer("x")))
            .hits();
    ItemScores half =
        TopPredictions.of(gold, Map.of("a", Prediction.answer("x"), "b", Prediction.answer("y")))
            .hits();
    assertThat(PairedBootstrap.of(right, half, QUICK).difference()).isEqualTo(0.5);
  }
}
