package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.Dossiers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** What a verdict must not settle, and what it must. */
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
    assertThat(verdict.values()).isEmpty();
  }

  @Test
  void aListIsScoredWithoutTheTrustThatItsOwnMembersEarn() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad"))),
            PLACES);
    assertThat(verdict.candidates())
        .filteredOn(c -> c.value().equals(place("mashhad")))
        .singleElement()
        .satisfies(c -> assertThat(c.probability()).isCloseTo(0.75, within(1e-12)));
  }

  @Test
  void twoHoldersAtOneTimeAreInDisputeAsTheFindingSays() {
    Reconciliation result =
        dossier()
            .claim("herald", HOLDER, actorValue("ahab"), valid("1850"))
            .claim("gazette", HOLDER, actorValue("bligh"), valid("1850"))
            .reconcile();
    assertThat(result.findings(FindingKind.CONFLICT)).hasSize(1);
    assertThat(result.verdict(HOLDER).orElseThrow().status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(result.profile(WRECK).get(Attributes.HOLDER).orElseThrow().values()).isEmpty();
  }

  @Test
  void holdersAtDifferentTimesAreNot() {
    Reconciliation result =
        dossier()
            .claim("herald", HOLDER, actorValue("ahab"), valid("1850"))
            .claim("gazette", HOLDER, actorValue("bligh"), valid("1851"))
            .reconcile();
    assertThat(result.profile(WRECK).get(Attributes.HOLDER).orElseThrow().values()).hasSize(2);
  }

  @Test
  void aPlanIsMarkedAsOne() {
    assertThat(
            verdict(dossier().claim("herald", DATE, time("2030"), told(Realis.FUTURE)), DATE)
                .toldAsFact())
        .isFalse();
    assertThat(verdict(dossier().claim("herald", DATE, time("2016")), DATE).toldAsFact()).isTrue();
  }

  @Test
  void whoCommitsHimselfToNothingDoesNotDisagree() {
    assertThat(
            dossier()
                .claim("herald", DATE, time("2015"))
                .claim("gazette", DATE, time("2016"), sounding(Certainty.U))
                .reconcile()
                .findings())
        .extracting(f -> f.kind())
        .doesNotContain(FindingKind.CONFLICT);
  }

  @Test
  void equallyProbableRivalsAreTied() {
    assertThat(
            verdict(
                    dossier()
                        .claim("herald", DATE, time("2015"))
                        .claim("gazette", DATE, time("2016")),
                    DATE)
                .isTied())
        .isTrue();
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
  }

  private static Verdict<?> verdict(Dossiers dossier, Question question) {
    return dossier.reconcile().verdict(question).orElseThrow();
  }
}
