package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.verdict.VerdictStatus.ACCEPTED;
import static io.github.entente.reconcile.verdict.VerdictStatus.DISPUTED;
import static io.github.entente.reconcile.verdict.VerdictStatus.INSUFFICIENT;
import static io.github.entente.reconcile.verdict.VerdictStatus.LEANING;
import static io.github.entente.reconcile.verdict.VerdictStatus.UNCONTESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Certainty;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** What a verdict amounts to, by example. */
class VerdictStatusTest {
  private static final ReconcilePolicy DEFAULT = ReconcilePolicy.DEFAULT;

  @Test
  void oneWordAgainstAnotherIsDisputed() {
    assertThat(status(oneAgainstOne(), DEFAULT)).isEqualTo(DISPUTED);
  }

  @Test
  void anAssertionAgainstADenialIsDisputed() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"), denied());
    assertThat(status(dossier, DEFAULT)).isEqualTo(DISPUTED);
  }

  @Test
  void aRivalIsADisputeOnlyAsFarAsThePolicyReaches() {
    assertThat(status(twoAgainstOne(), DEFAULT)).isEqualTo(ACCEPTED);
    assertThat(status(twoAgainstOne(), ReconcilePolicy.builder().disputeDecibans(20).build()))
        .isEqualTo(DISPUTED);
    assertThat(status(oneAgainstOne(), ReconcilePolicy.builder().disputeDecibans(0).build()))
        .isEqualTo(INSUFFICIENT);
  }

  @Test
  void aFaintHintIsInsufficient() {
    assertThat(status(faint(1), DEFAULT)).isEqualTo(INSUFFICIENT);
    assertThat(status(faint(1), ReconcilePolicy.builder().leanProbability(0.25).build()))
        .isEqualTo(UNCONTESTED);
  }

  @Test
  void aSingleWitnessWhomNobodyContradictsIsUncontested() {
    assertThat(status(dossier().claim("herald", DATE, time("2016")), DEFAULT))
        .isEqualTo(UNCONTESTED);
  }

  @Test
  void oneAgencyInTwoPapersIsStillOneWitness() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("gazette", DATE, time("2016"), by("agency"));
    assertThat(status(dossier, DEFAULT)).isEqualTo(UNCONTESTED);
  }

  @Test
  void twoWitnessesWhoAgreeAreAccepted() {
    Dossiers dossier =
        dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016"));
    assertThat(status(dossier, DEFAULT)).isEqualTo(ACCEPTED);
  }

  @Test
  void twoFaintHintsThatAgreeAreLeanedToAndAcceptedWhereLessWillDo() {
    assertThat(status(faint(2), DEFAULT)).isEqualTo(LEANING);
    assertThat(status(faint(2), ReconcilePolicy.builder().acceptProbability(0.6).build()))
        .isEqualTo(ACCEPTED);
  }

  @Test
  void aLeadThatIsTooSmallIsLeanedTo() {
    ReconcilePolicy wideLead = ReconcilePolicy.builder().acceptLead(0.95).build();
    assertThat(status(twoAgainstOne(), wideLead)).isEqualTo(LEANING);
  }

  @Test
  void aSetIsDisputedIfAnyMemberIs() {
    Dossiers dossier =
        dossier()
            .claim("herald", PLACES, place("tehran"))
            .claim("gazette", PLACES, place("tehran"))
            .claim("herald", PLACES, place("basra"))
            .claim("gazette", PLACES, place("basra"), denied());
    assertThat(verdict(dossier, DEFAULT, PLACES).status()).isEqualTo(DISPUTED);
  }

  @Test
  void aMemberThatIsRuledOutDoesNotKeepASetFromBeingAccepted() {
    Dossiers dossier = dossier();
    for (String outlet : new String[] {"herald", "gazette", "courier"}) {
      dossier.claim(outlet, PLACES, place("tehran"));
      dossier.claim(outlet, PLACES, place("basra"), denied());
    }
    Verdict<?> verdict = verdict(dossier, DEFAULT, PLACES);
    assertThat(verdict.status()).isEqualTo(ACCEPTED);
    assertThat(verdict.best().orElseThrow().value()).isEqualTo(place("tehran"));
  }

  @Test
  void holdersWhoSucceededEachOtherAreNotRivals() {
    Dossiers dossier =
        dossier()
            .claim("herald", HOLDER, actorValue("ahab"), Dossiers.valid("2015"))
            .claim("gazette", HOLDER, actorValue("bligh"), Dossiers.valid("2016"));
    Verdict<?> verdict = verdict(dossier, DEFAULT, HOLDER);
    assertThat(verdict.status()).isEqualTo(UNCONTESTED);
    assertThat(verdict.values().size()).isEqualTo(2);
  }

  private static Dossiers oneAgainstOne() {
    return dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2015"));
  }

  private static Dossiers twoAgainstOne() {
    return oneAgainstOne().claim("courier", DATE, time("2016"));
  }

  private static Dossiers faint(int witnesses) {
    Dossiers dossier = dossier();
    for (int i = 0; i < witnesses; i++) {
      dossier.claim("outlet" + i, DATE, time("2016"), sounding(Certainty.PS));
    }
    return dossier;
  }

  private static VerdictStatus status(Dossiers dossier, ReconcilePolicy policy) {
    return verdict(dossier, policy, DATE).status();
  }

  private static Verdict<?> verdict(Dossiers dossier, ReconcilePolicy policy, Question question) {
    return Reconciler.with(policy).reconcile(dossier.build()).verdict(question).orElseThrow();
  }
}
