package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.at;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.in;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.DUPLICATE;
import static io.github.entente.reconcile.finding.FindingKind.SELF_CONTRADICTION;
import static io.github.entente.reconcile.finding.FindingKind.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Channel;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.Dossiers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed within what one witness says, and within one document. */
class WitnessFindingsTest {
  private static final String TEXT = "It sank. Yes, it did. It sank.";

  /** Answers of one witness that exclude each other. */
  @Nested
  class Contradictions {
    @Test
    void inOneDocumentTheyAreASelfContradictionWithoutRemedy() {
      Dossiers dossier =
          dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2015"));
      Finding contradiction = only(SELF_CONTRADICTION, dossier);
      assertThat(sides(contradiction)).containsExactly("c1", "c2");
      assertThat(contradiction.remedy()).isEmpty();
      assertThat(text(SELF_CONTRADICTION, dossier))
          .isEqualTo("the herald says what cannot all be right: 2016 and 2015");
    }

    @Test
    void inUndatedDocumentsTheDatesWouldTellByWhichOneHeStands() {
      Finding contradiction =
          only(
              SELF_CONTRADICTION,
              dossier()
                  .claim("herald-1", DATE, time("2016"))
                  .claim("herald-2", DATE, time("2015")));
      assertThat(contradiction.remedy()).contains(Remedy.DATE_DOCUMENTS);
    }

    @Test
    void ofOneSpeakerHeardInTwoDocumentsTheyAreHisOwn() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"), by("minister"))
              .claim("gazette", DATE, time("2015"), by("minister"));
      assertThat(kinds(dossier)).containsExactly(SELF_CONTRADICTION);
      assertThat(only(SELF_CONTRADICTION, dossier).sides())
          .flatExtracting(Side::witnesses)
          .extracting(ActorId::value)
          .containsOnly("minister");
    }

    @Test
    void toDenyWhatOneAssertsIsOne() {
      only(
          SELF_CONTRADICTION,
          dossier()
              .claim("herald", DATE, time("2016-01"))
              .claim("herald", DATE, time("2016"), denied()));
    }

    @Test
    void twoSpeakersOfOneDocumentDoNotContradictThemselves() {
      assertNone(
          SELF_CONTRADICTION,
          dossier()
              .claim("herald", DATE, time("2016-01"), by("company"))
              .claim("herald", DATE, time("2016"), by("minister"), denied()));
    }

    @Test
    void aCoarseAndAFineValueAreNone() {
      assertNone(
          SELF_CONTRADICTION,
          dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2016-01")));
    }

    @Test
    void twoMembersOfAListAreNone() {
      assertNone(
          SELF_CONTRADICTION,
          dossier()
              .claim("herald", PLACES, place("tehran"))
              .claim("herald", PLACES, place("basra")));
    }

    @Test
    void whatShowsInAConflictIsNotFoundAgainAsASelfContradiction() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2014"));
      assertThat(sides(only(CONFLICT, dossier))).containsExactly("c1", "c2", "c3");
      assertNone(SELF_CONTRADICTION, dossier);
    }
  }

  /** Answers that a witness gives up. */
  @Nested
  class Superseded {
    @Test
    void aLaterDocumentSupersedesWhatItExcludesAndWhatWasGivenUpTakesPartInNoConflict() {
      Dossiers dossier =
          dossier()
              .published("herald-1", "2020-01-01")
              .published("herald-2", "2020-02-01")
              .claim("herald-1", DATE, time("2015"))
              .claim("herald-2", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"));
      assertThat(sides(only(SUPERSEDED, dossier))).containsExactly("c1", "c2");
      assertThat(text(SUPERSEDED, dossier))
          .isEqualTo("the herald gives up one answer for another: 2015 and 2016");
      assertThat(kinds(dossier)).doesNotContain(CONFLICT, SELF_CONTRADICTION);
      assertThat(SUPERSEDED.isDisagreement()).isFalse();
    }

    @Test
    void documentsOfOneDayDoNotSupersedeEachOther() {
      Dossiers dossier =
          dossier()
              .published("herald-1", "2020-01-01")
              .published("herald-2", "2020-01-01")
              .claim("herald-1", DATE, time("2015"))
              .claim("herald-2", DATE, time("2016"));
      assertThat(kinds(dossier)).containsExactly(SELF_CONTRADICTION);
    }

    @Test
    void theTextOverrulesItsOwnHeadline() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"), in(Channel.HEADLINE))
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"));
      assertThat(sides(only(SUPERSEDED, dossier))).containsExactly("c1", "c2");
      assertThat(kinds(dossier)).doesNotContain(CONFLICT, SELF_CONTRADICTION);
    }

    @Test
    void aHeadlineStandsAgainstTheTextOfAnotherDocument() {
      Dossiers dossier =
          dossier()
              .claim("herald-1", DATE, time("2015"), in(Channel.HEADLINE))
              .claim("herald-2", DATE, time("2016"));
      assertThat(kinds(dossier)).contains(SELF_CONTRADICTION).doesNotContain(SUPERSEDED);
    }

    @Test
    void whatIsMoreExactLaterSupersedesNothing() {
      assertNone(
          SUPERSEDED,
          dossier()
              .published("herald-1", "2020-01-01")
              .published("herald-2", "2020-02-01")
              .claim("herald-1", DATE, time("2016"))
              .claim("herald-2", DATE, time("2016-01")));
    }
  }

  /** What one document says twice. */
  @Nested
  class Duplicates {
    @Test
    void theSameAnswerTwiceIsADuplicate() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016-01-01/2016-12-31"));
      assertThat(sides(only(DUPLICATE, dossier))).containsExactly("c1 c2");
      assertThat(text(DUPLICATE, dossier)).isEqualTo("herald says the same twice: 2016");
    }

    @Test
    void oneClaimWhoseWordsStandInTwoPlacesIsADuplicate() {
      Finding duplicate =
          only(
              DUPLICATE,
              dossier().claim("herald", DATE, time("2016"), at(TEXT, 0, 8), at(TEXT, 22, 30)));
      assertThat(sides(duplicate)).containsExactly("c1");
    }

    @Test
    void oneClaimInDifferentWordsIsNone() {
      assertNone(
          DUPLICATE,
          dossier().claim("herald", DATE, time("2016"), at(TEXT, 0, 8), at(TEXT, 9, 21)));
    }

    @Test
    void theSameAnswerOfTwoDocumentsOrOfTwoSpeakersIsNone() {
      assertNone(
          DUPLICATE,
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016")));
      assertNone(
          DUPLICATE,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016"), by("minister")));
    }

    @Test
    void theSameAsAFactAndAsAPlanIsNone() {
      assertNone(
          DUPLICATE,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016"), told(Realis.INTENDED)));
    }
  }
}
