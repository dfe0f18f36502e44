package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.RunSettings;
import io.github.entente.reconcile.trust.TrustPrior;
import org.junit.jupiter.api.Test;

/** What agreement on some questions says about sources on others. */
class TrustLearningTest {
  private static final double ROUNDING = 1e-12;

  /** 40 to 40 to 9 would be the odds of two of accuracy .8; see what a lone claim is worth. */
  @Test
  void aQuestionDoesNotFeedTheTrustThatItIsAnsweredWith() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2015"))
            .reconcile();
    assertThat(probability(result, time("2016"))).isCloseTo(40 / 89.0, within(ROUNDING));
  }

  /** All accuracies are .8 then, and not what the answer to this very question makes of them. */
  @Test
  void aQuestionDoesNotFeedItsOwnTrustWhereLearningEndsAfterTheFirstRound() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2015"))
            .claim("courier", DATE, time("2015"));
    Reconciliation early =
        Reconciler.withDefaults()
            .running(RunSettings.builder().mostRounds(1).build())
            .reconcile(dossier.build());
    assertThat(probability(early, time("2016")))
        .isCloseTo(probability(dossier.reconcile(), time("2016")), within(1e-6));
  }

  @Test
  void agreementElsewhereMakesASourceMoreTrusted() {
    Reconciliation result = agreeing(10).claim("herald", DATE, time("2016")).reconcile();
    assertThat(probability(result, time("2016"))).isGreaterThan(0.85);
    assertThat(mean(result, "herald")).isGreaterThan(0.85);
  }

  @Test
  void contradictionByManyMakesASourceLessTrusted() {
    Dossiers dossier = dossier();
    for (int i = 0; i < 5; i++) {
      dossier
          .claim("herald", DATE.with("part", "" + i), time("2015"))
          .claim("gazette", DATE.with("part", "" + i), time("2016"))
          .claim("courier", DATE.with("part", "" + i), time("2016"));
    }
    Reconciliation result = dossier.reconcile();
    assertThat(mean(result, "herald")).isLessThan(0.7);
    assertThat(mean(result, "gazette")).isGreaterThan(0.8);
  }

  @Test
  void whatNobodyElseSpeaksOfTeachesNothing() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", COLOUR.of(WRECK), concept("red"))
            .reconcile();
    assertThat(mean(result, "herald")).isCloseTo(TrustPrior.DEFAULT.mean(), within(ROUNDING));
  }

  @Test
  void noNumberOfClaimsMakesASourceCertain() {
    assertThat(mean(agreeing(300).reconcile(), "herald")).isBetween(0.95, 0.99);
  }

  @Test
  void trustTellsAnIntervalAroundItsMeanThatNarrowsWithExperience() {
    SourceTrust few = trust(agreeing(1).reconcile(), "herald");
    SourceTrust many = trust(agreeing(60).reconcile(), "herald");
    assertThat(few.interval().contains(few.mean())).isTrue();
    assertThat(many.interval().contains(many.mean())).isTrue();
    assertThat(many.interval().width()).isLessThan(few.interval().width());
  }

  @Test
  void whatIsKnownOfASourceBeforehandIsBelievedAsFirmlyAsItIsGiven() {
    Reconciliation firm = reconcile(agreeing(3), TrustPrior.known(0.6));
    assertThat(mean(firm, "herald")).isCloseTo(0.6, within(1e-6));
    Reconciliation loose = reconcile(agreeing(3), TrustPrior.of(6, 4));
    assertThat(mean(loose, "herald")).isBetween(0.61, 0.75);
  }

  @Test
  void everyWitnessWhoVotesIsListedOnceInTheOrderOfTheirIds() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("minister"))
            .claim("gazette", DATE, time("2016"), by("minister"))
            .claim("gazette", COLOUR.of(WRECK), concept("red"))
            .reconcile();
    assertThat(result.trust())
        .extracting(trust -> trust.source().value())
        .containsExactly("gazette", "minister");
    assertThat(result.trust(ActorId.of("herald"))).isEmpty();
  }

  /** What follows from a claim is not a second claim that could be right. */
  @Test
  void aConclusionTeachesNothingOfWhoStatedThePremise() {
    Dossiers plain =
        dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016"));
    Dossiers concluding =
        dossier()
            .implication(rule -> rule.premise(DATE).conclusion(Attributes.START.of(WRECK)))
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"));
    assertThat(mean(concluding.reconcile(), "herald"))
        .as("to the tolerance at which learning ends")
        .isCloseTo(mean(plain.reconcile(), "herald"), within(1e-6));
  }

  private static Dossiers agreeing(int questions) {
    Dossiers dossier = dossier();
    for (int i = 0; i < questions; i++) {
      dossier
          .claim("herald", COLOUR.of(WRECK).with("part", "" + i), concept("red"))
          .claim("gazette", COLOUR.of(WRECK).with("part", "" + i), concept("red"));
    }
    return dossier;
  }

  private static Reconciliation reconcile(Dossiers dossier, TrustPrior herald) {
    return Reconciler.with(ReconcilePolicy.builder().putTrust(ActorId.of("herald"), herald).build())
        .reconcile(dossier.build());
  }

  private static double probability(Reconciliation result, ClaimValue date) {
    return result.verdict(DATE).orElseThrow().candidate(date).orElseThrow().probability();
  }

  private static double mean(Reconciliation result, String actor) {
    return trust(result, actor).mean();
  }

  private static SourceTrust trust(Reconciliation result, String actor) {
    return result.trust(ActorId.of(actor)).orElseThrow();
  }
}
