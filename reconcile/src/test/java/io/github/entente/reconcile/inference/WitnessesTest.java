package io.github.entente.reconcile.inference;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.inInterest;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Interest;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.evidence.StatementReader;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.inference.Witnesses.Stand;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.WeightPolicy;
import io.github.entente.reconcile.vote.Decision;
import io.github.entente.reconcile.vote.Decisions;
import io.github.entente.reconcile.vote.VoteRules;
import org.junit.jupiter.api.Test;

/** How many witnesses stand behind an answer, and against it. */
class WitnessesTest {
  private static final EngineRules RULES = EngineRules.of(ReconcilePolicy.DEFAULT);

  @Test
  void whoSaysItOrSomethingFinerStandsBehindIt() {
    Stand year =
        to(
            "2016",
            dossier()
                .claim("herald", DATE, time("2016"))
                .claim("gazette", DATE, time("2016-01"))
                .claim("courier", DATE, time("2015/2016"))
                .claim("echo", DATE, time("2014")));
    assertThat(year.behind()).isEqualTo(2);
    assertThat(year.excluding()).isEqualTo(1);
    assertThat(year.compatible()).as("who says something wider too").isEqualTo(3);
    assertThat(year.against()).isEqualTo(1);
  }

  @Test
  void whoOnlyLimitsTheAnswerIsNeitherForItNorMakesItCompatible() {
    Stand year =
        to(
            "2016",
            dossier()
                .claim("herald", DATE, time("2016"))
                .claim("gazette", DATE, time("../2017"), on(Basis.BOUND))
                .claim("courier", DATE, time("2015"), denied())
                .claim("echo", DATE, time("../2015"), on(Basis.BOUND)));
    assertThat(year.behind()).isEqualTo(1);
    assertThat(year.compatible()).isEqualTo(1);
    assertThat(year.excluding()).isEqualTo(1);
  }

  @Test
  void witnessesCountByTheWeightOfTheirVotes() {
    Stand year =
        to(
            "2016",
            dossier()
                .claim("herald", DATE, time("2016"), sounding(Certainty.PR))
                .claim("gazette", DATE, time("2016"), by("minister")));
    assertThat(year.behind()).isCloseTo(0.6 + 0.95, within(1e-12));
  }

  @Test
  void ofAnAmbiguousTextAReadingOfAHalfPerhapsExcludes() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2015"))
            .claim("gazette", DATE, time("2016"))
            .claim("gazette", Attributes.START.of(WRECK), time("2016"))
            .readings("c2", "c3");
    Stand year = to("2015", dossier);
    assertThat(year.excluding()).isZero();
    assertThat(year.perhapsExcluding()).isEqualTo(1);
    assertThat(to("2016", dossier).behind()).as("it may have meant another question").isZero();
  }

  @Test
  void whoContradictsHimselfIsPerhapsAgainstEitherAnswer() {
    Dossiers dossier =
        dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2015"));
    assertThat(to("2016", dossier).behind()).isZero();
    assertThat(to("2016", dossier).perhapsExcluding()).isEqualTo(1);
  }

  /** The strongest in full, and .2 of each other one. */
  @Test
  void thoseWhoHangTogetherAreLittleMoreThanOne() {
    Stand year =
        to(
            "2016",
            dossier()
                .claim("herald", DATE, time("2016"), by("agency", "minister"))
                .claim("herald", DATE, time("2016"), by("agency", "company"))
                .claim("gazette", DATE, time("2016")));
    assertThat(year.behind()).isCloseTo(1 + 1.2 * 0.95 * 0.95, within(1e-12));
  }

  @Test
  void partiesToTheMatterAreNotDisinterested() {
    Dossier dossier =
        dossier()
            .claim("herald", DATE, time("2016"), denied(), inInterest(Interest.SELF))
            .claim("gazette", DATE, time("2016"), denied())
            .build();
    Decision decision = decision(dossier);
    Stand contrary =
        new Witnesses(decision, RULES::rule)
            .to(decision.region(LaidOut.of(time("2016"))).complement(decision.space().cells()));
    assertThat(contrary.behind()).isCloseTo(1.3, within(1e-12));
    assertThat(contrary.disinterestedBehind()).isEqualTo(1);
  }

  private static Stand to(String edtf, Dossiers dossier) {
    Decision decision = decision(dossier.build());
    return new Witnesses(decision, RULES::rule).to(decision.region(LaidOut.of(time(edtf))));
  }

  private static Decision decision(Dossier dossier) {
    return StatementReader.read(dossier).stream()
        .filter(evidence -> evidence.question().equals(DATE))
        .map(evidence -> Decisions.on(evidence, new VoteRules(dossier, WeightPolicy.DEFAULT)))
        .map(decided -> decided.decisions().get(0))
        .findFirst()
        .orElseThrow();
  }
}
