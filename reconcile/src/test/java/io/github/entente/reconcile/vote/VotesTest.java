package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.inInterest;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.vote.DecidedDossiers.decide;
import static io.github.entente.reconcile.vote.DecidedDossiers.on;
import static io.github.entente.reconcile.vote.DecidedDossiers.only;
import static io.github.entente.reconcile.vote.DecidedDossiers.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Interest;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.dependence.Speaker;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How much each witness counts, and who hangs together with whom. */
class VotesTest {
  private static final Question AGENT = Attributes.AGENT.of(WRECK);

  /** Weights. */
  @Nested
  class Weights {
    @Test
    void certaintyRealisAndRelayAreMultiplied() {
      Dossiers dossier =
          dossier()
              .claim(
                  "herald",
                  DATE,
                  time("2016"),
                  by("minister"),
                  sounding(Certainty.PR),
                  told(Realis.FUTURE));
      assertThat(vote("minister", only(dossier, DATE)).weight())
          .isCloseTo(0.6 * 0.8 * 0.95, within(1e-12));
    }

    @Test
    void theWeightOfAVoteIsTheAverageOverWhatItMayHaveMeant() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2015"), sounding(Certainty.PR));
      // shares 1 and .6 of 1.6, weights 1 and .6
      assertThat(vote("herald", only(dossier, DATE)).weight())
          .isCloseTo((1 + 0.36) / 1.6, within(1e-12));
    }

    @Test
    void whatOnlyFollowsTeachesNothingOfItsWitness() {
      Question start = Attributes.START.of(WRECK);
      Dossiers dossier =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(start))
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), by("minister"));
      assertThat(vote("herald", only(dossier, DATE)).learned()).isEqualTo(1);
      assertThat(vote("minister", only(dossier, DATE)).learned()).isCloseTo(0.95, within(1e-12));
      assertThat(vote("herald", only(dossier, start)).learned()).isZero();
    }

    @Test
    void aDenialByAPartyCountsByItsInterestAndAnAssertionInFull() {
      Dossiers dossier =
          dossier()
              .claim("herald", AGENT, actorValue("company"), by("company"), denied())
              .claim("gazette", AGENT, actorValue("ahab"), by("ahab"));
      QuestionDecisions decided = decide(dossier, AGENT);
      assertThat(vote("company", on(actorValue("company"), decided)).weight())
          .isCloseTo(0.95 * 0.3, within(1e-12));
      assertThat(vote("ahab", on(actorValue("ahab"), decided)).weight())
          .isCloseTo(0.95, within(1e-12));
    }
  }

  /** Votes that hang together. */
  @Nested
  class Blocs {
    @Test
    void whoeverSpeaksForHimselfStandsAlone() {
      Vote vote = vote("herald", only(dossier().claim("herald", DATE, time("2016")), DATE));
      assertThat(vote.bloc()).isEqualTo(new Bloc.Alone(ActorId.of("herald")));
      assertThat(vote.isDisinterested()).isTrue();
    }

    @Test
    void speakersWhomOutletsQuoteDirectlyHangTogetherWithThemselvesOnly() {
      Decision decision =
          only(
              dossier()
                  .claim("herald", DATE, time("2016"), by("minister"))
                  .claim("herald", DATE, time("2016"), by("company")),
              DATE);
      assertThat(vote("minister", decision).bloc()).isNotEqualTo(vote("company", decision).bloc());
    }

    @Test
    void speakersWhoAreHeardThroughOneAgencyHangTogether() {
      Decision decision =
          only(
              dossier()
                  .claim("herald", DATE, time("2016"), by("agency", "minister"))
                  .claim("gazette", DATE, time("2016"), by("agency", "company"))
                  .claim("courier", DATE, time("2016"), by("agency")),
              DATE);
      Bloc through = new Bloc.Through(new Speaker.Known(ActorId.of("agency")));
      assertThat(decision.votes()).hasSize(3).extracting(Vote::bloc).containsOnly(through);
    }

    @Test
    void whoIsHeardThroughTwoIsNobodysAlone() {
      Decision decision =
          only(
              dossier()
                  .claim("herald", DATE, time("2016"), by("agency", "minister"))
                  .claim("gazette", DATE, time("2016"), by("minister")),
              DATE);
      assertThat(vote("minister", decision).bloc())
          .isEqualTo(new Bloc.Alone(ActorId.of("minister")));
    }

    @Test
    void outletsThatPrintOneTextHangTogether() {
      Decision decision =
          only(
              dossier()
                  .sameText("herald", "gazette")
                  .claim("herald", DATE, time("2016"))
                  .claim("gazette", DATE, time("2016"))
                  .claim("courier", DATE, time("2016")),
              DATE);
      assertThat(vote("herald", decision).bloc()).isEqualTo(vote("gazette", decision).bloc());
      assertThat(vote("herald", decision).bloc()).isInstanceOf(Bloc.OfText.class);
      assertThat(vote("courier", decision).bloc()).isInstanceOf(Bloc.Alone.class);
    }

    @Test
    void aPartyAndItsMembersHangTogetherWhenTheyDeny() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .member("minister", "company")
                  .claim("herald", AGENT, actorValue("company"), by("company"), denied())
                  .claim("gazette", AGENT, actorValue("company"), by("minister"), denied())
                  .claim("courier", AGENT, actorValue("company"), denied()),
              AGENT);
      Decision decision = on(actorValue("company"), decided);
      Bloc party = new Bloc.OfParty(ActorId.of("company"));
      assertThat(vote("company", decision).bloc()).isEqualTo(party);
      assertThat(vote("minister", decision).bloc()).isEqualTo(party);
      assertThat(vote("minister", decision).isDisinterested()).isFalse();
      assertThat(vote("courier", decision).isDisinterested()).isTrue();
    }

    @Test
    void anInterestThatIsToldIsOneInTheMatterItself() {
      Vote vote =
          vote(
              "herald",
              only(
                  dossier()
                      .claim("herald", DATE, time("2016"), denied(), inInterest(Interest.MEMBER)),
                  DATE));
      assertThat(vote.bloc()).isEqualTo(new Bloc.OfParty(WRECK));
      assertThat(vote.weight()).isEqualTo(0.5);
    }

    @Test
    void whoIsSaidToHaveNoInterestHasNone() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim(
                      "herald",
                      AGENT,
                      actorValue("company"),
                      by("company"),
                      denied(),
                      inInterest(Interest.NONE)),
              AGENT);
      assertThat(vote("company", on(actorValue("company"), decided)).isDisinterested()).isTrue();
    }
  }
}
