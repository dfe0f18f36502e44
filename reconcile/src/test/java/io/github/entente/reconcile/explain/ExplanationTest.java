package io.github.entente.reconcile.explain;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.RandomDossier;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a verdict is what it is, as data. */
class ExplanationTest {
  /** What a lone claim of a source of accuracy .8 adds: 10 log10(10 x .8 / .2). */
  private static final double ONE_CLAIM = 10 * Math.log10(40);

  /** What one unit of eleven starts from. */
  private static final double PRIOR = -10;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 40);
  }

  /**
   * Each value has one unit of eleven. With the evidence scaled by t, the odds of 2016 are 40^t to
   * 40^t + 9. So whoever says 2016 adds 10 log10(40), and whoever says 2015 takes away the integral
   * of ln(40) 40^t / (40^t + 9), which is ln(49 / 10).
   */
  @Test
  void ofTwoWitnessesEachHasWhatItsGainAddsAlongTheWayFromNoEvidenceToAll() {
    Explanation explanation = explain(oneAgainstOne());
    assertThat(explanation.verdict().isTied()).isTrue();
    ExplainedCandidate of2016 = leader(explanation, "2016");
    assertThat(of2016.priorDecibans()).isCloseTo(PRIOR, within(1e-9));
    assertThat(decibans(of2016, "herald")).isCloseTo(ONE_CLAIM, within(1e-2));
    assertThat(decibans(of2016, "courier")).isCloseTo(-10 * Math.log10(4.9), within(1e-2));
    assertThat(of2016.decibans()).isCloseTo(10 * Math.log10(40 / 49.0), within(1e-9));
  }

  /** Two who agree are worth 2 / (1 + .15) of one, of which each has half. */
  @Test
  void thoseWhoAgreeShareAlikeInWhatTheirAgreementIsWorth() {
    Explanation explanation = explain(twoAgainstOne());
    ExplainedCandidate best = explanation.first().orElseThrow();
    assertThat(best.supporters())
        .extracting(c -> c.witness().value())
        .containsExactly("gazette", "herald");
    assertThat(best.supporters())
        .allSatisfy(c -> assertThat(c.decibans()).isCloseTo(ONE_CLAIM / 1.15, within(1e-2)));
    assertThat(best.opponents())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.witness()).isEqualTo(ActorId.of("courier"));
              assertThat(c.decibans()).isCloseTo(-10 * Math.log10(4.9), within(1e-2));
            });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatItStartsFromAndAllContributionsAddUpToTheDecibansOfTheProbability(int seed) {
    RandomDossier random = new RandomDossier(seed);
    Reconciliation result = Reconciler.with(random.policy()).reconcile(random.claims().build());
    List<ExplainedCandidate> explained =
        result.verdicts().stream()
            .map(verdict -> result.explain(verdict.question()).orElseThrow())
            .flatMap(explanation -> explanation.leaders().stream())
            .toList();
    assertThat(explained).as("seed %s", seed).isNotEmpty();
    for (ExplainedCandidate one : explained) {
      double sum =
          one.contributions().stream().mapToDouble(Contribution::decibans).sum()
              + one.priorDecibans();
      assertThat(sum).as("seed %s: %s", seed, one).isCloseTo(one.decibans(), within(1e-9));
    }
  }

  @Test
  void theProbabilityWithoutAWitnessIsThatOfADossierWithoutItsClaims() {
    Dossiers without =
        dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015"));
    Candidate expected =
        without.reconcile().verdict(DATE).orElseThrow().candidate(time("2016")).orElseThrow();
    Contribution gazette =
        explain(twoAgainstOne()).first().orElseThrow().contributions().stream()
            .filter(c -> c.witness().equals(ActorId.of("gazette")))
            .findFirst()
            .orElseThrow();
    assertThat(gazette.probabilityWithout().orElseThrow())
        .isCloseTo(expected.probability(), within(1e-12));
  }

  @Test
  void theProbabilityWithoutTheOnlyWitnessIsThePrior() {
    Contribution only =
        explain(dossier().claim("herald", DATE, time("2016")))
            .first()
            .orElseThrow()
            .contributions()
            .get(0);
    assertThat(only.probabilityWithout().orElseThrow()).isCloseTo(1 / 11.0, within(1e-12));
  }

  @Test
  void theProbabilityWithoutIsWorkedOutForTheThreeWhoAddMost() {
    Dossiers dossier = dossier();
    for (int i = 1; i <= 5; i++) {
      dossier.claim("outlet" + (char) ('a' + i), DATE, time("2016"));
    }
    assertThat(explain(dossier).first().orElseThrow().contributions())
        .hasSize(5)
        .filteredOn(c -> c.probabilityWithout().isPresent())
        .hasSize(3);
  }

  @Test
  void aVerdictRestsOnThoseWithoutWhomItWouldNotBeLeanedTo() {
    ReconcilePolicy policy =
        ReconcilePolicy.builder().putTrust(ActorId.of("herald"), TrustPrior.of(99, 1)).build();
    ExplainedCandidate best = explain(oneAgainstOne().build(), policy, DATE).first().orElseThrow();
    assertThat(best.restsOn(policy.status().leanProbability()))
        .extracting(Contribution::witness)
        .containsExactly(ActorId.of("herald"));
    assertThat(best.restsOn(0.9999)).as("it never was that probable").isEmpty();
  }

  @Test
  void aVerdictWithManyEqualSupportersRestsOnNone() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"))
            .claim("courier", DATE, time("2016"));
    assertThat(explain(dossier).first().orElseThrow().restsOn(0.55)).isEmpty();
  }

  @Test
  void allClaimsByWhichAWitnessSpeaksAreNamedInTheirOrder() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("gazette", DATE, time("2016-01"), by("agency"))
            .claim("courier", DATE, time("2016"));
    assertThat(explain(dossier).first().orElseThrow().contributions())
        .filteredOn(c -> c.witness().equals(ActorId.of("agency")))
        .singleElement()
        .satisfies(c -> assertThat(c.claims()).containsExactly(ClaimId.of("c1"), ClaimId.of("c2")));
  }

  @Test
  void leadersAreNoAlternativesAndFindingsAreThoseOfTheQuestion() {
    Explanation explanation = explain(twoAgainstOne().claim("herald", PLACES, place("tehran")));
    assertThat(explanation.leaders())
        .extracting(leader -> leader.candidate().value())
        .containsExactly(time("2016"));
    assertThat(explanation.alternatives())
        .extracting(Candidate::value)
        .containsExactly(time("2015"));
    assertThat(explanation.findings()).extracting(Finding::question).containsOnly(DATE);
    assertThat(explanation.evidence().statements()).hasSize(3);
    assertThat(explanation.policy()).isEqualTo(ReconcilePolicy.DEFAULT);
  }

  @Test
  void everyMemberOfASetIsExplainedByItself() {
    Dossiers dossier =
        dossier().claim("herald", PLACES, place("tehran")).claim("gazette", PLACES, place("basra"));
    Explanation explanation = explain(dossier.build(), ReconcilePolicy.DEFAULT, PLACES);
    assertThat(explanation.leaders())
        .allSatisfy(leader -> assertThat(leader.contributions()).hasSize(1))
        .extracting(leader -> leader.candidate().value())
        .containsExactlyInAnyOrder(place("tehran"), place("basra"));
  }

  @Test
  void ofAQuestionOnWhichNothingIsSaidThereIsNoExplanation() {
    assertThat(oneAgainstOne().reconcile().explain(PLACES)).isEmpty();
  }

  private static Dossiers oneAgainstOne() {
    return dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015"));
  }

  private static Dossiers twoAgainstOne() {
    return oneAgainstOne().claim("gazette", DATE, time("2016"));
  }

  private static ExplainedCandidate leader(Explanation explanation, String edtf) {
    return explanation.leaders().stream()
        .filter(leader -> leader.candidate().value().equals(time(edtf)))
        .findFirst()
        .orElseThrow();
  }

  private static double decibans(ExplainedCandidate candidate, String witness) {
    return candidate.contributions().stream()
        .filter(c -> c.witness().equals(ActorId.of(witness)))
        .mapToDouble(Contribution::decibans)
        .findFirst()
        .orElseThrow();
  }

  private static Explanation explain(Dossiers dossier) {
    return explain(dossier.build(), ReconcilePolicy.DEFAULT, DATE);
  }

  private static Explanation explain(Dossier dossier, ReconcilePolicy policy, Question question) {
    return Reconciler.with(policy).reconcile(dossier).explain(question).orElseThrow();
  }
}
