package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.FindingAssertions.assertNone;
import static io.github.entente.reconcile.FindingAssertions.claims;
import static io.github.entente.reconcile.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.ALTERNATIVE_READINGS;
import static io.github.entente.reconcile.finding.FindingKind.CERTAINTY_DIFFERENCE;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.OVERLAP;
import static io.github.entente.reconcile.finding.FindingKind.REALIS_DIFFERENCE;
import static io.github.entente.reconcile.finding.FindingKind.REFINEMENT;
import static io.github.entente.reconcile.finding.FindingKind.SINGLE_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed between documents whose answers can be right together. */
class AgreementFindingsTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  /** Values that agree, wholly or in part. */
  @Nested
  class Compatible {
    @Test
    void aMoreExactValueRefinesACoarserOne() {
      Finding refinement =
          only(
              REFINEMENT,
              dossier()
                  .claim("herald", DATE, time("2016"))
                  .claim("gazette", DATE, time("2016-01")));
      assertThat(claims(refinement)).containsExactly("c2", "c1");
      assertThat(refinement.reason()).isEqualTo("2016-01 (gazette) lies within 2016 (herald)");
      assertThat(refinement.kind().isDisagreement()).isFalse();
    }

    @Test
    void equalValuesDoNotRefineEachOther() {
      assertNone(
          REFINEMENT,
          dossier()
              .claim("herald", DATE, time("2016-01"))
              .claim("gazette", DATE, time("2016-01-01/2016-01-31")));
    }

    @Test
    void valuesThatShareSomePossibilitiesOverlap() {
      Finding overlap =
          only(
              OVERLAP,
              dossier()
                  .claim("herald", DATE, time("2015/2016"))
                  .claim("gazette", DATE, time("2016/2017")));
      assertThat(claims(overlap)).containsExactly("c1", "c2");
      only(
          OVERLAP,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("blue")));
    }

    @Test
    void nestedAndExclusiveValuesDoNotOverlap() {
      assertNone(
          OVERLAP,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016-01"))
              .claim("courier", DATE, time("2015")));
    }

    @Test
    void documentsThatSayTheSameAgreeHoweverTheyWriteIt() {
      Finding agreement =
          only(
              AGREEMENT,
              dossier()
                  .claim("herald", MOTTO.of(WRECK), TextValue.of("Onward"))
                  .claim("gazette", MOTTO.of(WRECK), TextValue.of("ONWARD"), by("agency"))
                  .claim("courier", MOTTO.of(WRECK), TextValue.of("onward "), by("agency")));
      assertThat(claims(agreement)).containsExactly("c1", "c2", "c3");
      assertThat(agreement.reason()).contains("in 3 documents, from 2 witnesses");
    }

    @Test
    void aDenialAndAnAssertionOfOneValueDoNotAgree() {
      assertNone(
          AGREEMENT,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("red"), denied()));
    }

    @Test
    void oneDocumentDoesNotAgreeWithItself() {
      assertNone(
          AGREEMENT,
          dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2016")));
    }

    @Test
    void whatOnlyOneDocumentSaysHasASingleSource() {
      Finding single =
          only(
              SINGLE_SOURCE,
              dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2015")));
      assertThat(claims(single)).containsExactly("c1", "c2");
      assertThat(single.reason()).isEqualTo("only herald says anything about it");
    }

    @Test
    void whatASecondDocumentSaysHasNoSingleSource() {
      assertNone(
          SINGLE_SOURCE,
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2015")));
    }
  }

  /** The same, told differently. */
  @Nested
  class Tone {
    @Test
    void theSameToldWithDifferentCertaintyIsADifference() {
      Finding difference =
          only(
              CERTAINTY_DIFFERENCE,
              dossier()
                  .claim("herald", DATE, time("2016"))
                  .claim("gazette", DATE, time("2016-01"), sounding(Certainty.PS)));
      assertThat(difference.reason()).isEqualTo("told as certain in c1; possible in c2");
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
    void aFactHereAndAPlanThereIsADifferenceInRealisAndNoConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), told(Realis.FUTURE));
      assertThat(claims(only(REALIS_DIFFERENCE, dossier))).containsExactly("c1", "c2");
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2015"), told(Realis.FUTURE)));
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

  /** Claims of which one was meant. */
  @Nested
  class Readings {
    @Test
    void alternativeReadingsAreNoticedOnEachQuestionTheyConcern() {
      Question start = Attributes.START.of(WRECK);
      Reconciliation result =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("herald", start, time("2016"))
              .claim("herald", DEATHS, NoValue.of())
              .readings("c1", "c2")
              .reconcile();
      List<Finding> readings = result.findings(ALTERNATIVE_READINGS);
      assertThat(readings).extracting(Finding::question).containsExactly(DATE, start);
      assertThat(readings)
          .allSatisfy(
              finding -> {
                assertThat(claims(finding)).containsExactly("c1", "c2");
                assertThat(finding.reason())
                    .isEqualTo("exactly one of 2 claims was meant: the year may date either");
              });
    }
  }
}
