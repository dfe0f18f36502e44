package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.PORTS;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.finding.FindingKind.AGREEMENT;
import static io.github.entente.reconcile.finding.FindingKind.CONFLICT;
import static io.github.entente.reconcile.finding.FindingKind.PARTIAL_SET;
import static io.github.entente.reconcile.finding.FindingKind.REFINEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noticed, and decided, where an answer has several members. */
class ListFindingsTest {

  @Test
  void anIncompleteListThatNamesFewerMembersIsPartial() {
    Dossiers dossier =
        dossier()
            .claim("herald", PLACES, place("tehran"))
            .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad")));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(PARTIAL_SET))
        .singleElement()
        .extracting(Finding::reason)
        .isEqualTo("Tehran (herald) and Mashhad, Tehran (gazette) do not list the same members");
    assertThat(result.findings(CONFLICT)).isEmpty();
  }

  @Test
  void silenceAboutAMemberIsNoDenialOfIt() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad"))));
    Candidate mashhad = candidate(verdict, place("mashhad"));
    assertThat(mashhad.denied()).isEmpty();
    assertThat(mashhad.probability()).isCloseTo(0.75, within(1e-12));
    assertThat(verdict.values()).hasSize(2);
  }

  @Test
  void listsWithoutACommonMemberAreNeitherPartialNorInConflictWhileOpen() {
    List<FindingKind> kinds =
        kinds(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, place("basra")));
    assertThat(kinds).doesNotContain(PARTIAL_SET, CONFLICT);
  }

  @Test
  void aCompleteListExcludesAMemberForWhichItHasNoRoom() {
    Dossiers dossier =
        dossier()
            .claim("herald", PLACES, SetValue.closed(place("tehran"), place("mashhad")))
            .claim("gazette", PLACES, place("basra"));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(CONFLICT)).hasSize(1);
    Verdict<?> verdict = result.verdict(PLACES).orElseThrow();
    assertThat(candidate(verdict, place("basra")).denied()).hasSize(1);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
  }

  @Test
  void aCompleteListHasRoomForWhatContainsItsMembers() {
    Dossiers dossier =
        dossier()
            .claim("herald", PLACES, SetValue.closed(place("tehran"), place("mashhad")))
            .claim("gazette", PLACES, place("iran"));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(CONFLICT)).isEmpty();
    assertThat(candidate(result.verdict(PLACES).orElseThrow(), place("iran")).denied()).isEmpty();
  }

  @Test
  void whatOneDocumentSaysInSeveralClaimsIsOneList() {
    List<FindingKind> kinds =
        kinds(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("herald", PLACES, place("mashhad"))
                .claim("gazette", PLACES, SetValue.open(place("tehran"), place("mashhad"))));
    assertThat(kinds).doesNotContain(PARTIAL_SET, REFINEMENT, CONFLICT);
  }

  @Test
  void listsThatNameTheSameNotEquallyExactlyRefineEachOther() {
    List<FindingKind> kinds =
        kinds(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, place("iran")));
    assertThat(kinds).contains(REFINEMENT).doesNotContain(PARTIAL_SET, CONFLICT);
  }

  @Test
  void oneMemberOfAnAttributeWithOneValueIsNoList() {
    Reconciliation result =
        dossier()
            .claim("herald", SITE.of(WRECK), place("tehran"))
            .claim("gazette", SITE.of(WRECK), place("iran"))
            .reconcile();
    assertThat(result.findings(PARTIAL_SET)).isEmpty();
  }

  @Test
  void thatThereIsNoMemberExcludesEveryMember() {
    Reconciliation result =
        dossier()
            .claim("herald", PLACES, NoValue.of())
            .claim("gazette", PLACES, place("tehran"))
            .reconcile();
    assertThat(result.findings(CONFLICT)).hasSize(1);
    Verdict<?> verdict = result.verdict(PLACES).orElseThrow();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(candidate(verdict, place("tehran")).denied()).hasSize(1);
    assertThat(candidate(verdict, NoValue.of()).denied()).hasSize(1);
  }

  @Test
  void toDenyThatThereIsNoMemberStaysVisibleBesideTheMembers() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, NoValue.of(), denied())
                .claim("gazette", PLACES, place("tehran")));
    assertThat(verdict.best().orElseThrow().value()).isEqualTo(place("tehran"));
    assertThat(candidate(verdict, NoValue.of()).isPositive()).isFalse();
    assertThat(verdict.values().size()).isEqualTo(1);
  }

  @Test
  void documentsThatAllSayThereIsNoMemberAgree() {
    Reconciliation result =
        dossier()
            .claim("herald", PLACES, NoValue.of())
            .claim("gazette", PLACES, NoValue.of())
            .reconcile();
    assertThat(result.findings(AGREEMENT)).hasSize(1);
    assertThat(result.verdict(WRECK, Attributes.PLACE).orElseThrow().values()).isEmpty();
    assertThat(result.verdict(PLACES).orElseThrow().status()).isEqualTo(VerdictStatus.ACCEPTED);
  }

  @Test
  void toDenyOneMemberLeavesTheOthersAlone() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, SetValue.open(place("tehran"), place("mashhad")))
                .claim("gazette", PLACES, place("tehran"), denied()));
    assertThat(candidate(verdict, place("tehran")).denied()).hasSize(1);
    assertThat(candidate(verdict, place("mashhad")).denied()).isEmpty();
    assertThat(candidate(verdict, place("mashhad")).probability()).isGreaterThan(0.7);
  }

  @Test
  void citiesComeBeforeTheCountryTheyLieIn() {
    Verdict<?> verdict =
        verdict(
            dossier()
                .claim("herald", PLACES, place("iran"))
                .claim("gazette", PLACES, place("iran"))
                .claim("courier", PLACES, place("tehran")));
    assertThat(verdict.candidates())
        .extracting(Candidate::value)
        .containsExactly(place("tehran"), place("iran"));
    assertThat(candidate(verdict, place("iran")).finer()).containsExactly(place("tehran"));
    assertThat(verdict.values().size()).isEqualTo(1);
  }

  @Test
  void everyListOfAClosedAttributeIsComplete() {
    Dossiers dossier =
        dossier()
            .claim("herald", PORTS.of(WRECK), place("tehran"))
            .claim("gazette", PORTS.of(WRECK), place("basra"));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(CONFLICT)).hasSize(1);
    assertThat(result.verdict(PORTS.of(WRECK)).orElseThrow().status())
        .isEqualTo(VerdictStatus.DISPUTED);
  }

  @Test
  void aListOfAClosedAttributeMayBeSpreadOverClaimsOfOneDocument() {
    Dossiers dossier =
        dossier()
            .claim("herald", PORTS.of(WRECK), place("tehran"))
            .claim("herald", PORTS.of(WRECK), place("basra"))
            .claim("gazette", PORTS.of(WRECK), SetValue.open(place("tehran"), place("basra")));
    Reconciliation result = dossier.reconcile();
    assertThat(result.findings(CONFLICT)).isEmpty();
    assertThat(result.verdict(PORTS.of(WRECK)).orElseThrow().candidates())
        .allMatch(candidate -> candidate.denied().isEmpty());
  }

  private static List<FindingKind> kinds(Dossiers dossier) {
    return dossier.reconcile().findings().stream().map(Finding::kind).toList();
  }

  private static Verdict<?> verdict(Dossiers dossier) {
    return dossier.reconcile().verdict(PLACES).orElseThrow();
  }

  private static Candidate candidate(Verdict<?> verdict, Object value) {
    return verdict.candidates().stream()
        .filter(c -> c.value().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
