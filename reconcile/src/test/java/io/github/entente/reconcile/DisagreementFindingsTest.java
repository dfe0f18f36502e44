package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.FindingAssertions.assertNone;
import static io.github.entente.reconcile.FindingAssertions.claims;
import static io.github.entente.reconcile.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingKind.ACTOR_DISPUTE;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.SINGLE_SOURCE;
import static io.github.entente.reconcile.finding.FindingKind.SUCCESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Basis;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed between documents whose answers exclude each other, or seem to. */
class DisagreementFindingsTest {
  private static final Question SITED = SITE.of(WRECK);
  private static final Question COLOURED = COLOUR.of(WRECK);

  /** Values that exclude each other. */
  @Nested
  class Conflicts {
    @Test
    void datesWithoutACommonDayAreInConflict() {
      Finding conflict =
          only(
              CONFLICT,
              dossier().claim("herald", DATE, time("2015")).claim("gazette", DATE, time("2016")));
      assertThat(claims(conflict)).containsExactly("c1", "c2");
      assertThat(conflict.question()).isEqualTo(DATE);
      assertThat(conflict.reason()).isEqualTo("2015 (herald) excludes 2016 (gazette)");
      assertThat(conflict.kind().isDisagreement()).isTrue();
    }

    @Test
    void aCoarseDateAndOneWithinItAreNotInConflict() {
      assertNone(
          CONFLICT,
          dossier().claim("herald", DATE, time("2016")).claim("gazette", DATE, time("2016-01")));
    }

    @Test
    void placesUnderOneRoofExcludeEachOtherAndUnrelatedOnesDoNot() {
      only(
          CONFLICT,
          dossier()
              .claim("herald", SITED, place("tehran"))
              .claim("gazette", SITED, place("basra")));
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", SITED, place("tehran"))
              .claim("gazette", SITED, place("atlantis")));
    }

    @Test
    void differentWordsAreNotInConflict() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", MOTTO.of(WRECK), TextValue.of("Onward"))
              .claim("gazette", MOTTO.of(WRECK), TextValue.of("Upward")));
    }

    @Test
    void thatThereIsNoValueExcludesAnyValueNamedOrNot() {
      only(
          CONFLICT,
          dossier()
              .claim("herald", DEATHS, NoValue.of())
              .claim("gazette", DEATHS, SomeValue.unspecified()));
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
    void whatOnlyBoundsADateIsNotInConflictWithIt() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("../2015"), on(Basis.BOUND)));
    }

    @Test
    void oneDocumentThatDeniesWhatAnotherAssertsIsInConflictWithIt() {
      Finding conflict =
          only(
              CONFLICT,
              dossier()
                  .claim("herald", COLOURED, concept("crimson"))
                  .claim("gazette", COLOURED, concept("red"), denied()));
      assertThat(conflict.reason())
          .isEqualTo("crimson asserted by the herald, denied by the gazette");
    }

    @Test
    void toDenyAFinerValueIsNoConflict() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("crimson"), denied()));
    }
  }

  /** Denials by reported speakers. */
  @Nested
  class ActorDisputes {
    @Test
    void aReportedDenialDisputesWithoutADisagreementOfDocuments() {
      Dossiers dossier =
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("red"), by("minister"), denied());
      Finding dispute = only(ACTOR_DISPUTE, dossier);
      assertThat(claims(dispute)).containsExactly("c1", "c2");
      assertThat(dispute.reason()).isEqualTo("red asserted by the herald, denied by the minister");
      assertThat(dispute.kind().isDisagreement()).isTrue();
    }

    @Test
    void aDisputeIsNotAConflictAndAConflictIsNotADispute() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", COLOURED, concept("red"), by("company"))
              .claim("herald", COLOURED, concept("red"), by("minister"), denied()));
      assertNone(
          ACTOR_DISPUTE,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("red"), denied()));
    }
  }

  /** Values of an attribute that changes. */
  @Nested
  class OverTime {
    @Test
    void holdersAtDifferentTimesSucceedEachOther() {
      Finding succession =
          only(
              SUCCESSION,
              dossier()
                  .claim("herald", HOLDER, actorValue("ahab"), valid("2015"))
                  .claim("gazette", HOLDER, actorValue("bligh"), valid("2016")));
      assertThat(claims(succession)).containsExactly("c1", "c2");
    }

    @Test
    void holdersAtOneTimeAreInConflict() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"), valid("2015"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2015-06"));
      assertThat(dossier.reconcile().findings())
          .extracting(Finding::kind)
          .contains(CONFLICT)
          .doesNotContain(SUCCESSION);
    }

    @Test
    void holdersWithoutTimesAreNeither() {
      Dossiers dossier =
          dossier()
              .claim("herald", HOLDER, actorValue("ahab"))
              .claim("gazette", HOLDER, actorValue("bligh"), valid("2015"));
      assertThat(dossier.reconcile().findings())
          .extracting(Finding::kind)
          .doesNotContain(CONFLICT, SUCCESSION);
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

  @Test
  void findingsComeWithDisagreementsFirst() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"))
            .claim("courier", DATE, time("2015"))
            .claim("courier", COLOURED, concept("red"), by("minister"), denied())
            .claim("herald", COLOURED, concept("red"))
            .reconcile();
    assertThat(result.findings()).extracting(Finding::kind).isSorted();
    assertThat(result.findings().subList(0, 2)).allMatch(f -> f.kind().isDisagreement());
    assertThat(Arrays.stream(FindingKind.values()).filter(FindingKind::isDisagreement))
        .containsExactly(CONFLICT, ACTOR_DISPUTE);
  }
}
