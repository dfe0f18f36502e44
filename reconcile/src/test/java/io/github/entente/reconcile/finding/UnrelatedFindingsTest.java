package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.SUCCESSION;
import static io.github.entente.reconcile.finding.FindingKind.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.Dossiers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed where nobody told how values relate, or when they hold. */
class UnrelatedFindingsTest {

  /** Values that nobody related. */
  @Nested
  class NotTold {
    @Test
    void placesUnderNoCommonRootAreUnrelatedAndNotInConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", SITE.of(WRECK), place("tehran"))
              .claim("gazette", SITE.of(WRECK), place("atlantis"));
      Finding unrelated = only(UNRELATED, dossier);
      assertThat(sides(unrelated)).containsExactly("c1", "c2");
      assertThat(unrelated.remedy()).contains(Remedy.RELATE_VALUES);
      assertThat(unrelated.kind().isDisagreement()).isFalse();
      assertThat(text(UNRELATED, dossier))
          .isEqualTo("nobody told how these relate: Tehran (herald) and Atlantis (gazette)");
      assertNone(CONFLICT, dossier);
    }

    @Test
    void differentWordsAreUnrelatedHoweverMany() {
      Dossiers dossier =
          dossier()
              .claim("herald", MOTTO.of(WRECK), TextValue.of("Onward"))
              .claim("gazette", MOTTO.of(WRECK), TextValue.of("Upward"))
              .claim("courier", MOTTO.of(WRECK), TextValue.of("Downward"));
      assertThat(sides(only(UNRELATED, dossier))).containsExactly("c1", "c2", "c3");
      assertNone(CONFLICT, dossier);
    }

    @Test
    void numbersOfDifferentUnitsWaitForAConversion() {
      Finding unrelated =
          only(
              UNRELATED,
              dossier()
                  .claim("herald", DEATHS, QuantityValue.exactly(7, "person"))
                  .claim("gazette", DEATHS, QuantityValue.exactly(2, "family")));
      assertThat(unrelated.remedy()).contains(Remedy.CONVERT_UNITS);
    }

    @Test
    void everyRemedyIsPutIntoWords() {
      assertThat(Remedy.values())
          .extracting(FindingText::of)
          .doesNotContain("")
          .doesNotHaveDuplicates();
      assertThat(FindingText.of(Remedy.CONVERT_UNITS)).isEqualTo("give the numbers in one unit");
    }
  }

  /** Values of an attribute that changes. */
  @Nested
  class OverTime {
    @Test
    void holdersAtDifferentTimesSucceedEachOther() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2015"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2016"));
      assertThat(sides(only(SUCCESSION, dossier))).containsExactly("c1", "c2");
      assertThat(text(SUCCESSION, dossier))
          .isEqualTo("the ahab (herald) and the bligh (gazette) hold at different times");
      assertThat(kinds(dossier)).doesNotContain(CONFLICT, UNRELATED);
    }

    @Test
    void holdersOfOneDayAreInConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2015-03-01/2015-06-30"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2015-06-30/2015-12-31"));
      assertThat(kinds(dossier)).contains(CONFLICT).doesNotContain(SUCCESSION);
    }

    @Test
    void termsThatShareNoMoreThanTheYearInWhichOneEndsAndTheOtherStartsFollowEachOther() {
      Dossiers touching =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2013/2016"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2016/2019"));
      assertThat(kinds(touching)).contains(SUCCESSION).doesNotContain(CONFLICT);
      Dossiers overlapping =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2013/2017"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2016/2019"));
      assertThat(kinds(overlapping)).contains(CONFLICT).doesNotContain(SUCCESSION);
    }

    @Test
    void holdersWithoutTimesWaitForTheirTimes() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2015"));
      assertThat(only(UNRELATED, dossier).remedy()).contains(Remedy.DATE_VALUES);
      assertThat(kinds(dossier)).doesNotContain(CONFLICT, SUCCESSION);
    }

    @Test
    void whoeverIsNamedTwiceIsNoRivalOfHimself() {
      assertThat(
              kinds(
                  dossier()
                      .claim("herald", HOLDER, actorValue("ahab"))
                      .claim("gazette", HOLDER, actorValue("ahab"), valid("2015"))))
          .containsExactly(AGREEMENT);
    }

    @Test
    void twoDatesOfOneEventDoNotSucceedEachOther() {
      assertNone(
          SUCCESSION,
          dossier()
              .claim("herald", DATE, time("2015"), valid("2015"))
              .claim("gazette", DATE, time("2016"), valid("2016")));
    }
  }
}
