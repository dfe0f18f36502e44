package io.github.entente.reconcile.bayes;

import static io.github.entente.reconcile.bayes.Embassy.ACCURACY;
import static io.github.entente.reconcile.bayes.Embassy.DAY;
import static io.github.entente.reconcile.bayes.Embassy.MONTH;
import static io.github.entente.reconcile.bayes.Embassy.OTHER;
import static io.github.entente.reconcile.bayes.Embassy.PLAIN;
import static io.github.entente.reconcile.bayes.Embassy.SPACE;
import static io.github.entente.reconcile.bayes.Embassy.YEAR_2015;
import static io.github.entente.reconcile.bayes.Embassy.YEAR_2016;
import static io.github.entente.reconcile.bayes.Embassy.in2015;
import static io.github.entente.reconcile.bayes.Embassy.in2016;
import static io.github.entente.reconcile.bayes.Embassy.inJanuary;
import static io.github.entente.reconcile.bayes.Embassy.onTheDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers that an independent implementation, by enumeration of all leaves of the tree of dates,
 * gave to three or four digits.
 */
class GoldenEmbassyTest {
  private static final Offset<Double> ROUNDING = within(0.001);

  private static final QuestionModel FIVE_ARTICLES =
      QuestionModel.of(
          SPACE,
          List.of(
              Group.independent(in2015(1)),
              Group.independent(in2016(2)),
              new Group(0.9, List.of(inJanuary(3), inJanuary(3))),
              Group.independent(onTheDay(4))));

  @Test
  void fiveArticlesOneWire() {
    Posterior posterior = FIVE_ARTICLES.solve(ACCURACY, PLAIN);
    assertThat(posterior.probability(YEAR_2015)).isCloseTo(0.0001, within(0.0001));
    assertThat(posterior.probability(YEAR_2016)).isCloseTo(0.9999, within(0.0001));
    assertThat(posterior.probability(MONTH)).isCloseTo(0.9988, within(0.0001));
    assertThat(posterior.probability(DAY)).isCloseTo(0.8989, within(0.0001));
  }

  @Test
  void theDayRestsOnOneArticle() {
    Posterior posterior = FIVE_ARTICLES.without(3).solve(ACCURACY, PLAIN);
    assertThat(posterior.probability(DAY)).isCloseTo(0.0290, ROUNDING);
  }

  @Test
  void oneAgainstOne() {
    QuestionModel model =
        QuestionModel.of(
            SPACE, List.of(Group.independent(in2015(1)), Group.independent(in2016(2))));
    Posterior posterior = model.solve(ACCURACY, PLAIN);
    assertThat(posterior.probability(YEAR_2015)).isCloseTo(0.4348, within(0.0001));
    assertThat(posterior.probability(YEAR_2016)).isCloseTo(0.4348, within(0.0001));
    assertThat(posterior.probability(OTHER)).isCloseTo(0.1304, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"1, .435, .435", "0.9, .422, .451", "0, .003, .996"})
  void oneAgainstTwoMouthsOfOneWire(double dependence, double of2015, double of2016) {
    QuestionModel model =
        QuestionModel.of(
            SPACE,
            List.of(
                Group.independent(in2015(1)),
                new Group(dependence, List.of(inJanuary(2), inJanuary(2)))));
    Posterior posterior = model.solve(ACCURACY, PLAIN);
    assertThat(posterior.probability(YEAR_2015)).isCloseTo(of2015, ROUNDING);
    assertThat(posterior.probability(YEAR_2016)).isCloseTo(of2016, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"1, .75", "0.6, .4864", "0.3, .2886", "0, .0909"})
  void hedgesShrinkTheAccuracyToChance(double weight, double expected) {
    QuestionModel model =
        QuestionModel.of(SPACE, List.of(Group.independent(in2016(1).withWeight(weight))));
    assertThat(model.solve(ACCURACY, PLAIN).probability(YEAR_2016))
        .isCloseTo(expected, within(0.0001));
  }

  @Test
  void decibansOfYearAgainstYear() {
    double[] decibans =
        Decibans.contributions(FIVE_ARTICLES, ACCURACY, PLAIN, YEAR_2016, YEAR_2015);
    assertThat(decibans[0]).isCloseTo(-14.77, within(0.01));
    assertThat(decibans[1]).isCloseTo(14.77, within(0.01));
    assertThat(decibans[2]).isCloseTo(24.65 + 0.31, within(0.01));
    Posterior posterior = FIVE_ARTICLES.solve(ACCURACY, PLAIN);
    assertThat(Decibans.odds(posterior, YEAR_2016, YEAR_2015)).isCloseTo(39.74, within(0.01));
  }

  @Test
  void intervalWithUncertainTrust() {
    CredibleInterval interval =
        CredibleIntervals.of(
                FIVE_ARTICLES,
                witness -> new BetaDistribution(6, 2),
                PLAIN.withDraws(2000),
                List.of(YEAR_2016))
            .get(0);
    assertThat(interval.low()).isCloseTo(0.9986, ROUNDING);
    assertThat(interval.median()).isCloseTo(0.9999, within(0.0001));
    assertThat(interval.high()).isCloseTo(1, within(0.0001));
  }
}
