package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** Which answer is the best one, and which questions have none. */
class SettledQuestionsTest {

  @Test
  void whatAllButOneDenyIsRuledOut() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", DATE, time("2016"))
                .claim("gazette", DATE, time("2016"), denied())
                .claim("courier", DATE, time("2016"), denied())
                .claim("echo", DATE, time("2016"), denied())
                .claim("mirror", DATE, time("2016"), denied())
                .claim("globe", DATE, time("2016"), denied()),
            DATE);
    Candidate best = verdict.best().orElseThrow();
    assertThat(best.isPositive()).isFalse();
    assertThat(best.probability()).isGreaterThan(0.8);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ACCEPTED);
    assertThat(verdict.values().size()).isZero();
  }

  @Test
  void theMostExactAcceptedAnswerComesBeforeAMoreExactOneThatIsNot() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", DATE, time("2016-01-02"))
                .claim("gazette", DATE, time("2016-01"))
                .claim("courier", DATE, time("2016")),
            DATE);
    assertThat(verdict.best().orElseThrow().value()).isEqualTo(time("2016-01"));
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ACCEPTED);
    assertThat(verdict.mostExactFirst())
        .extracting(Candidate::value)
        .containsExactly(time("2016-01-02"), time("2016-01"), time("2016"));
  }

  @Test
  void theMostExactAnswerThatIsSureEnoughCanBeAskedFor() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", DATE, time("2016-01"))
                .claim("gazette", DATE, time("2016"))
                .claim("courier", DATE, time("2016")),
            DATE);
    double month = verdict.candidate(time("2016-01")).orElseThrow().probability();
    double year = verdict.candidate(time("2016")).orElseThrow().probability();
    assertThat(year).isGreaterThan(month);
    assertThat(verdict.bestAt(month).orElseThrow().value()).isEqualTo(time("2016-01"));
    assertThat(verdict.bestAt((month + year) / 2).orElseThrow().value()).isEqualTo(time("2016"));
    assertThat(verdict.bestAt(1)).isEmpty();
  }

  @Test
  void aBoundLeadsOnlyWhereNobodyNamesAValue() {
    Dossiers onlyBound = dossier().claim("herald", DATE, time("../2016"), on(Basis.BOUND));
    assertThat(verdict(onlyBound, DATE).best().orElseThrow().value()).isEqualTo(time("../2016"));
    Dossiers withValue = onlyBound.claim("gazette", DATE, time("2015"));
    assertThat(verdict(withValue, DATE).best().orElseThrow().value()).isEqualTo(time("2015"));
  }

  /** Nobody names another member, so that no member is checked by anybody. */
  @Test
  void aListIsScoredWithoutTheTrustThatItsOwnMembersEarn() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad"))),
            PLACES);
    assertThat(verdict.candidate(place("mashhad")).orElseThrow().probability())
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void aMemberOfWhichAFinerFormLeadsIsNotNamedBesideIt() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, place("iran"))
                .claim("gazette", PLACES, place("tehran"))
                .claim("courier", PLACES, place("iraq")),
            PLACES);
    assertThat(verdict.leaders())
        .extracting(Candidate::value)
        .containsExactlyInAnyOrder(place("tehran"), place("iraq"));
  }

  @Test
  void aPlanIsMarkedAsOneUnlessAWitnessTellsItAsAFact() {
    Dossiers plan = dossier().claim("herald", DATE, time("2030"), told(Realis.FUTURE));
    assertThat(verdict(plan, DATE).isToldAsFact()).isFalse();
    assertThat(verdict(plan.claim("gazette", DATE, time("2030")), DATE).isToldAsFact()).isTrue();
    Dossiers rival =
        dossier()
            .claim("herald", DATE, time("2030"), told(Realis.FUTURE))
            .claim("gazette", DATE, time("2030"), told(Realis.INTENDED))
            .claim("courier", DATE, time("2031"));
    assertThat(verdict(rival, DATE).best().orElseThrow().value()).isEqualTo(time("2030"));
    assertThat(verdict(rival, DATE).isToldAsFact()).as("the fact is another one").isFalse();
  }

  @Test
  void equallyProbableRivalsAreTiedAndNoneIsPicked() {
    Verdict<?> tied =
        verdict(
            dossier().claim("herald", DATE, time("2015")).claim("gazette", DATE, time("2016")),
            DATE);
    assertThat(tied.isTied()).isTrue();
    assertThat(tied.best()).isEmpty();
    assertThat(tied.leaders()).hasSize(2);
    assertThat(
            verdict(
                    dossier()
                        .claim("herald", DATE, time("2015"))
                        .claim("gazette", DATE, time("2016"), sounding(Certainty.PR)),
                    DATE)
                .isTied())
        .isFalse();
  }

  @Test
  void aBoundAndItsContraryAreEvenlyMatched() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", DEATHS, QuantityValue.lessThan(10, "person"))
                .claim("gazette", DEATHS, QuantityValue.atLeast(10, "person")),
            DEATHS);
    assertThat(verdict.isTied()).isTrue();
    assertThat(verdict.leaders())
        .allSatisfy(c -> assertThat(c.probability()).isCloseTo(0.5, within(1e-12)));
  }

  @Test
  void valuesThatNobodyRelatedAreTiedAndNotInDispute() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", SITE.of(WRECK), place("tehran"))
                .claim("gazette", SITE.of(WRECK), place("atlantis")),
            SITE.of(WRECK));
    assertThat(verdict.isTied()).isTrue();
    assertThat(verdict.candidates())
        .allSatisfy(c -> assertThat(c.probability()).isCloseTo(0.8, within(1e-12)));
    assertThat(verdict.settledValues().size()).isZero();
  }

  @Test
  void whatNobodyDeniesIsNoCandidateAsItsContrary() {
    Dossiers dossier = dossier().claim("herald", PLACES, place("tehran"));
    assertThat(verdict(dossier, PLACES).candidates())
        .singleElement()
        .satisfies(c -> assertThat(c.isPositive()).isTrue());
    Dossiers onlyDenied = dossier().claim("herald", PLACES, place("tehran"), denied());
    assertThat(verdict(onlyDenied, PLACES).candidates())
        .singleElement()
        .satisfies(c -> assertThat(c.isPositive()).isFalse());
    assertThat(verdict(onlyDenied, PLACES).mostExactFirst()).isEmpty();
  }

  private static Verdict<?> verdict(Dossiers dossier, Question question) {
    return dossier.reconcile().verdict(question).orElseThrow();
  }
}
