package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a careful reader finds in the five articles, relation by relation. The expectations are a
 * person's judgement of the texts, made before the engine was written.
 */
class FiveArticlesFindingsTest {
  private static final Reconciliation RESULT =
      Reconciler.withDefaults().reconcile(FiveArticles.dossier());

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015 against one reading of 2016      | CONFLICT             | S0-042 S2-013
          January 2016 lies in 2016             | REFINEMENT           | S4-012 S1-011
          January 2016 lies in one reading      | REFINEMENT           | S4-012 S2-014
          two readings of one mention           | ALTERNATIVE_READINGS | S2-013 S2-014
          execution before attack, by motive    | AGREEMENT            | S0-047 S3-050 S4-020
          attack before the break               | AGREEMENT            | S2-016 S3-047 S4-015 S0-052
          Tehran, and Tehran and Mashhad        | PARTIAL_SET          | S0-044 S3-048
          both in Tehran                        | AGREEMENT            | S0-044 S2-018
          Iran contains both cities             | REFINEMENT           | S4-019 S3-048
          an embassy is a diplomatic mission    | REFINEMENT           | S0-043 S4-018
          a mob, and who it was                 | REFINEMENT           | S0-045 S4-016
          a cleric, and who he was              | REFINEMENT           | S0-048 S3-051
          the cleric under two names            | AGREEMENT            | S3-051 S4-021
          two states, and their allies          | PARTIAL_SET          | S0-050 S0-051 S3-046
          one state, and two                    | PARTIAL_SET          | S1-012 S4-014
          the year of the protests              | AGREEMENT            | S0-034 S1-015 S2-026 S3-053
          against government, and monarchy      | REFINEMENT           | S1-016 S3-055
          security forces with help             | PARTIAL_SET          | S0-037 S0-038 S2-027
          provoked, and denied                  | ACTOR_DISPUTE        | S0-040 S0-041
          backing, and any link denied          | ACTOR_DISPUTE        | S3-031 S3-033
          provoked or involved                  | REFINEMENT           | S0-040 S1-014
          partly accused                        | CERTAINTY_DIFFERENCE | S0-040 S1-014 S2-029
          the accusation was made               | AGREEMENT            | S0-033 S2-024 S3-028
          two groups, one of them named         | REFINEMENT           | S3-032 S3-034
          23 May, and the Thursday              | AGREEMENT            | S0-006 S2-006
          one agency behind two articles        | AGREEMENT            | S0-012 S2-011 S3-019
          one quotation, two contents           | CONFLICT             | S0-081 S2-034
          before the talks, and during them     | CONFLICT             | S0-080 S2-035
          one article, after and during         | CONFLICT             | S0-080 S2-010 S2-035
          hinted and stated in one article      | INTRA_DOCUMENT       | S2-003 S2-010
          only one tells of Beijing             | SINGLE_SOURCE        | S1-020
          via Russia, and directly too          | PARTIAL_SET          | S1-002 S1-007 S3-013
          the message was sent                  | AGREEMENT            | S1-006 S3-014
          headline surer than the body          | INTRA_DOCUMENT       | S1-001 S1-006
          March 2023 is early 2023              | REFINEMENT           | S4-023 S0-053
          early 2023 is in 2023                 | REFINEMENT           | S0-053 S1-017
          support for the strikes               | AGREEMENT            | S0-057 S3-037
          host of the fleet                     | AGREEMENT            | S0-023 S0-028 S2-021
          religion of the rulers                | AGREEMENT            | S0-031 S2-025 S3-030
          close or good relations               | REFINEMENT           | S0-015 S2-037
          three ministers, one after another    | SUCCESSION           | S3-027 S3-004 S4-031
          agreement on talks, from both sides   | AGREEMENT            | S3-010 S4-010
          restored, or to be restored           | REALIS_DIFFERENCE    | S0-055 S4-026
          a caption that stands twice           | DUPLICATE            | S0-022
          another claim of that caption         | DUPLICATE            | S0-023
          """)
  void isFound(String what, FindingKind kind, String claims) {
    Set<ClaimId> expected =
        Arrays.stream(claims.split(" ")).map(ClaimId::of).collect(Collectors.toSet());
    assertThat(RESULT.findings(kind))
        .as(what)
        .extracting(Finding::claims)
        .anyMatch(found -> found.containsAll(expected));
  }

  @ParameterizedTest(name = "{0}: no disagreement of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bound is not the date              | S0-042 S3-047
          a month's bound is not the date      | S0-042 S4-015
          broker and venue                     | S1-018 S4-024
          coalition, territory, open support   | S1-032 S2-023
          a photograph's date                  | S0-022 S0-013
          offensive and genocide               | S0-064 S4-034
          Tehran, and Tehran and Mashhad       | S0-044 S3-048
          January 2016 and 2016                | S4-012 S1-011
          years, many years, decades           | S1-005 S3-042
          """)
  void isNoDisagreement(String what, String claims) {
    Set<ClaimId> together =
        Arrays.stream(claims.split(" ")).map(ClaimId::of).collect(Collectors.toSet());
    assertThat(RESULT.findings())
        .as(what)
        .filteredOn(f -> f.kind().isDisagreement())
        .extracting(Finding::claims)
        .noneMatch(found -> found.containsAll(together));
  }
}
