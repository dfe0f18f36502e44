package io.github.entente.reconcile.finding;

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
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.ALTERNATIVE_READINGS;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.OVERLAP;
import static io.github.entente.reconcile.finding.FindingKind.REFINEMENT;
import static io.github.entente.reconcile.finding.FindingKind.SELF_CONTRADICTION;
import static io.github.entente.reconcile.finding.FindingKind.SINGLE_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.Reconciliation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed between documents whose answers can be right together. */
class AgreementFindingsTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  /** Values that lie within each other, or share something. */
  @Nested
  class Compatible {
    @Test
    void aMoreExactValueRefinesACoarserOneWhichComesLast() {
      Dossiers dossier =
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016-01"));
      Finding refinement = only(REFINEMENT, dossier);
      assertThat(sides(refinement)).containsExactly("c2", "c1");
      assertThat(refinement.kind().isDisagreement()).isFalse();
      assertThat(refinement.remedy()).isEmpty();
      assertThat(text(REFINEMENT, dossier))
          .isEqualTo("2016-01 (gazette) lies within 2016 (herald)");
    }

    @Test
    void eachWideValueHasOneRefinementByTheNextFinerOnes() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016-01"))
              .claim("courier", DATE, time("2016-02"))
              .claim("echo", DATE, time("2016-01-05"));
      List<Finding> refinements = dossier.reconcile().findings(REFINEMENT);
      assertThat(refinements)
          .extracting(FindingAssertions::sides)
          .containsExactlyInAnyOrder(List.of("c2", "c3", "c1"), List.of("c4", "c2"));
      assertThat(refinements)
          .extracting(FindingText.of(dossier.build())::of)
          .contains("2016-01 (gazette) and 2016-02 (courier) lie within 2016 (herald)");
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
    void aPlanDoesNotRefineAFact() {
      assertNone(
          REFINEMENT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016-01"), told(Realis.FUTURE)));
    }

    @Test
    void aNumberWithinAnOpenRangeRefinesIt() {
      Finding refinement =
          only(
              REFINEMENT,
              dossier()
                  .claim("herald", DEATHS, QuantityValue.atLeast(100, "person"))
                  .claim("gazette", DEATHS, QuantityValue.exactly(120, "person")));
      assertThat(sides(refinement)).containsExactly("c2", "c1");
    }

    @Test
    void valuesThatShareSomePossibilitiesOverlap() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015/2016"))
              .claim("gazette", DATE, time("2016/2017"));
      assertThat(sides(only(OVERLAP, dossier))).containsExactly("c1", "c2");
      assertThat(text(OVERLAP, dossier))
          .isEqualTo("2015/2016 (herald) and 2016/2017 (gazette) have possibilities in common");
    }

    @Test
    void conceptsUnderBothOfWhichAThirdFallsOverlap() {
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
  }

  /** Documents that say the same, and such that nobody repeats. */
  @Nested
  class Same {
    @Test
    void documentsThatSayTheSameAgreeHoweverTheyWriteIt() {
      Dossiers dossier =
          dossier()
              .claim("herald", MOTTO.of(WRECK), TextValue.of("Onward"))
              .claim("gazette", MOTTO.of(WRECK), TextValue.of("ONWARD"), by("agency"))
              .claim("courier", MOTTO.of(WRECK), TextValue.of("onward "), by("agency"));
      Side same = only(AGREEMENT, dossier).sides().get(0);
      assertThat(same.claims()).extracting(ClaimId::value).containsExactly("c1", "c2", "c3");
      assertThat(same.witnesses()).extracting(ActorId::value).containsExactly("herald", "agency");
      assertThat(text(AGREEMENT, dossier))
          .isEqualTo("Onward (herald, gazette and courier) in 3 documents, from 2 witnesses");
    }

    @Test
    void documentsThatDenyTheSameAgree() {
      Finding agreement =
          only(
              AGREEMENT,
              dossier()
                  .claim("herald", COLOURED, concept("red"), denied())
                  .claim("gazette", COLOURED, concept("red"), denied()));
      assertThat(agreement.sides().get(0).polarity()).isEqualTo(Polarity.NEGATIVE);
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
    void whoCommitsHimselfToNothingDoesNotAgree() {
      assertNone(
          AGREEMENT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"), sounding(Certainty.U)));
    }

    @Test
    void whatAWitnessHasGivenUpAgreesWithNobody() {
      Dossiers dossier =
          dossier()
              .published("herald-1", "2020-01-01")
              .published("herald-2", "2020-02-01")
              .claim("herald-1", DATE, time("2015"))
              .claim("herald-2", DATE, time("2016"))
              .claim("gazette", DATE, time("2015"));
      assertThat(kinds(dossier)).doesNotContain(AGREEMENT);
    }

    @Test
    void aValueIsAMoreExactFormOfSomeValue() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", COLOURED, concept("red"))
                      .claim("gazette", COLOURED, SomeValue.unspecified())))
          .contains(REFINEMENT);
    }

    @Test
    void thatThereIsSomeValueIsNothingToAgreeOn() {
      assertNone(
          AGREEMENT,
          dossier()
              .claim("herald", COLOURED, SomeValue.unspecified())
              .claim("gazette", COLOURED, SomeValue.unspecified()));
    }

    @Test
    void oneDocumentDoesNotAgreeWithItself() {
      assertNone(
          AGREEMENT,
          dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2016")));
    }

    @Test
    void aCopyNeitherAgreesWithItsOriginalNorIsASecondSource() {
      Dossiers dossier =
          dossier()
              .copy("echo", "herald")
              .claim("herald", DATE, time("2016"))
              .claim("echo", DATE, time("2016"));
      assertNone(AGREEMENT, dossier);
      assertThat(sides(only(SINGLE_SOURCE, dossier))).containsExactly("c1");
    }

    @Test
    void whatOnlyOneDocumentSaysHasASingleSourceWithASideForEachAnswer() {
      Dossiers dossier =
          dossier().claim("herald", DATE, time("2016")).claim("herald", DATE, time("2015"));
      assertThat(sides(only(SINGLE_SOURCE, dossier))).containsExactly("c1", "c2");
      assertThat(text(SINGLE_SOURCE, dossier)).isEqualTo("only herald says anything about it");
    }

    @Test
    void whatASecondDocumentSaysHasNoSingleSource() {
      assertNone(
          SINGLE_SOURCE,
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2015")));
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
                assertThat(sides(finding)).containsExactly("c1", "c2");
                assertThat(finding.remedy()).contains(Remedy.CHOOSE_READING);
              });
    }

    @Test
    void readingsOfOneTextAreNamedWithTheReasonAndDoNotContradictEachOther() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("herald", DATE, time("2016"))
              .readings("c1", "c2");
      assertThat(text(ALTERNATIVE_READINGS, dossier))
          .isEqualTo("exactly one of 2015 and 2016 was meant: the year may date either");
      assertThat(kinds(dossier)).doesNotContain(SELF_CONTRADICTION, CONFLICT);
    }

    @Test
    void aReadingThatAnotherDocumentExcludesIsInConflictWithIt() {
      Finding conflict =
          only(
              CONFLICT,
              dossier()
                  .claim("herald", DATE, time("2015"))
                  .claim("herald", Attributes.START.of(WRECK), time("2015"))
                  .readings("c1", "c2")
                  .claim("gazette", DATE, time("2016")));
      assertThat(sides(conflict)).containsExactly("c1", "c3");
    }
  }
}
