package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.PORTS;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.DIFFERENT_SETS;
import static io.github.entente.reconcile.finding.FindingKind.PARTIAL_SET;
import static io.github.entente.reconcile.finding.FindingKind.REFINEMENT;
import static io.github.entente.reconcile.finding.FindingKind.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed between lists of the members of a set. */
class ListFindingsTest {
  private static final Question ALL_PORTS = PORTS.of(WRECK);

  /** Lists that may have other members. */
  @Nested
  class Open {
    @Test
    void aListThatNamesFewerMembersIsPartial() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad")));
      assertThat(text(PARTIAL_SET, dossier))
          .isEqualTo("Tehran (herald) and Mashhad, Tehran (gazette) do not list the same members");
      assertNone(CONFLICT, dossier);
    }

    @Test
    void listsWithoutACommonMemberAreDifferentAndNotInConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("gazette", PLACES, place("basra"));
      assertThat(sides(only(DIFFERENT_SETS, dossier))).containsExactly("c1", "c2");
      assertThat(text(DIFFERENT_SETS, dossier))
          .isEqualTo("Tehran (herald) and Basra (gazette) have no member in common");
      assertThat(kinds(dossier)).doesNotContain(PARTIAL_SET, CONFLICT);
    }

    @Test
    void membersHoldBesideEachOtherThoughNobodyToldHowTheyRelate() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("gazette", PLACES, place("atlantis"));
      assertThat(kinds(dossier)).doesNotContain(UNRELATED, DIFFERENT_SETS, CONFLICT);
    }

    @Test
    void aCompleteListIsUnrelatedToOneOfWhichNobodyToldHowItsMembersRelate() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, SetValue.closed(place("tehran")))
              .claim("gazette", PLACES, place("atlantis"));
      assertThat(only(UNRELATED, dossier).remedy()).contains(Remedy.RELATE_VALUES);
      assertThat(kinds(dossier)).doesNotContain(DIFFERENT_SETS, CONFLICT);
    }

    @Test
    void whatOneDocumentSaysInSeveralClaimsIsOneList() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", PLACES, place("tehran"))
                      .claim("herald", PLACES, place("mashhad"))
                      .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad")))))
          .doesNotContain(PARTIAL_SET, REFINEMENT, DIFFERENT_SETS, CONFLICT);
    }

    @Test
    void membersOfAnAttributeWithOneValueAreNoList() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", SITE.of(WRECK), place("tehran"))
                      .claim("gazette", SITE.of(WRECK), place("iran"))))
          .containsExactly(REFINEMENT);
    }
  }

  /** Lists that name the same. */
  @Nested
  class Exactness {
    @Test
    void ofTwoListsTheOneWithTheWiderMembersComesLast() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, place("iran"))
              .claim("gazette", PLACES, place("tehran"));
      assertThat(sides(only(REFINEMENT, dossier))).containsExactly("c2", "c1");
      assertThat(text(REFINEMENT, dossier)).isEqualTo("Tehran (gazette) lies within Iran (herald)");
      assertThat(kinds(dossier)).doesNotContain(PARTIAL_SET, CONFLICT);
    }

    @Test
    void listsOfWhichEachIsMoreExactInPartNameTheSame() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, SetValue.open(place("tehran"), place("iraq")))
              .claim("gazette", PLACES, SetValue.open(place("iran"), place("basra")));
      assertThat(text(REFINEMENT, dossier))
          .isEqualTo(
              "Iraq, Tehran (herald) and Basra, Iran (gazette) name the same, not equally exactly");
    }
  }

  /** Lists that are complete. */
  @Nested
  class Complete {
    @Test
    void aCompleteListExcludesAMemberForWhichItHasNoRoom() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, SetValue.closed(place("tehran"), place("mashhad")))
              .claim("gazette", PLACES, place("basra"));
      assertThat(sides(only(CONFLICT, dossier))).containsExactly("c1", "c2");
      assertThat(verdict(dossier, PLACES).status()).isEqualTo(VerdictStatus.DISPUTED);
    }

    @Test
    void aCompleteListHasRoomForWhatContainsItsMembers() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, SetValue.closed(place("tehran"), place("mashhad")))
              .claim("gazette", PLACES, place("iran"));
      assertNone(CONFLICT, dossier);
      assertThat(verdict(dossier, PLACES).status()).isNotEqualTo(VerdictStatus.DISPUTED);
    }

    @Test
    void everyListOfAClosedAttributeIsComplete() {
      Dossiers dossier =
          dossier()
              .claim("herald", ALL_PORTS, place("tehran"))
              .claim("gazette", ALL_PORTS, place("basra"));
      only(CONFLICT, dossier);
      assertThat(verdict(dossier, ALL_PORTS).status()).isEqualTo(VerdictStatus.DISPUTED);
    }

    @Test
    void aListOfAClosedAttributeMayBeSpreadOverClaimsOfOneDocument() {
      Dossiers dossier =
          dossier()
              .claim("herald", ALL_PORTS, place("tehran"))
              .claim("herald", ALL_PORTS, place("basra"))
              .claim("gazette", ALL_PORTS, SetValue.open(place("tehran"), place("basra")));
      assertNone(CONFLICT, dossier);
      assertThat(verdict(dossier, ALL_PORTS).candidates()).allMatch(Candidate::isPositive);
    }
  }

  /** That there is no member, and that something is none. */
  @Nested
  class Denials {
    @Test
    void thatThereIsNoMemberExcludesEveryMember() {
      Dossiers dossier =
          dossier().claim("herald", PLACES, NoValue.of()).claim("gazette", PLACES, place("tehran"));
      only(CONFLICT, dossier);
      assertThat(verdict(dossier, PLACES).status()).isEqualTo(VerdictStatus.DISPUTED);
    }

    @Test
    void documentsThatAllSayThereIsNoMemberAgree() {
      Dossiers dossier =
          dossier().claim("herald", PLACES, NoValue.of()).claim("gazette", PLACES, NoValue.of());
      only(AGREEMENT, dossier);
      Verdict<?> verdict = verdict(dossier, PLACES);
      assertThat(verdict.status()).isEqualTo(VerdictStatus.ACCEPTED);
      assertThat(verdict.best().orElseThrow().value()).isEqualTo(NoValue.of());
      assertThat(verdict.values().size()).isZero();
    }

    @Test
    void toDenyOneMemberLeavesTheOthersAlone() {
      Dossiers dossier =
          dossier()
              .claim("herald", PLACES, SetValue.open(place("tehran"), place("mashhad")))
              .claim("gazette", PLACES, place("tehran"), denied());
      assertThat(only(CONFLICT, dossier).sides())
          .extracting(side -> (Object) side.value())
          .containsOnly(place("tehran"));
      assertThat(verdict(dossier, PLACES).settledValues())
          .extracting(value -> (Object) value)
          .containsExactly(place("mashhad"));
    }
  }

  private static Verdict<?> verdict(Dossiers dossier, Question question) {
    Reconciliation result = dossier.reconcile();
    return result.verdict(question).orElseThrow();
  }
}
