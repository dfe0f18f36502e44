package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.TrustPrior;
import io.github.entente.reconcile.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What agreement on some questions says about sources on others. */
class TrustLearningTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void aQuestionDoesNotFeedTheTrustThatItIsAnsweredWith() {
    Dossiers onlyOneQuestion =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"))
            .claim("courier", DATE, time("2015"));
    ReconcilePolicy learning = ReconcilePolicy.DEFAULT;
    ReconcilePolicy hardlyLearning = ReconcilePolicy.builder().learningLimit(1e-9).build();
    Verdict<?> learned = reconcile(onlyOneQuestion, learning).verdict(DATE).orElseThrow();
    Verdict<?> unlearned =
        Reconciler.with(hardlyLearning)
            .reconcile(
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("gazette", DATE, time("2016"))
                    .claim("courier", DATE, time("2015"))
                    .build())
            .verdict(DATE)
            .orElseThrow();
    assertThat(learned).isEqualTo(unlearned);
  }

  @Test
  void agreementElsewhereMakesASourceMoreTrusted() {
    Verdict<?> stranger =
        dossier().claim("herald", DATE, time("2016")).reconcile().verdict(DATE).orElseThrow();
    Reconciliation result = agreeing(10).claim("herald", DATE, time("2016")).reconcile();
    assertThat(result.verdict(DATE).orElseThrow().best().orElseThrow().probability())
        .isGreaterThan(stranger.best().orElseThrow().probability() + 0.05);
    assertThat(trust(result, "herald").mean()).isGreaterThan(TrustPrior.DEFAULT.mean());
  }

  @Test
  void contradictionByManyMakesASourceLessTrusted() {
    Dossiers dossier = dossier();
    for (int i = 0; i < 5; i++) {
      dossier
          .claim("herald", Attributes.DATE.of(WRECK).with("part", "" + i), time("2015"))
          .claim("gazette", Attributes.DATE.of(WRECK).with("part", "" + i), time("2016"))
          .claim("courier", Attributes.DATE.of(WRECK).with("part", "" + i), time("2016"));
    }
    Reconciliation result = dossier.reconcile();
    assertThat(trust(result, "herald").mean()).isLessThan(TrustPrior.DEFAULT.mean());
    assertThat(trust(result, "gazette").mean()).isGreaterThan(TrustPrior.DEFAULT.mean());
  }

  @Test
  void whatNobodyElseSpeaksOfTeachesNothing() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", COLOUR.of(WRECK), concept("red"))
            .reconcile();
    assertThat(trust(result, "herald").mean())
        .isCloseTo(TrustPrior.DEFAULT.mean(), within(ROUNDING));
  }

  /** As if 6 + 8 of 8 + 8 claims had been right, and no better. */
  @Test
  void howeverMuchAgreesExperienceCountsForNoMoreThanItsLimit() {
    Reconciliation result = agreeing(60).reconcile();
    assertThat(trust(result, "herald").mean()).isBetween(0.85, 14.0 / 16);
    ReconcilePolicy unlimited =
        ReconcilePolicy.builder().learningLimit(Double.POSITIVE_INFINITY).build();
    assertThat(trust(reconcile(agreeing(60), unlimited), "herald").mean()).isGreaterThan(0.93);
  }

  @Test
  void trustReportsThePriorAnIntervalAroundTheMeanAndTheClaimsThatVote() {
    TrustPrior prior = new TrustPrior(8, 2);
    ReconcilePolicy policy =
        ReconcilePolicy.builder().putTrust(ActorId.of("herald"), prior).build();
    Reconciliation result = reconcile(agreeing(3), policy);
    SourceTrust herald = trust(result, "herald");
    assertThat(herald.prior()).isEqualTo(prior);
    assertThat(herald.low()).isBetween(0.0, herald.mean());
    assertThat(herald.high()).isBetween(herald.mean(), 1.0);
    assertThat(herald.votes()).isEqualTo(3);
    assertThat(trust(result, "gazette").prior()).isEqualTo(TrustPrior.DEFAULT);
  }

  @Test
  void aClaimThatAnswersTwoQuestionsIsOneClaimThatVotes() {
    Reconciliation result =
        dossier()
            .implication(rule -> rule.premise(DATE).conclusion(Attributes.START.of(WRECK)))
            .claim("herald", DATE, time("2016"))
            .reconcile();
    assertThat(result.verdicts()).hasSize(2);
    assertThat(trust(result, "herald").votes()).isEqualTo(1);
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

  private static Reconciliation reconcile(Dossiers dossier, ReconcilePolicy policy) {
    return Reconciler.with(policy).reconcile(dossier.build());
  }

  private static SourceTrust trust(Reconciliation result, String actor) {
    Witness witness = new Witness.Known(ActorId.of(actor));
    return result.trust().stream()
        .filter(t -> t.witness().equals(witness))
        .findFirst()
        .orElseThrow();
  }
}
