package io.github.entente.reconcile.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.LastState;
import io.github.entente.reconcile.contract.Outcome;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.trust.AccuracyLearning;
import io.github.entente.reconcile.trust.FalseAlternatives;
import io.github.entente.reconcile.trust.SourcePriors;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Laws of ValueBayes. Golden numbers are worked out by hand from its equations, with n = 10 and
 * accuracy .8, so that a claim has the odds n a / (1 - a) = 40 against each value nobody claims.
 */
class ValueBayesTest {
  private static final ValueBayesParameters TEN =
      ValueBayesParameters.DEFAULT.withFalseValues(10).withCorrelation(0);
  private static final TruthRunner ONE_ROUND = TruthRunner.DEFAULT.withMostRounds(1);

  @ParameterizedTest
  @CsvSource({"0.1, 10", "0.3, 1", "0.5, 100", "0.8, 10", "0.95, 1000"})
  void aLoneClaimHasExactlyTheAccuracyOfItsSource(double accuracy, double falseValues) {
    ValueBayesParameters p =
        TEN.withSources(
                SourcePriors.DEFAULT.withPrior(TrustPrior.of(10 * accuracy, 10 * (1 - accuracy))))
            .withFalseValues(falseValues);
    for (TruthRunner runner : List.of(ONE_ROUND, TruthRunner.DEFAULT)) {
      TruthResult result = run(runner, p, World.of("s x 1").table());
      assertThat(result.belief("x", "1")).isCloseTo(accuracy, within(1e-12));
    }
  }

  @Test
  void aLoneClaimHasExactlyTheAccuracyLearnedFromTheOtherClaimsOfItsSource() {
    for (int seed = 1; seed <= 100; seed++) {
      World world = World.random(seed);
      List<Claim> claims = new ArrayList<>(world.claims);
      world.sources().forEach(s -> claims.add(new Claim(s, "only of " + s, "1")));
      TruthResult result =
          run(TruthRunner.DEFAULT, ValueBayesParameters.DEFAULT, new World(claims).table());
      for (String source : world.sources()) {
        assertThat(result.belief("only of " + source, "1"))
            .as("seed %s, %s", seed, source)
            // the mean of all sources of about as many claims leaves out what the item adds
            .isCloseTo(result.trust(source), within(1e-3));
      }
    }
  }

  /** It shortens its steps from then on, so as to come to rest. */
  @Test
  void afterManyRoundsItIsWhatTheNaiveProgramSays() {
    for (int seed = 1; seed <= 20; seed++) {
      World world = World.random(seed);
      Outcome expected =
          ValueBayesReference.of(ValueBayesParameters.DEFAULT, WitnessWeights.EQUAL)
              .after(60, world);
      TruthResult result =
          run(
              TruthRunner.DEFAULT.withMostRounds(60).withTolerance(0),
              ValueBayesParameters.DEFAULT,
              world.table());
      for (Claim claim : world.claims) {
        assertThat(result.belief(claim.item(), claim.value()))
            .as("seed %s: %s", seed, claim)
            .isCloseTo(expected.belief(claim), within(1e-9));
      }
    }
  }

