package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrustLearnerTest {
  private static final double[] TRUE_ACCURACIES = {0.95, 0.9, 0.8, 0.7, 0.6, 0.5};
  private static final BayesParameters PARAMETERS = BayesParameters.DEFAULT;
  private static final BetaDistribution PRIOR = new BetaDistribution(6, 2);
  private static final int YEARS = 11;
  private static final int MONTHS = 12;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 5);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsTheAccuraciesThatGeneratedTheWorld(int seed) {
    LearnedTrust learned = learn(world(seed, 600), priors(6), PARAMETERS);
    assertThat(learned.converged()).isTrue();
    for (int witness = 0; witness < TRUE_ACCURACIES.length; witness++) {
      assertThat(learned.trust(witness).mean())
          .as("seed %s, witness %s", seed, witness)
          .isCloseTo(TRUE_ACCURACIES[witness], within(0.05));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void endsAtAFixedPoint(int seed) {
    List<QuestionModel> questions = world(seed, 60);
    LearnedTrust learned = learn(questions, priors(6), PARAMETERS);
    assertThat(learned.converged()).as("seed %s", seed).isTrue();
    assertThat(learned.residual()).isLessThanOrEqualTo(PARAMETERS.tolerance());
    double[] hits = new double[6];
    for (int q = 0; q < questions.size(); q++) {
      int question = q;
      Posterior posterior =
          questions
              .get(q)
              .solve(witness -> learned.trustWithout(witness, question).mean(), PARAMETERS);
      for (Group group : questions.get(q).groups()) {
        Evidence claim = group.evidence().get(0);
        hits[claim.witness()] += posterior.probability(claim.chain().get(0));
      }
    }
    for (int witness = 0; witness < hits.length; witness++) {
      assertThat(learned.trust(witness).alpha())
          .as("seed %s, witness %s", seed, witness)
          .isCloseTo(PRIOR.alpha() + hits[witness], within(1e-6));
      assertThat(learned.trust(witness).beta())
          .isCloseTo(PRIOR.beta() + questions.size() - hits[witness], within(1e-6));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfQuestionsChangesNoBit(int seed) {
    List<QuestionModel> questions = world(seed, 40);
    List<QuestionModel> shuffled = new ArrayList<>(questions);
    Collections.shuffle(shuffled, new Random(seed));
    LearnedTrust expected = learn(questions, priors(6), PARAMETERS);
    LearnedTrust actual = learn(shuffled, priors(6), PARAMETERS);
    assertThat(actual.iterations()).isEqualTo(expected.iterations());
    for (int witness = 0; witness < 6; witness++) {
      assertThat(actual.trust(witness)).as("seed %s", seed).isEqualTo(expected.trust(witness));
      int question = questions.indexOf(shuffled.get(0));
      assertThat(actual.trustWithout(witness, 0))
          .isEqualTo(expected.trustWithout(witness, question));
    }
  }

  @Test
  void agreementRaisesTrustAndDisagreementWithTheMajorityLowersIt() {
    List<QuestionModel> questions =
        List.of(
            question(claim(0, 1), claim(1, 1), claim(2, 2)),
            question(claim(0, 3), claim(1, 3), claim(2, 4)));
    LearnedTrust learned = learn(questions, priors(4), PARAMETERS);
    assertThat(learned.trust(0).mean()).isGreaterThan(PRIOR.mean());
    assertThat(learned.trust(1)).isEqualTo(learned.trust(0));
    assertThat(learned.trust(2).mean()).isLessThan(PRIOR.mean());
    assertThat(learned.trust(3)).isEqualTo(PRIOR);
  }

  @Test
  void aQuestionIsScoredWithoutWhatItTaughtItself() {
    QuestionModel only = question(claim(0, 1), claim(1, 1), claim(2, 2));
    LearnedTrust learned = learn(List.of(only), priors(3), PARAMETERS);
    for (int witness = 0; witness < 3; witness++) {
      assertThat(learned.trustWithout(witness, 0).mean()).isCloseTo(PRIOR.mean(), within(1e-12));
      assertThat(learned.trust(witness)).isNotEqualTo(PRIOR);
    }
  }

  @Test
  void aLoneWitnessTeachesNothing() {
    QuestionModel lone = question(claim(0, 1), claim(0, 2));
    QuestionModel withMute = question(claim(0, 1), claim(1, 1).withWeight(0));
    LearnedTrust learned = learn(List.of(lone, withMute), priors(2), PARAMETERS);
    assertThat(learned.trust(0)).isEqualTo(PRIOR);
    assertThat(learned.trust(1)).isEqualTo(PRIOR);
  }

  @Test
  void aHedgedClaimTeachesByItsWeightAndARepeatedOneTeachesOnce() {
    QuestionModel hedged =
        question(claim(0, 1).withWeight(0.3), claim(0, 1).withWeight(0.2), claim(1, 1));
    BetaDistribution trust = learn(List.of(hedged), priors(2), PARAMETERS).trust(0);
    assertThat(trust.alpha() + trust.beta() - PRIOR.alpha() - PRIOR.beta())
        .isCloseTo(0.3, within(1e-12));
  }

  @Test
  void aDenialIsRightIfTheValueIsWrong() {
    Evidence denial = Evidence.denial(0, Region.range(0, MONTHS));
    QuestionModel refuted = question(denial, claim(1, 1), claim(2, 1));
    QuestionModel confirmed = question(claim(0, 1), claim(1, 1), claim(2, 1));
    LearnedTrust learned = learn(List.of(refuted, confirmed), priors(3), PARAMETERS);
    assertThat(learned.trust(0).mean()).isGreaterThan(PRIOR.mean());
  }

  @Test
  void saysWhenItStoppedBeforeConvergence() {
    LearnedTrust learned = learn(world(1, 40), priors(6), PARAMETERS.withIterations(2));
    assertThat(learned.converged()).isFalse();
    assertThat(learned.iterations()).isEqualTo(2);
    assertThat(learned.residual()).isGreaterThan(PARAMETERS.tolerance());
  }

  @Test
  void namesTheWitnessWithoutPrior() {
    assertThatThrownBy(() -> learn(world(1, 1), priors(5), PARAMETERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("witness 5 has no prior");
  }

  /** Every witness gives a year and a month; wrong ones are drawn evenly from the others. */
  private static List<QuestionModel> world(int seed, int questions) {
    Random random = new Random(seed);
    List<QuestionModel> result = new ArrayList<>();
    for (int question = 0; question < questions; question++) {
      int year = random.nextInt(YEARS);
      int month = random.nextInt(MONTHS);
      Evidence[] claims = new Evidence[TRUE_ACCURACIES.length];
      for (int witness = 0; witness < claims.length; witness++) {
        int saidYear = said(random, TRUE_ACCURACIES[witness], year, YEARS);
        int saidMonth =
            saidYear == year ? said(random, 0.9, month, MONTHS) : random.nextInt(MONTHS);
        claims[witness] =
            Evidence.claim(
                witness,
                Region.range(saidYear * MONTHS, (saidYear + 1) * MONTHS),
                Region.of(saidYear * MONTHS + saidMonth));
      }
      result.add(question(claims));
    }
    return result;
  }

  private static int said(Random random, double accuracy, int truth, int count) {
    return random.nextDouble() < accuracy ? truth : (truth + 1 + random.nextInt(count - 1)) % count;
  }

  private static Evidence claim(int witness, int year) {
    return Evidence.claim(witness, Region.range(year * MONTHS, (year + 1) * MONTHS));
  }

  private static QuestionModel question(Evidence... evidence) {
    return QuestionModel.of(
        Space.uniform(YEARS * MONTHS), Stream.of(evidence).map(Group::independent).toList());
  }

  private static List<BetaDistribution> priors(int witnesses) {
    return Collections.nCopies(witnesses, PRIOR);
  }

  private static LearnedTrust learn(
      List<QuestionModel> questions, List<BetaDistribution> priors, BayesParameters parameters) {
    return TrustLearner.learn(
        questions.stream().map(q -> new ModelledQuestion(List.of(q))).toList(), priors, parameters);
  }
}
