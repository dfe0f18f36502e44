package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.SINGLE_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.Reconciliation;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed where documents, or speakers whom they report, exclude each other. */
class ConflictFindingsTest {
  private static final Question SITED = SITE.of(WRECK);

  /** Values that exclude each other. */
  @Nested
  class Values {
    @Test
    void datesWithoutACommonDayAreInConflict() {
      Dossiers dossier =
          dossier().claim("herald", DATE, time("2015")).claim("gazette", DATE, time("2016"));
      Finding conflict = only(CONFLICT, dossier);
      assertThat(sides(conflict)).containsExactly("c1", "c2");
      assertThat(conflict.question()).isEqualTo(DATE);
      assertThat(conflict.kind().isDisagreement()).isTrue();
      assertThat(text(CONFLICT, dossier)).isEqualTo("2015 (herald) excludes 2016 (gazette)");
    }

    @Test
    void anyNumberOfExclusiveAnswersIsOneConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"))
              .claim("courier", DATE, time("2017"))
              .claim("echo", DATE, time("2016"));
      assertThat(sides(only(CONFLICT, dossier))).containsExactly("c1", "c2 c4", "c3");
      assertThat(text(CONFLICT, dossier))
          .isEqualTo(
              "2015 (herald), 2016 (gazette and echo) and 2017 (courier) exclude each other");
    }

    @Test
    void aFinerValueThatExcludesTheSameStandsOnTheSideOfTheWiderOne() {
      Finding conflict =
          only(
              CONFLICT,
              dossier()
                  .claim("herald", DATE, time("2016-01"))
                  .claim("gazette", DATE, time("2016"))
                  .claim("courier", DATE, time("2015")));
      assertThat(sides(conflict)).containsExactly("c1 c2", "c3");
      assertThat(conflict.sides())
          .extracting(Side::value)
          .containsExactly(time("2016"), time("2015"));
    }

    @Test
    void aFinerValueThatExcludesMoreHasASideOfItsOwn() {
      Finding conflict =
          only(
              CONFLICT,
              dossier()
                  .claim("herald", DATE, time("2016"))
                  .claim("gazette", DATE, time("2016-01"))
                  .claim("courier", DATE, time("2016-02"))
                  .claim("echo", DATE, time("2015")));
      assertThat(sides(conflict)).containsExactly("c1", "c2", "c3", "c4");
    }

    @Test
    void conflictsThatHaveNothingToDoWithEachOtherAreTwo() {
      assertThat(
              dossier()
                  .claim("herald", PLACES, place("tehran"))
                  .claim("gazette", PLACES, place("tehran"), denied())
                  .claim("courier", PLACES, place("basra"))
                  .claim("echo", PLACES, place("basra"), denied())
                  .reconcile()
                  .findings(CONFLICT))
          .extracting(FindingAssertions::sides)
          .containsExactlyInAnyOrder(List.of("c1", "c2"), List.of("c3", "c4"));
    }

    @Test
    void aCoarseDateAndOneWithinItAreNotInConflict() {
      assertNone(
          CONFLICT,
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016-01")));
    }

    @Test
    void placesThatLieApartWithinAThirdExcludeEachOther() {
      only(
          CONFLICT,
          dossier()
              .claim("herald", SITED, place("tehran"))
              .claim("gazette", SITED, place("basra")));
    }

    @Test
    void thatThereIsNoValueExcludesAnyValueNamedOrNot() {
      only(
          CONFLICT,
          dossier()
              .claim("herald", DEATHS, NoValue.of())
              .claim("gazette", DEATHS, QuantityValue.exactly(7, "person")));
      Dossiers unnamed =
          dossier()
              .claim("herald", DEATHS, NoValue.of())
              .claim("gazette", DEATHS, SomeValue.unspecified());
      assertThat(sides(only(CONFLICT, unnamed))).containsExactly("c1", "c2");
      assertThat(text(CONFLICT, unnamed))
          .isEqualTo("none asserted by the herald and none denied by the gazette");
    }

    @Test
    void silenceIsNoDenial() {
      Reconciliation result =
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", SITED, place("tehran"))
              .reconcile();
      assertThat(result.findings()).extracting(Finding::kind).containsOnly(SINGLE_SOURCE);
      assertThat(result.verdict(DEATHS)).isEmpty();
      assertThat(result.explain(DEATHS)).isEmpty();
    }

    @Test
    void whoCommitsHimselfToNothingDoesNotDisagree() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"), sounding(Certainty.U)));
    }

    @Test
    void plansExcludeEachOtherButNoFacts() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"), told(Realis.FUTURE))
              .claim("gazette", DATE, time("2016"), told(Realis.INTENDED))
              .claim("courier", DATE, time("2014"));
      Finding conflict = only(CONFLICT, dossier);
      assertThat(sides(conflict)).containsExactly("c1", "c2");
      assertThat(conflict.sides()).extracting(Side::isToldAsFact).containsOnly(false);
    }

    @Test
    void aCopyTakesNoPartButWithWordsOfItsOwn() {
      Dossiers repeating =
          dossier()
              .copy("echo", "herald")
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2015"))
              .claim("echo", DATE, time("2016"));
      assertThat(sides(only(CONFLICT, repeating))).containsExactly("c1", "c2");
      Dossiers adding = repeating.claim("echo", DATE, time("2014"));
      assertThat(sides(only(CONFLICT, adding))).containsExactly("c1", "c2", "c4");
    }

    @Test
    void aQuestionWithTwentyThousandExclusiveValuesHasOneConflict() {
      Dossiers dossier = dossier();
      for (int i = 0; i < 20_000; i++) {
        dossier.claim("outlet-" + i, DEATHS, QuantityValue.exactly(i, "person"));
        dossier.claim("outlet" + i, DEATHS, QuantityValue.exactly(i, "person"));
      }
      assertThat(only(CONFLICT, dossier).sides()).hasSize(20_000);
    }
  }

  /** Values that limit others. */
  @Nested
  class Bounds {
    @Test
    void aBoundThatExcludesADateIsInConflictWithIt() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("../2015"), on(Basis.BOUND));
      assertThat(sides(only(CONFLICT, dossier))).containsExactly("c1", "c2");
      assertThat(text(CONFLICT, dossier)).isEqualTo("2016 (herald) excludes ../2015 (gazette)");
    }

    @Test
    void whatBoundsAnEventExcludesItsDateToo() {
      Finding conflict =
          only(
              CONFLICT,
              dossier()
                  .claim("herald", DATE, time("2016"))
                  .claim(
                      "gazette",
                      Attributes.ORDER.of(WRECK),
                      concept("red"),
                      on(Basis.BOUND),
                      valid("../2015")));
      assertThat(conflict.question()).isEqualTo(DATE);
      assertThat(sides(conflict)).containsExactly("c1", "c2");
    }

    @Test
    void aBoundIsNoValueThatOthersAgreeWithOrRefine() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", DATE, time("2015"))
                      .claim("gazette", DATE, time("2015"))
                      .claim("courier", DATE, time("../2016"), on(Basis.BOUND))
                      .claim("echo", DATE, time("../2016"), on(Basis.BOUND))))
          .containsExactly(AGREEMENT);
    }
  }
}
