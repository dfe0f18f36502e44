package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.inInterest;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.verdict.VerdictStatus.ACCEPTED;
import static io.github.entente.reconcile.verdict.VerdictStatus.DISPUTED;
import static io.github.entente.reconcile.verdict.VerdictStatus.INSUFFICIENT;
import static io.github.entente.reconcile.verdict.VerdictStatus.LEANING;
import static io.github.entente.reconcile.verdict.VerdictStatus.UNCONTESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Interest;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.StatusPolicy;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a verdict amounts to, by example. */
class VerdictStatusTest {
  private static final StatusPolicy DEFAULT = StatusPolicy.DEFAULT;

  /** Answers that somebody excludes. */
  @Nested
  class Contradicted {
    @Test
    void oneWordAgainstAnotherIsDisputed() {
      assertThat(status(years(1, 1))).isEqualTo(DISPUTED);
    }

    @Test
    void anAssertionAgainstADenialIsDisputed() {
      assertThat(
              status(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("gazette", DATE, time("2016"), denied())))
          .isEqualTo(DISPUTED);
    }

    /** A third against it is more than .30, below which it could be accepted, and less than .35. */
    @Test
    void twoAgainstOneAreLeanedTo() {
      assertThat(status(years(2, 1))).isEqualTo(LEANING);
    }

    /** Two of five are .4 and more than .35, whatever the probability. */
    @Test
    void threeAgainstTwoAreDisputed() {
      assertThat(status(years(3, 2))).isEqualTo(DISPUTED);
    }

    /** One of six is .17. */
    @Test
    void fiveAgainstOneAreAccepted() {
      assertThat(status(years(5, 1))).isEqualTo(ACCEPTED);
    }

    @Test
    void anAnswerThatManyAssertAndAsManyDenyIsDisputedHoweverProbable() {
      Dossiers dossier = years(5, 0);
      for (int i = 0; i < 5; i++) {
        dossier.claim("denier" + i, DATE, time("2016"), denied());
      }
      Verdict<?> verdict = verdict(dossier, DEFAULT, DATE);
      assertThat(verdict.best().orElseThrow().probability()).isGreaterThan(0.9);
      assertThat(verdict.status()).isEqualTo(DISPUTED);
    }

    @Test
    void howManyMayBeAgainstAnAnswerIsAChoice() {
      assertThat(status(years(2, 1), StatusPolicy.builder().disputeShareAgainst(0.33).build()))
          .isEqualTo(DISPUTED);
      assertThat(status(years(2, 1), StatusPolicy.builder().acceptShareAgainst(0.34).build()))
          .isEqualTo(ACCEPTED);
    }

    @Test
    void howFarARivalMayComeIsAChoice() {
      assertThat(status(years(2, 1), StatusPolicy.builder().disputeDecibans(20).build()))
          .isEqualTo(DISPUTED);
    }

