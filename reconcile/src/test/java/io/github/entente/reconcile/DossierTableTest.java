package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A dossier as a table of claims. */
class DossierTableTest {
  @Test
  void itemsAreQuestionsSourcesAreWitnessesAndCandidatesAreValues() {
    DossierTable wrapped =
        wrapped(
            dossier()
                .claim("herald", DATE, time("2016-01"))
                .claim("gazette", DATE, time("2016"), by("agency"))
                .claim("courier", DATE, time("2016"), by("agency")));
    ClaimTable table = wrapped.table();
    assertThat(table.items()).isEqualTo(1);
    assertThat(wrapped.question(0)).isEqualTo(DATE);
    assertThat(sources(table)).containsExactly("actor:agency", "actor:herald");
    assertThat(candidates(wrapped)).containsExactlyInAnyOrder("2016-01", "2016");
    assertThat(table.claims()).as("of two carriers one vote").isEqualTo(2);
  }

  @Test
  void aClaimWeighsAsMuchAsItsWitnesssVote() {
    ClaimTable table =
        wrapped(
                dossier()
                    .claim("herald", DATE, time("2016"), sounding(Certainty.PR))
                    .claim("gazette", DATE, time("2015"), by("agency")))
            .table();
    assertThat(table.claims()).isEqualTo(2);
    for (int claim = 0; claim < 2; claim++) {
      boolean isHedged = table.source(table.sourceOf(claim)).equals("actor:herald");
      assertThat((double) table.weight(claim)).isCloseTo(isHedged ? 0.6 : 0.95, within(1e-6));
    }
  }

  @Test
  void aYearIsMoreGeneralThanItsMonths() {
    DossierTable wrapped =
        wrapped(
            dossier()
                .claim("herald", DATE, time("2016-01"))
                .claim("gazette", DATE, time("2016"))
                .claim("courier", DATE, time("2015")));
    ClaimTable table = wrapped.table();
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      boolean isMonth = wrapped.value(candidate).equals(time("2016-01"));
      assertThat(table.generals(candidate)).isEqualTo(isMonth ? 1 : 0);
      if (isMonth) {
        assertThat(wrapped.value(table.general(candidate, 0))).isEqualTo(time("2016"));
      }
    }
  }

  @Test
  void boundsAndDenialsOfOneOfManyValuesAreLeftOutAndCounted() {
    DossierTable wrapped =
        wrapped(
            dossier()
                .claim("herald", DATE, time("2016"))
                .claim("gazette", DATE, time("2015"), denied())
                .claim("courier", DATE, time("../2017"), on(Basis.BOUND))
                .claim("echo", DATE, time("2014"), sounding(Certainty.U)));
    assertThat(wrapped.table().claims()).isEqualTo(1);
    assertThat(wrapped.denials()).isEqualTo(1);
    assertThat(wrapped.bounds()).isEqualTo(1);
  }

  @Test
  void eachMemberOfASetIsAnItemWithItsContraryAsACandidate() {
    DossierTable wrapped =
        wrapped(
            dossier()
                .claim("herald", PLACES, SetValue.open(place("tehran"), place("basra")))
                .claim("gazette", PLACES, place("basra"), denied()));
    ClaimTable table = wrapped.table();
    assertThat(table.items()).isEqualTo(2);
    assertThat(IntStream.range(0, 2).mapToObj(wrapped::question)).containsOnly(PLACES);
    assertThat(table.claims()).isEqualTo(3);
    assertThat(candidates(wrapped))
        .containsExactlyInAnyOrder(
            place("tehran").toString(), place("basra").toString(), "not " + place("basra"));
    assertThat(wrapped.denials()).isZero();
  }

  @Test
  void valuesThatNobodyRelatedAreItemsOfTheirOwn() {
    Question motto = MOTTO.of(WRECK);
    DossierTable wrapped =
        wrapped(
            dossier()
                .claim("herald", motto, TextValue.of("Onward"))
                .claim("gazette", motto, TextValue.of("Upward")));
    assertThat(wrapped.table().items()).isEqualTo(2);
    assertThat(IntStream.range(0, 2).mapToObj(wrapped::question)).containsOnly(motto);
  }

  @Test
  void questionsThatReadAlikeStayApart() {
    Question one = COLOUR.of(WRECK).with("part", "a");
    Question other = COLOUR.of(WRECK).with("part", "b");
    DossierTable wrapped =
        wrapped(
            dossier().claim("herald", one, concept("red")).claim("herald", other, concept("blue")));
    assertThat(List.of(wrapped.question(0), wrapped.question(1)))
        .containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aDossierWithoutClaimsGivesATableWithoutItems() {
    ClaimTable table = wrapped(dossier()).table();
    assertThat(table.items()).isZero();
    assertThat(table.claims()).isZero();
  }

  private static DossierTable wrapped(Dossiers dossier) {
    return DossierTable.of(dossier.build(), ReconcilePolicy.DEFAULT);
  }

  private static List<String> sources(ClaimTable table) {
    return IntStream.range(0, table.sources()).mapToObj(table::source).toList();
  }

  private static List<String> candidates(DossierTable wrapped) {
    return IntStream.range(0, wrapped.table().candidates())
        .mapToObj(c -> (wrapped.polarity(c) == Polarity.POSITIVE ? "" : "not ") + wrapped.value(c))
        .toList();
  }
}
