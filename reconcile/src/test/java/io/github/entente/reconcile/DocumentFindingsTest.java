package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.at;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.finding.FindingKind.CERTAINTY_DIFFERENCE;
import static io.github.entente.reconcile.finding.FindingKind.DUPLICATE;
import static io.github.entente.reconcile.finding.FindingKind.INTRA_DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noticed within one document. */
class DocumentFindingsTest {
  private static final String TEXT = "It sank. Yes, it did. It sank.";

  @Test
  void theSameAnswerTwiceIsADuplicate() {
    assertThat(
            reasons(
                DUPLICATE,
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("herald", DATE, time("2016-01-01/2016-12-31"))))
        .containsExactly("herald says the same twice");
  }

  @Test
  void oneClaimWhoseWordsStandInTwoPlacesIsADuplicate() {
    assertThat(
            reasons(
                DUPLICATE,
                dossier().claim("herald", DATE, time("2016"), at(TEXT, 0, 8), at(TEXT, 22, 30))))
        .containsExactly("herald has the same text in 2 places");
  }

  @Test
  void oneClaimInDifferentWordsIsNoDuplicate() {
    assertThat(
            reasons(
                DUPLICATE,
                dossier().claim("herald", DATE, time("2016"), at(TEXT, 0, 8), at(TEXT, 9, 21))))
        .isEmpty();
  }

  @Test
  void theSameAnswerOfTwoDocumentsOrOfTwoVoicesIsNoDuplicate() {
    assertThat(
            reasons(
                DUPLICATE,
                dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016"))))
        .isEmpty();
    assertThat(
            reasons(
                DUPLICATE,
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("herald", DATE, time("2016"), by("minister"))))
        .isEmpty();
  }

  @Test
  void valuesThatExcludeEachOtherInOneDocumentAreNoticed() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2015"))))
        .containsExactly("herald gives values that exclude each other");
  }

  @Test
  void aCoarseAndAFineValueInOneDocumentAgree() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("herald", DATE, time("2016-01"))))
        .isEmpty();
  }

  @Test
  void twoMembersOfAListInOneDocumentAgree() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", PLACES, place("tehran"))
                    .claim("herald", PLACES, place("basra"))))
        .isEmpty();
  }

  @Test
  void oneVoiceThatDeniesWhatItAssertsIsNoticedAndTwoVoicesAreNot() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", DATE, time("2016-01"))
                    .claim("herald", DATE, time("2016"), denied())))
        .containsExactly("herald gives values that exclude each other");
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", DATE, time("2016-01"), by("company"))
                    .claim("herald", DATE, time("2016"), by("minister"), denied())))
        .isEmpty();
  }

  @Test
  void differentCertaintyInOneDocumentIsNoticed() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", DATE, time("2016"), sounding(Certainty.PR));
    assertThat(reasons(INTRA_DOCUMENT, dossier))
        .containsExactly("herald is not equally sure in all places");
  }

  @Test
  void differentCertaintyInTwoDocumentsIsNoQuarrelOfEither() {
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"), sounding(Certainty.PR));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(INTRA_DOCUMENT)).isEmpty();
    assertThat(result.findings(CERTAINTY_DIFFERENCE)).hasSize(1);
  }

  @Test
  void aFactThatTheSameDocumentTellsAsAPlanIsNoticed() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("herald", DATE, time("2016"), told(Realis.INTENDED))))
        .containsExactly("herald tells it both as a fact and as a plan or a possibility");
  }

  @Test
  void aPlanForAnotherDateThanTheFactIsNoQuarrel() {
    assertThat(
            reasons(
                INTRA_DOCUMENT,
                dossier()
                    .claim("herald", DATE, time("2016"))
                    .claim("herald", DATE, time("2015"), told(Realis.INTENDED))))
        .isEmpty();
  }

  private static List<String> reasons(FindingKind kind, Dossiers dossier) {
    return dossier.reconcile().findings(kind).stream().map(Finding::reason).toList();
  }
}
