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

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What one claim that stands alone is worth: exactly the trust in its source. */
class LoneClaimTest {
  private static final double ROUNDING = 1e-12;

  private static final TrustPrior COIN = new TrustPrior(1, 1);
  private static final List<TrustPrior> PRIORS =
      List.of(
          new TrustPrior(2, 18),
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
        new Answer(DATE, time("19XX-06-24")),
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
                                () ->
                                    assertThat(alone(prior, answer).probability())
                                        .isCloseTo(prior.mean(), within(ROUNDING)))));
  }

  /** A denial has its contrary only to fall back on: its odds are those of the accuracy. */
  @TestFactory
  Stream<DynamicTest> aLoneDenialMultipliesTheOddsOfTheContraryByThoseOfTrust() {
    return PRIORS.stream()
        .flatMap(
            prior ->
                answers()
                    .filter(answer -> !(answer.value instanceof PropositionValue))
                    .filter(answer -> !(answer.value instanceof SetValue))
                    .map(
                        answer ->
                            DynamicTest.dynamicTest(
                                "not " + answer + " with " + prior,
                                () -> {
                                  double odds = odds(contrary(COIN, answer)) * odds(prior.mean());
                                  assertThat(contrary(prior, answer))
                                      .isCloseTo(odds / (1 + odds), within(ROUNDING));
                                })));
  }

  /** Ten of eleven units are for the contrary beforehand, and it gains odds of .8 to .2. */
  @Test
  void aLoneDenialOfOneOfManyValuesStartsFromAllTheOthers() {
    assertThat(contrary(TrustPrior.DEFAULT, new Answer(DATE, time("2016"))))
        .isCloseTo(10 * 4 / (10 * 4 + 1.0), within(ROUNDING));
  }

  @Test
  void aDenialNamesNoValue() {
    Answer answer = new Answer(DATE, time("2016"));
    Verdict<?> verdict =
        verdict(
            TrustPrior.DEFAULT, answer, dossier().claim("herald", DATE, answer.value, denied()));
    assertThat(verdict.best().orElseThrow().isPositive()).isFalse();
    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.values().size()).isZero();
  }

  @Test
  void aLoneDenialOfAYesOrNoQuestionIsAsProbableAsItsSourceIsTrusted() {
    assertThat(contrary(TrustPrior.DEFAULT, new Answer(PLACES, place("tehran"))))
        .isCloseTo(0.8, within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-01", "2016-21", "2016-01-02"})
  void aDateIsNoLessProbableForBeingMoreExact(String edtf) {
    assertThat(alone(TrustPrior.DEFAULT, new Answer(DATE, time(edtf))).probability())
        .isCloseTo(0.8, within(ROUNDING));
  }

  /** Shrinkage to chance with 10 false alternatives: 1/11 + w (.8 - 1/11). */
  @ParameterizedTest
  @CsvSource({"CT, 0.8", "PR, 0.516364", "PS, 0.303636"})
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
    assertThat(verdict.other()).isCloseTo(0.2, within(ROUNDING));
  }

  private static double contrary(TrustPrior prior, Answer answer) {
    Verdict<?> verdict =
        verdict(prior, answer, dossier().claim("herald", answer.question, answer.value, denied()));
    Candidate denied =
        verdict.candidates().stream().filter(c -> !c.isPositive()).findFirst().orElseThrow();
    return denied.probability();
  }

  private static Candidate alone(TrustPrior prior, Answer answer) {
    Verdict<?> verdict =
        verdict(prior, answer, dossier().claim("herald", answer.question, answer.value));
    return verdict.candidates().stream().filter(Candidate::isPositive).findFirst().orElseThrow();
  }

  private static double odds(double probability) {
    return probability / (1 - probability);
  }

  private static Verdict<?> verdict(TrustPrior prior, Answer answer, Dossiers claims) {
    ReconcilePolicy policy =
        ReconcilePolicy.builder().putTrust(ActorId.of("herald"), prior).build();
    return Reconciler.with(policy).reconcile(claims.build()).verdict(answer.question).orElseThrow();
  }
}