  @Test
  void aLoneClaimOfASourceOfManyOthersHasTheShareOfThemThatIsRight() {
    // 4 of 5 sources agree on each item; "poor" dissents on every second one.
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 5_000; i++) {
      for (String good : List.of("a", "b", "c", "d")) {
        builder.add(good, "i" + i, "right");
      }
      builder.add("poor", "i" + i, i % 2 == 0 ? "right" : "wrong " + i);
    }
    builder.add("poor", "alone", "1").add("a", "also alone", "1");
    TruthResult result = run(TruthRunner.DEFAULT, ValueBayesParameters.DEFAULT, builder.build());
    assertThat(result.belief("alone", "1")).isCloseTo(0.5, within(0.02));
    // the greatest accuracy that is allowed
    assertThat(result.belief("also alone", "1")).isCloseTo(0.99, within(1e-9));
  }

  @Test
  void aLoneClaimHasTheAccuracyExpectedOfItsSourceWhereSomeValuesAreMoreGeneral() {
    World world = World.of("s x 2", "a y 0", "b y 2", "c y 4", "d z 1", "e z 3");
    ClaimTable table =
        world.withHierarchy((item, u, v) -> Integer.parseInt(u) < Integer.parseInt(v)).table();
    TruthResult result = knowing(TEN.withValueClaims(1e12), table);
    assertThat(result.belief("x", "2")).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void sharesWhatIsLeftAmongTheValuesThatNobodyClaims() {
    TruthResult two = knowing(TEN, World.of("a x 1", "b x 2").table());
    assertThat(two.belief("x", "1")).isCloseTo(40 / 89.0, within(1e-9)); // 40 + 40 + 9 * 1
    assertThat(two.belief("x", "2")).isCloseTo(40 / 89.0, within(1e-9));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      claims.add(new Claim("s" + i, "x", "" + i));
    }
    // more values than there were to be: a half of one is left
    TruthResult many = knowing(TEN, new World(claims).table());
    assertThat(many.belief("x", "7")).isCloseTo(40 / 800.5, within(1e-9));
  }

  @Test
  void anUnsureClaimIsDrawnTowardsChance() {
    assertThat(lone(1)).isCloseTo(0.8, within(1e-9));
    // chance is one of eleven values: .5 * .8 + .5 / 11
    assertThat(lone(0.5)).isCloseTo(0.4 + 0.5 / 11, within(1e-9));
    assertThat(lone(0.25)).isCloseTo(0.2 + 0.75 / 11, within(1e-9));
    assertThat(lone(0x1p-20)).isCloseTo(1 / 11.0, within(1e-6));
  }

  private static double lone(double certainty) {
    ClaimTable table = ClaimTable.builder().add("s", "x", "1", certainty).build();
    return knowing(TEN, table).belief("x", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.9937888198757764", // 40^2 / (40^2 + 10)
    "0.25, 0.9733932192752717", // 40^1.6 / (40^1.6 + 10)
    "1, 0.8" // no more than one claim
  })
  void twoThatAgreeProveTheLessTheMoreTheirMistakesAreCorrelated(double r, double expected) {
    ClaimTable table = World.of("a x 1", "b x 1").table();
    assertThat(knowing(TEN.withCorrelation(r), table).belief("x", "1"))
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void twoCarriersWithHalfAVoteEachProveWhatOneSourceDoes() {
    ClaimTable table = World.of("a x 1", "b x 1", "c x 2").table();
    WitnessWeights halves = claim -> claim < 2 ? 0.5 : 1;
    TruthResult result = ONE_ROUND.run(new ValueBayes(ValueBayesParameters.DEFAULT, halves), table);
    assertThat(result.belief("x", "1")).isCloseTo(result.belief("x", "2"), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 10, 50})
  void expectsMoreWrongValuesWhereMistakesNeverAgreeAndFewerWhereTheyAlwaysDo(double n) {
    assertThat(falseValues(n, false)).isGreaterThan(2 * n);
    assertThat(falseValues(n, true)).isBetween(1.0, 1 + n / 2);
  }

  /** Returns n as learned where 7 of 10 sources are right about each of 300 items. */
  private static double falseValues(double prior, boolean mistakesAgree) {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 300; i++) {
      for (int s = 0; s < 10; s++) {
        boolean right = (i + s) % 10 < 7;
        String wrong = mistakesAgree ? "wrong" : "wrong " + s;
        builder.add("s" + s, "i" + i, right ? "right" : wrong);
      }
    }
    LastState last =
        new LastState(new ValueBayes(TEN.withFalseValues(prior), WitnessWeights.EQUAL));
    TruthRunner.DEFAULT.run(last, builder.build());
    return new FalseAlternatives(prior, AccuracyLearning.SHARED).number(0, 0, last.state());
  }

  @Test
  void believesAValueLessThatIsOftenSaidWronglyWhereNamesRecur() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 100; i++) {
      builder.add("a", "i" + i, "right " + i).add("b", "i" + i, "right " + i);
      builder.add("c", "i" + i, i < 50 ? "popular mistake" : "mistake " + i);
    }
    builder.add("d", "x", "popular mistake").add("e", "x", "mistake 70");
    ClaimTable table = builder.hierarchy((item, u, v) -> false).build();
    TruthResult result = run(TruthRunner.DEFAULT, ValueBayesParameters.DEFAULT, table);
    assertThat(result.belief("x", "popular mistake"))
        .isLessThan(0.5 * result.belief("x", "mistake 70"));
  }

  /** The result where each source is known to be right in 8 of 10 cases. */
  private static TruthResult knowing(ValueBayesParameters parameters, ClaimTable table) {
    ImmutableMap.Builder<String, TrustPrior> known = ImmutableMap.builder();
    for (int source = 0; source < table.sources(); source++) {
      known.put(table.source(source), TrustPrior.known(0.8));
    }
    SourcePriors priors = SourcePriors.DEFAULT.withGiven(known.buildOrThrow());
    return run(TruthRunner.DEFAULT, parameters.withSources(priors), table);
  }

  private static TruthResult run(
      TruthRunner runner, ValueBayesParameters parameters, ClaimTable table) {
    return runner.run(new ValueBayes(parameters, WitnessWeights.EQUAL), table);
  }

  @Test
  void whatMostSourcesSayIsNotLostAmongManyRivals() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int source = 0; source < 3_000; source++) {
      boolean most = source < 2_000;
      builder.add("s" + source, "item", most ? "common" : "rare " + source % 30);
    }
    TruthResult result = run(TruthRunner.DEFAULT, ValueBayesParameters.DEFAULT, builder.build());
    assertThat(result.best(0)).containsExactly("common");
  }
}
