package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.CAPTAIN;
import static io.github.entente.reconcile.Dossiers.CAUSE;
import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.event;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one claim that stands alone is worth: exactly the trust in its source. */
class LoneClaimLawTest {
  private static final double ROUNDING = 1e-12;

  private static final List<TrustPrior> PRIORS =
      List.of(
          new TrustPrior(1, 19),
          new TrustPrior(0.5, 0.5),
          new TrustPrior(6, 2),
          new TrustPrior(90, 10),
          new TrustPrior(999, 1));

  /** A question and a value that can be claimed for it. */
  private record Answer(Question question, ClaimValue value) {}

  private static Stream<Answer> answers() {
    return Stream.of(
        new Answer(DATE, time("2016")),
        new Answer(DATE, time("-0043")),
        new Answer(DATE, time("2015/2017")),
        new Answer(DATE, time("2016~")),
        new Answer(DATE, time("[1667,1760]")),
        new Answer(DATE, time("../2016-01")),
        new Answer(DATE, time("2016-01/..")),
        new Answer(DATE, time("XXXX-06-24")),
        new Answer(DATE, time("1000/1999")),
        new Answer(DATE, NoValue.of()),
        new Answer(DEATHS, QuantityValue.exactly(40, "person")),
        new Answer(DEATHS, QuantityValue.about(BigDecimal.valueOf(40), "person")),
        new Answer(DEATHS, QuantityValue.between(10, 20, "person")),
        new Answer(DEATHS, QuantityValue.lessThan(1_000_000, "person")),
        new Answer(DEATHS, QuantityValue.atLeast(7, "person")),
        new Answer(SITE.of(WRECK), place("tehran")),
        new Answer(COLOUR.of(WRECK), concept("red")),
        new Answer(MOTTO.of(WRECK), TextValue.of("Onward")),
        new Answer(CAPTAIN.of(WRECK), actorValue("ahab")),
        new Answer(CAUSE.of(WRECK), event("storm")),
        new Answer(PLACES, place("tehran")),
        new Answer(PLACES, NoValue.of()),
        new Answer(PLACES, SetValue.closed(place("tehran"))),
        new Answer(HOLDER, actorValue("ahab")),
        new Answer(
            Attributes.SAID.of(WRECK), PropositionValue.of(COLOUR.of(WRECK), concept("red"))));
  }

  @TestFactory
  Stream<DynamicTest> aLoneClaimIsAsProbableAsItsSourceIsTrusted() {
    return PRIORS.stream()
        .flatMap(
            prior ->
                answers()
                    .map(
                        answer ->
                            DynamicTest.dynamicTest(
                                answer + " with " + prior,
                                () -> {
                                  Verdict<?> verdict =
                                      verdict(
                                          prior,
                                          answer,
                                          dossier().claim("herald", answer.question, answer.value));
                                  Candidate best = verdict.best().orElseThrow();
                                  assertThat(verdict.candidates()).hasSize(1);
                                  assertThat(best.isPositive()).isTrue();
                                  assertThat(best.probability())
                                      .isCloseTo(prior.mean(), within(ROUNDING));
                                })));
  }

  /** A denial of accuracy a is a yes-or-no statement, so it is worth the odds a to 1 - a. */
  @TestFactory
  Stream<DynamicTest> aLoneDenialMultipliesTheOddsOfTheContraryByThoseOfTrust() {
    TrustPrior coin = new TrustPrior(1, 1);
    return PRIORS.stream()
        .flatMap(
            prior ->
                answers()
                    .filter(answer -> !(answer.value instanceof PropositionValue))
                    .map(
                        answer ->
                            DynamicTest.dynamicTest(
                                "not " + answer + " with " + prior,
                                () ->
                                    assertThat(odds(contrary(prior, answer)))
                                        .isCloseTo(
                                            odds(contrary(coin, answer)) * odds(prior.mean()),
                                            withinPercentage(1e-8)))));
  }

  @Test
  void aLoneDenialOfAYesOrNoQuestionIsAsProbableAsItsSourceIsTrusted() {
    ReconcilePolicy policy = ReconcilePolicy.builder().falseAlternatives(1).build();
    Dossier dossier = dossier().claim("herald", DATE, time("2016"), denied()).build();
    Verdict<?> verdict = Reconciler.with(policy).reconcile(dossier).verdict(DATE).orElseThrow();
    assertThat(verdict.best().orElseThrow().probability()).isCloseTo(0.75, within(ROUNDING));
  }

  @ParameterizedTest
  @CsvSource({"2016, 1", "2016-01, 0.9", "2016-21, 0.9", "2016-01-02, 0.81"})
  void eachFurtherLevelOfADateCostsTheAccuracyOfRefinement(String edtf, double refinement) {
    TrustPrior prior = new TrustPrior(8, 2);
    Verdict<?> verdict =
        verdict(prior, new Answer(DATE, time(edtf)), dossier().claim("herald", DATE, time(edtf)));
    assertThat(verdict.best().orElseThrow().probability())
        .isCloseTo(prior.mean() * refinement, within(ROUNDING));
  }

  /** Shrinkage to chance with 10 false alternatives: 1/11 + w (.75 - 1/11). */
  @ParameterizedTest
  @CsvSource({"CT, 0.75", "PR, 0.486364", "PS, 0.288636"})
  void aHedgedClaimLiesBetweenTrustAndChance(Certainty certainty, double probability) {
    Reconciliation result =
        dossier().claim("herald", DATE, time("2016"), sounding(certainty)).reconcile();
    assertThat(result.verdict(DATE).orElseThrow().best().orElseThrow().probability())
        .isCloseTo(probability, within(1e-6));
  }

  @Test
  void theRestOfTheProbabilityStaysWithWhatNobodyClaimed() {
    Verdict<?> verdict =
        dossier().claim("herald", DATE, time("2016")).reconcile().verdict(DATE).orElseThrow();
    assertThat(verdict.other()).isCloseTo(0.25, within(ROUNDING));
  }

  private static double contrary(TrustPrior prior, Answer answer) {
    Verdict<?> verdict =
        verdict(prior, answer, dossier().claim("herald", answer.question, answer.value, denied()));
    Candidate only = verdict.best().orElseThrow();
    assertThat(verdict.candidates()).hasSize(1);
    assertThat(only.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.values()).isEmpty();
    return only.probability();
  }

  private static double odds(double probability) {
    return probability / (1 - probability);
  }

  private static Verdict<?> verdict(TrustPrior prior, Answer answer, Dossiers claims) {
    ReconcilePolicy policy = ReconcilePolicy.builder().defaultTrust(prior).intervalDraws(4).build();
    Dossier dossier = claims.build();
    return Reconciler.with(policy).reconcile(dossier).verdict(answer.question).orElseThrow();
  }
}
