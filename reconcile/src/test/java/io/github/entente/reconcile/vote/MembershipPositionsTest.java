package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.PORTS;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.vote.DecidedDossiers.decide;
import static io.github.entente.reconcile.vote.DecidedDossiers.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.Dossiers;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each witness says on the membership of each value that anybody names. */
class MembershipPositionsTest {
  private static final Question ALL_PORTS = PORTS.of(WRECK);

  /** Lists that may have other members. */
  @Nested
  class Open {
    @Test
    void silenceIsNoDenial() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", PLACES, place("tehran"))
                  .claim("gazette", PLACES, SetValue.open(place("basra"))),
              PLACES);
      assertThat(said(decided, place("tehran"))).containsExactly(Map.entry("herald", "yes"));
      assertThat(said(decided, place("basra"))).containsExactly(Map.entry("gazette", "yes"));
    }

    @Test
    void whoNamesAFinerMemberNamesTheWiderOneToo() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", PLACES, place("tehran"))
                  .claim("gazette", PLACES, place("iran")),
              PLACES);
      assertThat(said(decided, place("iran")))
          .containsExactly(Map.entry("gazette", "yes"), Map.entry("herald", "yes"));
      assertThat(said(decided, place("tehran"))).containsExactly(Map.entry("herald", "yes"));
    }

    @Test
    void whoDeniesAWiderMemberDeniesTheFinerOnesAndNotTheOtherWayRound() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("gazette", PLACES, place("iran"), denied())
              .claim("courier", PLACES, place("mashhad"), denied());
      QuestionDecisions decided = decide(dossier, PLACES);
      assertThat(said(decided, place("tehran")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
      assertThat(said(decided, place("iran")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
      assertThat(said(decided, place("mashhad")))
          .containsExactly(Map.entry("courier", "no"), Map.entry("gazette", "no"));
    }

    @Test
    void thatThereIsNoneDeniesEveryMember() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", PLACES, place("tehran"))
                  .claim("gazette", PLACES, NoValue.of()),
              PLACES);
      assertThat(said(decided, place("tehran")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
      assertThat(said(decided, NoValue.of()))
          .containsExactly(Map.entry("gazette", "yes"), Map.entry("herald", "no"));
    }

    @Test
    void aListThatSaysItIsCompleteDeniesTheRest() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", PLACES, SetValue.closed(place("tehran")))
                  .claim("gazette", PLACES, SetValue.open(place("basra"), place("asia"))),
              PLACES);
      assertThat(said(decided, place("basra")))
          .containsExactly(Map.entry("gazette", "yes"), Map.entry("herald", "no"));
      assertThat(said(decided, place("asia")))
          .as("Tehran lies in it")
          .containsExactly(Map.entry("gazette", "yes"), Map.entry("herald", "yes"));
    }

    @Test
    void ofWhatNobodyRelatedACompleteListSaysNothing() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", PLACES, SetValue.closed(place("tehran")))
                  .claim("gazette", PLACES, place("atlantis")),
              PLACES);
      assertThat(said(decided, place("atlantis"))).containsExactly(Map.entry("gazette", "yes"));
    }
  }

  /** Attributes of which every list is complete. */
  @Nested
  class Closed {
    @Test
    void theListIsAllThatAWitnessNamesInOneDocument() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", ALL_PORTS, place("tehran"))
                  .claim("herald", ALL_PORTS, place("basra"))
                  .claim("gazette", ALL_PORTS, place("mashhad")),
              ALL_PORTS);
      assertThat(said(decided, place("tehran")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
      assertThat(said(decided, place("basra")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
      assertThat(said(decided, place("mashhad")))
          .containsExactly(Map.entry("gazette", "yes"), Map.entry("herald", "no"));
    }

    @Test
    void eachWitnessOfADocumentHasAListOfHisOwn() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", ALL_PORTS, place("tehran"), by("minister"))
                  .claim("herald", ALL_PORTS, place("basra"), by("company")),
              ALL_PORTS);
      assertThat(said(decided, place("tehran")))
          .containsExactly(Map.entry("company", "no"), Map.entry("minister", "yes"));
    }

    @Test
    void aDenialNamesNoList() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", ALL_PORTS, place("tehran"), denied())
                  .claim("gazette", ALL_PORTS, place("basra")),
              ALL_PORTS);
      assertThat(said(decided, place("basra"))).containsExactly(Map.entry("gazette", "yes"));
    }
  }

  /** Values of which one holds at a time. */
  @Nested
  class OverTime {
    @Test
    void aHolderDeniesOthersOfTheSameTime() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", HOLDER, actorValue("ahab"), valid("2015-01/2015-06"))
                  .claim("gazette", HOLDER, actorValue("bligh"), valid("2015-03/2015-09")),
              HOLDER);
      assertThat(said(decided, actorValue("ahab")))
          .containsExactly(Map.entry("gazette", "no"), Map.entry("herald", "yes"));
    }

    @Test
    void holdersOfOtherTimesAndOfNoTimeDenyNobody() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald", HOLDER, actorValue("ahab"), valid("2015"))
                  .claim("gazette", HOLDER, actorValue("bligh"), valid("2016"))
                  .claim("courier", HOLDER, actorValue("minister")),
              HOLDER);
      assertThat(said(decided, actorValue("ahab"))).containsExactly(Map.entry("herald", "yes"));
      assertThat(said(decided, actorValue("bligh"))).containsExactly(Map.entry("gazette", "yes"));
    }
  }

  /** Who says that a value is a member, and who says that it is not. */
  private static Map<String, String> said(QuestionDecisions decided, ClaimValue member) {
    Map<String, String> said = new TreeMap<>();
    for (Vote vote : on(member, decided).votes()) {
      assertThat(vote.meanings()).hasSize(1);
      said.put(
          vote.witness().value(),
          vote.meanings().get(0).position().polarity() == Polarity.POSITIVE ? "yes" : "no");
    }
    return said;
  }
}