    @Test
    void aReadingOfATextThatOthersContradictIsDisputed() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"))
              .claim("gazette", Attributes.START.of(WRECK), time("2016"))
              .readings("c2", "c3");
      Verdict<?> verdict = verdict(dossier, DEFAULT, DATE);
      assertThat(verdict.best().orElseThrow().value()).isEqualTo(time("2015"));
      assertThat(verdict.status()).isEqualTo(DISPUTED);
    }
  }

  /** Answers that nobody excludes. */
  @Nested
  class NotContradicted {
    @Test
    void aSingleWitnessIsUncontested() {
      assertThat(status(years(1, 0))).isEqualTo(UNCONTESTED);
    }

    @Test
    void twoWitnessesWhoAgreeAreAccepted() {
      assertThat(status(years(2, 0))).isEqualTo(ACCEPTED);
      assertThat(status(years(2, 0), StatusPolicy.builder().acceptWitnesses(2.1).build()))
          .isEqualTo(UNCONTESTED);
    }

    @Test
    void oneAgencyInTwoPapersIsStillOneWitness() {
      assertThat(
              status(
                  dossier()
                      .claim("herald", DATE, time("2016"), by("agency"))
                      .claim("gazette", DATE, time("2016"), by("agency"))))
          .isEqualTo(UNCONTESTED);
    }

    /** 1/11 + .3 (.8 - 1/11) = .30. */
    @Test
    void aFaintHintIsInsufficientUnlessLessWillDo() {
      assertThat(status(faint(1))).isEqualTo(INSUFFICIENT);
      assertThat(status(faint(1), StatusPolicy.builder().leanProbability(0.25).build()))
          .isEqualTo(UNCONTESTED);
    }

    @Test
    void whoSaysMoreExactlyWhatOthersSayDoesNotContradictThem() {
      assertThat(status(years(2, 0).claim("echo", DATE, time("2016-01")))).isEqualTo(ACCEPTED);
    }

    @Test
    void onlyPartiesToTheMatterAreTooFewToAccept() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"), denied(), inInterest(Interest.SELF))
              .claim("gazette", DATE, time("2016"), denied(), inInterest(Interest.MEMBER))
              .claim("courier", DATE, time("2016"), denied(), inInterest(Interest.MEMBER));
      assertThat(status(dossier)).isEqualTo(UNCONTESTED);
    }
  }

  /** Questions with several answers. */
  @Nested
  class Sets {
    @Test
    void aSetIsDisputedIfAnyMemberIs() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("gazette", PLACES, place("tehran"))
              .claim("herald", PLACES, place("basra"))
              .claim("gazette", PLACES, place("basra"), denied());
      Verdict<?> verdict = verdict(dossier, DEFAULT, PLACES);
      assertThat(verdict.status()).isEqualTo(DISPUTED);
      assertThat(verdict.candidate(place("tehran")).orElseThrow().status()).isEqualTo(ACCEPTED);
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
      assertThat(verdict.leaders())
          .singleElement()
          .satisfies(c -> assertThat(c.value()).isEqualTo(place("tehran")));
    }

    @Test
    void holdersWhoSucceededEachOtherAreNotRivals() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2015"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2016"));
      Verdict<?> verdict = verdict(dossier, DEFAULT, HOLDER);
      assertThat(verdict.status()).isEqualTo(UNCONTESTED);
      assertThat(verdict.settledValues().size()).isEqualTo(2);
    }

    @Test
    void twoHoldersAtOneTimeAreInDispute() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("1850/1853"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("1851/1855"));
      Verdict<?> verdict = verdict(dossier, DEFAULT, HOLDER);
      assertThat(verdict.status()).isEqualTo(DISPUTED);
      assertThat(verdict.settledValues()).isEmpty();
    }
  }

  @Test
  void whatIsDisputedOrInsufficientIsNotSettled() {
    assertThat(VerdictStatus.values())
        .filteredOn(VerdictStatus::isSettled)
        .containsExactly(LEANING, UNCONTESTED, ACCEPTED);
  }

  /** So many who say 2016, and so many who say 2015. */
  private static Dossiers years(int first, int second) {
    Dossiers dossier = dossier();
    for (int i = 0; i < first; i++) {
      dossier.claim("first" + i, DATE, time("2016"));
    }
    for (int i = 0; i < second; i++) {
      dossier.claim("second" + i, DATE, time("2015"));
    }
    return dossier;
  }

  private static Dossiers faint(int witnesses) {
    Dossiers dossier = dossier();
    for (int i = 0; i < witnesses; i++) {
      dossier.claim("outlet" + i, DATE, time("2016"), sounding(Certainty.PS));
    }
    return dossier;
  }

  private static VerdictStatus status(Dossiers dossier) {
    return status(dossier, DEFAULT);
  }

  private static VerdictStatus status(Dossiers dossier, StatusPolicy policy) {
    return verdict(dossier, policy, DATE).status();
  }

  private static Verdict<?> verdict(Dossiers dossier, StatusPolicy policy, Question question) {
    return Reconciler.with(ReconcilePolicy.builder().status(policy).build())
        .reconcile(dossier.build())
        .verdict(question)
        .orElseThrow();
  }
}
