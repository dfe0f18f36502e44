package io.github.entente.reconcile.finding;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.finding.FindingAssertions.assertNone;
import static io.github.entente.reconcile.finding.FindingAssertions.kinds;
import static io.github.entente.reconcile.finding.FindingAssertions.only;
import static io.github.entente.reconcile.finding.FindingAssertions.sides;
import static io.github.entente.reconcile.finding.FindingAssertions.text;
import static io.github.entente.reconcile.finding.FindingKind.ACTOR_DISPUTE;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.SELF_CONTRADICTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.entente.core.Attributes;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.Reconciliation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noticed where somebody denies what another asserts, or only follows from answers. */
class DisputeFindingsTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  /** What one document asserts and another denies. */
  @Nested
  class Denials {
    @Test
    void oneDocumentThatDeniesWhatAnotherAssertsIsInConflictWithIt() {
      Dossiers dossier =
          dossier()
              .claim("herald", COLOURED, concept("crimson"))
              .claim("gazette", COLOURED, concept("red"), denied());
      Finding conflict = only(CONFLICT, dossier);
      assertThat(conflict.sides())
          .extracting(Side::polarity)
          .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
      assertThat(text(CONFLICT, dossier))
          .isEqualTo("crimson asserted by the herald and red denied by the gazette");
    }

    @Test
    void toDenyAFinerValueIsNoConflict() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("crimson"), denied()));
    }

    @Test
    void twoDenialsOfDifferentValuesAreNone() {
      assertNone(
          CONFLICT,
          dossier()
              .claim("herald", COLOURED, concept("red"), denied())
              .claim("gazette", COLOURED, concept("crimson"), denied()));
    }
  }

  /** What speakers say whom documents report. */
  @Nested
  class ActorDisputes {
    @Test
    void aReportedDenialIsADisputeAndNoDisagreementOfDocuments() {
      Dossiers dossier =
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("red"), by("minister"), denied());
      Finding dispute = only(ACTOR_DISPUTE, dossier);
      assertThat(sides(dispute)).containsExactly("c1", "c2");
      assertThat(dispute.kind().isDisagreement()).isTrue();
      assertThat(text(ACTOR_DISPUTE, dossier))
          .isEqualTo("red asserted by the herald and red denied by the minister");
      assertNone(CONFLICT, dossier);
    }

    @Test
    void valuesThatOnlySpeakersGiveAreADispute() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"), by("company"))
              .claim("herald", DATE, time("2016"), by("minister"));
      assertThat(kinds(dossier)).contains(ACTOR_DISPUTE).doesNotContain(CONFLICT);
      assertThat(text(ACTOR_DISPUTE, dossier))
          .isEqualTo(
              "2015 according to the company and 2016 according to the minister exclude each"
                  + " other");
    }

    @Test
    void aValueInADocumentsOwnWordIsInConflictWithAReportedOne() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"), by("minister"));
      assertThat(kinds(dossier)).contains(CONFLICT).doesNotContain(ACTOR_DISPUTE);
    }

    @Test
    void aConflictIsNoDispute() {
      assertNone(
          ACTOR_DISPUTE,
          dossier()
              .claim("herald", COLOURED, concept("red"))
              .claim("gazette", COLOURED, concept("red"), denied()));
    }
  }

  /** Questions that follow from others. */
  @Nested
  class Implied {
    private final Question start = Attributes.START.of(WRECK);

    private Dossiers ruled() {
      return dossier().implication(rule -> rule.premise(DATE).conclusion(start));
    }

    @Test
    void aDisagreementIsNoticedOnceWhereItIsAnsweredItself() {
      List<Finding> conflicts =
          ruled()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"))
              .reconcile()
              .findings(CONFLICT);
      assertThat(conflicts).extracting(Finding::question).containsExactly(DATE);
    }

    @Test
    void withAClaimOnWhatFollowsItIsAnotherOne() {
      List<Finding> conflicts =
          ruled()
              .claim("herald", DATE, time("2015"))
              .claim("gazette", DATE, time("2016"))
              .claim("courier", start, time("2017"))
              .reconcile()
              .findings(CONFLICT);
      assertThat(conflicts)
          .extracting(Finding::question, FindingAssertions::sides)
          .containsExactly(
              tuple(DATE, List.of("c1", "c2")), tuple(start, List.of("c1", "c2", "c3")));
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
    assertThat(result.findings())
        .extracting(Finding::kind)
        .isSorted()
        .startsWith(CONFLICT, ACTOR_DISPUTE);
    assertThat(Arrays.stream(FindingKind.values()).filter(FindingKind::isDisagreement))
        .containsExactly(CONFLICT, ACTOR_DISPUTE, SELF_CONTRADICTION);
  }
}
