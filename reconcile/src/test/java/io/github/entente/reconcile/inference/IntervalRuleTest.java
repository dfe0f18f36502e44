package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.IntegerSpaces;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far a probability may be off. */
class IntervalRuleTest {
  /** 1.6449 deviations to each side cover nine tenths of a normal distribution (any table). */
  private static final double NINE_TENTHS = 1.6448536;

  /** psi(8) - psi(2) = 1/2 + 1/3 + ... + 1/7, and ln(8/2) is 1.386294. */
  private static final double MEAN = IntStream.rangeClosed(2, 7).mapToDouble(k -> 1.0 / k).sum();

  /** psi'(8) + psi'(2) = 2 pi² / 6 - 1 - (1 + 1/4 + ... + 1/49). */
  private static final double VARIANCE =
      Math.PI * Math.PI / 3 - 1 - IntStream.rangeClosed(1, 7).mapToDouble(k -> 1.0 / k / k).sum();

  private static final BetaLogit DEFAULT = BetaLogit.of(TrustPrior.DEFAULT);

  @Test
  void theLogitOfABetaHasTheMomentsOfTheLogRatioOfGammas() {
    assertThat(DEFAULT.shift()).isCloseTo(MEAN - Math.log(4), within(1e-12));
    assertThat(DEFAULT.deviation()).isCloseTo(Math.sqrt(VARIANCE), within(1e-12));
  }

  @Test
  void theReachFollowsFromTheCoverage() {
    assertThat(NormalQuantile.ofCoverage(0.9)).isCloseTo(NINE_TENTHS, within(1e-7));
    assertThat(NormalQuantile.ofCoverage(0.95)).isCloseTo(1.959964, within(1e-6));
  }

  @Test
  void anAccuracyLiesAroundTheMeanOfItsLogit() {
    Interval interval = new IntervalRule(0.25, NINE_TENTHS).of(TrustPrior.DEFAULT);
    double reach = NINE_TENTHS * Math.sqrt(VARIANCE);
    assertThat(interval.low()).isCloseTo(logistic(MEAN - reach), within(1e-12));
    assertThat(interval.high()).isCloseTo(logistic(MEAN + reach), within(1e-12));
  }

  /** A lone value is as probable as its witness is accurate, so both have one interval. */
  @Test
  void aLoneClaimIsAsUncertainAsItsWitness() {
    Interval interval = interval(0.25, NINE_TENTHS, Region.ofCell(0));
    Interval accuracy = new IntervalRule(0.25, NINE_TENTHS).of(TrustPrior.DEFAULT);
    assertThat(interval.low()).isCloseTo(accuracy.low(), within(1e-9));
    assertThat(interval.high()).isCloseTo(accuracy.high(), within(1e-9));
  }

  /**
   * With r = 0 the logit of two who agree moves by 1 with each of theirs: the variance is twice
   * that of one if all of it is their own, and four times if all of it is common.
   */
  @Test
  void whatIsCommonToAllAddsUpAndWhatIsTheirOwnDoesNot() {
    double middle = Math.log(40 * 40 / 10.0) + 2 * DEFAULT.shift();
    Interval own = interval(0, NINE_TENTHS, Region.ofCell(0), Region.ofCell(0));
    Interval common = interval(1, NINE_TENTHS, Region.ofCell(0), Region.ofCell(0));
    assertThat(own.low())
        .isCloseTo(logistic(middle - NINE_TENTHS * Math.sqrt(2 * VARIANCE)), within(1e-12));
    assertThat(common.low())
        .isCloseTo(logistic(middle - NINE_TENTHS * Math.sqrt(4 * VARIANCE)), within(1e-12));
  }

  @Test
  void theProbabilityItselfLiesInItHoweverFarTheMeanIsShifted() {
    Interval interval = interval(0.25, 0, Region.ofCell(0));
    assertThat(interval.low()).isCloseTo(0.8, within(1e-12));
    assertThat(interval.high()).isCloseTo(logistic(MEAN), within(1e-12));
  }

  @Test
  void whatIsCertainHasNoInterval() {
    ItemStep step = step(Region.ofCell(0));
    double[] stated = {1, 0, 0};
    Sides everything = Sides.of(stated, 3, Region.of(0, 3));
    assertThat(
            new IntervalRule(0.25, NINE_TENTHS)
                .of(step, columns(Region.ofCell(0)), everything, new BetaLogit[] {DEFAULT}))
        .isEqualTo(new Interval(1, 1));
  }

  /** The interval of cell 0 where witnesses of accuracy .8 claim these regions. */
  private static Interval interval(double common, double deviations, Region... claimed) {
    ItemStep step = step(claimed);
    double[] stated = new double[step.cells()];
    Arrays.setAll(stated, step::stated);
    BetaLogit[] beliefs = new BetaLogit[claimed.length];
    Arrays.fill(beliefs, DEFAULT);
    return new IntervalRule(common, deviations)
        .of(step, columns(claimed), Sides.of(stated, step.cells(), Region.ofCell(0)), beliefs);
  }

  private static ItemStep step(Region... claimed) {
    ItemStep step = new ItemStep(new Pooling(0));
    double[] accuracy = new double[claimed.length];
    Arrays.fill(accuracy, 0.8);
    step.weigh(
        IntegerSpaces.open(3, List.of(claimed), List.of()),
        columns(claimed),
        accuracy,
        new double[claimed.length],
        10);
    return step;
  }

  private static VoteColumns columns(Region... claimed) {
    return VoteColumns.of(
        IntStream.range(0, claimed.length)
            .mapToObj(
                i ->
                    new WitnessVote(
                        i,
                        1,
                        List.of(new Choice(1, claimed[i], Alternatives.VALUES, 1)),
                        i,
                        BlocRule.INDEPENDENT))
            .toList());
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
