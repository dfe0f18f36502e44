package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.byUnnamed;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.in;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Channel;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who counts as one witness, whatever number of documents one reads it in. */
class WitnessTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void outletsThatSpeakForThemselvesAreIndependentWitnesses() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly("gazette", "herald");
    assertThat(best(result).witnesses()).isEqualTo(2);
  }

  /** He said so with 1 - (1 - .95)², and counts for no more than one. */
  @Test
  void twoArticlesThatQuoteOneAgencyAreOneWitnessWithTwoCarriers() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("gazette", DATE, time("2016"), by("agency"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly("agency");
    assertThat(verdict(result).witnesses()).isCloseTo(0.9975, within(ROUNDING));
  }

  @Test
  void theDeepestSpeakerIsTheWitnessWhoeverCarriedItsWords() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency", "minister"))
            .claim("gazette", DATE, time("2016"), by("minister"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly("minister");
  }

  /** The accuracy of a weight w is 1/11 + w (.8 - 1/11), w being 1, .95 and .95². */
  @Test
  void aWordThatCameThroughMoreSpeakersCountsForLess() {
    double gap = 0.8 - 1 / 11.0;
    assertThat(probability(dossier().claim("herald", DATE, time("2016"))))
        .isCloseTo(0.8, within(ROUNDING));
    assertThat(probability(dossier().claim("herald", DATE, time("2016"), by("agency"))))
        .isCloseTo(1 / 11.0 + 0.95 * gap, within(ROUNDING));
    assertThat(probability(dossier().claim("herald", DATE, time("2016"), by("agency", "minister"))))
        .isCloseTo(1 / 11.0 + 0.95 * 0.95 * gap, within(ROUNDING));
  }

  @Test
  void howeverManyRepeatASpeakerItIsNoMoreProbableThanHisOwnWord() {
    Dossiers dossier = dossier();
    for (int i = 0; i < 40; i++) {
      dossier.claim("outlet" + i, DATE, time("2016"), by("minister"));
    }
    assertThat(probability(dossier)).isLessThanOrEqualTo(0.8).isGreaterThan(0.7999);
  }

  /** S = (1 + .2) x for two who are heard through one agency, with rho = .8. */
  @Test
  void thoseWhoAreHeardThroughOneSpeakerOnlyHangTogether() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency", "minister"))
            .claim("herald", DATE, time("2016"), by("agency", "company"))
            .reconcile();
    double weight = 0.95 * 0.95;
    assertThat(verdict(result).witnesses()).isCloseTo(1.2 * weight, within(ROUNDING));
    double accuracy = 1 / 11.0 + weight * (0.8 - 1 / 11.0);
    double odds = Math.pow(10 * accuracy / (1 - accuracy), 1.2) / 10;
    assertThat(best(result).probability()).isCloseTo(odds / (1 + odds), within(ROUNDING));
  }

  @Test
  void outletsThatPrintOneTextSayItOnce() {
    Dossiers one = dossier().claim("herald", DATE, time("2016"));
    Dossiers two =
        dossier()
            .sameText("herald", "gazette")
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"));
    assertThat(probability(two)).isCloseTo(probability(one), within(ROUNDING));
    assertThat(verdict(two.reconcile()).witnesses()).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void partiesToTheMatterWhoDenyItHangTogether() {
    Question accused = Attributes.AGENT.of(Dossiers.WRECK);
    Reconciliation result =
        dossier()
            .member("minister", "company")
            .claim("herald", accused, Dossiers.actorValue("company"), by("company"), denied())
            .claim("gazette", accused, Dossiers.actorValue("company"), by("minister"), denied())
            .reconcile();
    // .95 x .5 of a member, and .2 of the party's own .95 x .3
    assertThat(result.verdict(accused).orElseThrow().witnesses())
        .isCloseTo(0.95 * 0.5 + 0.2 * 0.95 * 0.3, within(ROUNDING));
  }

  @Test
  void repeatingItselfAddsNothing() {
    Dossiers once =
        dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015"));
    Dossiers twice =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("courier", DATE, time("2015"))
            .claim("herald", DATE, time("2016"))
            .claim("herald-2", DATE, time("2016"));
    assertThat(probabilities(twice)).isEqualTo(probabilities(once));
  }

  @Test
  void ofWhatLiesWithinEachOtherTheMostExactSpeaks() {
    Dossiers exact = dossier().claim("herald", DATE, time("2016-01-02"));
    Dossiers all =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", DATE, time("2016-01-02"))
            .claim("herald", DATE, time("2016-01"));
    assertThat(best(all.reconcile()).value()).isEqualTo(time("2016-01-02"));
    assertThat(probability(all)).isCloseTo(probability(exact), within(ROUNDING));
  }

  /** Two values, each with a share of one half: odds of (1 + 40) / 2 each, to 9 for all else. */
  @Test
  void whoeverContradictsHimselfMeantOneOrTheOther() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", DATE, time("2015"))
            .reconcile();
    assertThat(verdict(result).candidates())
        .hasSize(2)
        .allSatisfy(
            c -> assertThat(c.probability()).isCloseTo(20.5 / (20.5 + 20.5 + 9), within(ROUNDING)));
    assertThat(verdict(result).witnesses()).isEqualTo(1);
  }

  @Test
  void whatTheEditorInsertedIsTheEditorsAndNotTheSpeakers() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("minister"), in(Channel.EDITOR_INSERT))
            .reconcile();
    assertThat(witnesses(result)).containsExactly("herald");
  }

  @Test
  void nobodyIsAWitnessForTheFactOfHisOwnWords() {
    Question said = Attributes.SAID.of(ActorId.of("minister"));
    Reconciliation heardByOutlet =
        dossier().claim("herald", said, concept("red"), by("minister")).reconcile();
    Reconciliation heardByAgency =
        dossier().claim("herald", said, concept("red"), by("agency", "minister")).reconcile();
    assertThat(witnesses(heardByOutlet)).containsExactly("herald");
    assertThat(witnesses(heardByAgency)).containsExactly("agency");
  }

  @Test
  void unnamedSpeakersAreVouchedForByWhoeverHeardThem() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), byUnnamed("an official"))
            .claim("herald", DATE, time("2016"), byUnnamed("a sailor"))
            .claim(
                "gazette", Dossiers.SITE.of(Dossiers.WRECK), place("iran"), byUnnamed("a sailor"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly("gazette", "herald");
    assertThat(best(result).witnesses()).isEqualTo(1);
    assertThat(best(result).probability()).isCloseTo(0.8, within(ROUNDING));
  }

  private static List<Double> probabilities(Dossiers dossier) {
    return verdict(dossier.reconcile()).candidates().stream().map(Candidate::probability).toList();
  }

  private static double probability(Dossiers dossier) {
    return best(dossier.reconcile()).probability();
  }

  private static List<String> witnesses(Reconciliation result) {
    return result.trust().stream().map(trust -> trust.source().value()).toList();
  }

  private static Verdict<?> verdict(Reconciliation result) {
    return result.verdict(DATE).orElseThrow();
  }

  private static Candidate best(Reconciliation result) {
    return verdict(result).best().orElseThrow();
  }
}
