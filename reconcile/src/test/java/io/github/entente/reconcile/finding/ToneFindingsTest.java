package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.CERTAINTY_DIFFERENCE;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.INTRA_DOCUMENT;
import static io.github.entente.reconcile.finding.FindingKind.REALIS_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.Dossiers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed where the same is told differently. */
class ToneFindingsTest {

  /** Differences between documents. */
  @Nested
  class BetweenDocuments {
    @Test
    void theSameToldWithDifferentCertaintyIsADifferenceWithTheSurestFirst() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016-01"), sounding(Certainty.PS))
              .claim("gazette", DATE, time("2016"));
      Finding difference = only(CERTAINTY_DIFFERENCE, dossier);
      assertThat(sides(difference)).containsExactly("c2", "c1");
      assertThat(difference.sides())
          .extracting(Side::certainty)
          .containsExactly(Certainty.CT, Certainty.PS);
      assertThat(text(CERTAINTY_DIFFERENCE, dossier))
          .isEqualTo(
              "it is not told in one way: 2016 as certain in c2 and 2016-01 as possible in c1");
    }

    @Test
    void differentValuesMayBeToldWithDifferentCertainty() {
      assertNone(
          CERTAINTY_DIFFERENCE,
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"), sounding(Certainty.PS)));
    }

    @Test
    void formsOfAnAnswerThatExcludeEachOtherAreNotTheSame() {
      assertNone(
          CERTAINTY_DIFFERENCE,
          dossier()
              .claim("herald", DATE, time("2016"), sounding(Certainty.PR))
              .claim("gazette", DATE, time("2016-01"))
              .claim("courier", DATE, time("2016-02")));
    }

    @Test
    void aReadingThatSoundsUnsureIsUnsureForThatReasonAlone() {
      assertNone(
          CERTAINTY_DIFFERENCE,
          dossier()
              .claim("herald", DATE, time("2016"), sounding(Certainty.PS))
              .claim("herald", Attributes.START.of(WRECK), time("2016"), sounding(Certainty.PS))
              .readings("c1", "c2")
              .claim("gazette", DATE, time("2016")));
    }

    @Test
    void membersOfListsAreComparedOneByOne() {
      Finding difference =
          only(
              CERTAINTY_DIFFERENCE,
              dossier()
                  .claim("herald", PLACES, SetValue.open(place("tehran"), place("mashhad")))
                  .claim("gazette", PLACES, place("tehran"), sounding(Certainty.PR)));
      assertThat(difference.sides())
          .extracting(Side::value)
          .containsExactly(place("tehran"), place("tehran"));
    }

    @Test
    void aFactHereAndAPlanThereIsADifferenceInRealisAndNoConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), told(Realis.FUTURE));
      Finding difference = only(REALIS_DIFFERENCE, dossier);
      assertThat(sides(difference)).containsExactly("c1", "c2");
      assertThat(difference.sides()).extracting(Side::isToldAsFact).containsExactly(true, false);
      assertThat(text(REALIS_DIFFERENCE, dossier))
          .isEqualTo(
              "it is not told in one way: 2016 as a fact in c1 and 2016 as not, or not yet, a fact"
                  + " in c2");
      assertThat(kinds(dossier)).contains(AGREEMENT).doesNotContain(CONFLICT);
    }

    @Test
    void aPlanForAnotherDateThanTheFactIsNoDifference() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("gazette", DATE, time("2015"), told(Realis.FUTURE))))
          .isEmpty();
    }

    @Test
    void whatIsMoreExactCarriesOutAPlanAndWhatIsLessExactDoesNot() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", DATE, time("2016-05"))
                      .claim("gazette", DATE, time("2016"), told(Realis.FUTURE))))
          .containsExactly(REALIS_DIFFERENCE);
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("gazette", DATE, time("2016-05"), told(Realis.FUTURE))))
          .isEmpty();
    }

    @Test
    void anOngoingFactIsToldAsAFactLikeAPastOne() {
      assertNone(
          REALIS_DIFFERENCE,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), told(Realis.ONGOING)));
    }
  }

  /** Differences within what one witness says in one document. */
  @Nested
  class WithinADocument {
    @Test
    void differentCertaintyOfOneWitnessIsNoticedAsTheDocumentsOwn() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016"), sounding(Certainty.PR));
      assertThat(text(INTRA_DOCUMENT, dossier))
          .isEqualTo(
              "herald does not tell it in one way: 2016 as certain in c1 and 2016 as probable in"
                  + " c2");
      assertNone(CERTAINTY_DIFFERENCE, dossier);
    }

    @Test
    void aFactThatTheSameDocumentTellsAsAPlanIsNoticed() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016"), told(Realis.INTENDED));
      assertThat(sides(only(INTRA_DOCUMENT, dossier))).containsExactly("c1", "c2");
      assertNone(REALIS_DIFFERENCE, dossier);
    }

    @Test
    void aPlanForAnotherDateThanTheFactIsNoDifference() {
      assertNone(
          INTRA_DOCUMENT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2015"), told(Realis.INTENDED)));
    }

    @Test
    void twoWitnessesOfOneDocumentMaySoundDifferent() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"), by("company"))
              .claim("herald", DATE, time("2016"), by("minister"), sounding(Certainty.PR));
      assertThat(kinds(dossier)).doesNotContain(INTRA_DOCUMENT, CERTAINTY_DIFFERENCE);
    }

    @Test
    void betweenDocumentsTheSurestPlaceOfEachIsCompared() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", DATE, time("2016"), sounding(Certainty.PS))
              .claim("gazette", DATE, time("2016"));
      only(INTRA_DOCUMENT, dossier);
      assertNone(CERTAINTY_DIFFERENCE, dossier);
    }

    @Test
    void differentCertaintyInTwoDocumentsIsNotOneOfEither() {
      assertNone(
          INTRA_DOCUMENT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), sounding(Certainty.PR)));
    }
  }
}
