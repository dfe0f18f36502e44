package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.Polarity;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DossierTableTest {
  private static final Question DATE = Attributes.DATE.of(EventId.of("wreck"));
  private static final ClaimValue JANUARY = time("2016-01");
  private static final ClaimValue YEAR = time("2016");
  private static final ClaimValue BEFORE = time("2015");

  private final List<SourcedClaim> claims = new ArrayList<>();

  @Test
  void hasQuestionsAsItemsWitnessesAsSourcesAndValuesAsCandidates() {
    claim("herald", JANUARY, c -> {});
    claim("gazette", YEAR, c -> c.addChain(AttributionLink.to(ActorId.of("agency"))));
    claim("courier", YEAR, c -> c.addChain(AttributionLink.to(ActorId.of("agency"))));
    DossierTable result = result();
    ClaimTable table = result.table();
    assertThat(table.items()).isEqualTo(1);
    assertThat(result.question(0)).isEqualTo(DATE);
    assertThat(IntStream.range(0, table.sources()).mapToObj(table::source))
        .containsExactly(ActorId.of("agency").ref(), ActorId.of("herald").ref());
    assertThat(IntStream.range(0, table.candidates()).mapToObj(result::value))
        .containsExactlyInAnyOrder(JANUARY, YEAR);
    assertThat(table.claims()).isEqualTo(2);
    assertThat(table.repeatedClaims()).isEqualTo(1);
  }

  @Test
  void weighsClaimsByHowSureTheySoundAndThroughHowManyCarriersTheyCame() {
    claim("herald", YEAR, c -> c.certainty(Certainty.PR));
    claim("gazette", BEFORE, c -> c.addChain(AttributionLink.to(ActorId.of("agency"))));
    ClaimTable table = result().table();
    for (int claim = 0; claim < table.claims(); claim++) {
      boolean hedged = table.source(table.sourceOf(claim)).equals(ActorId.of("herald").ref());
      double weight =
          hedged
              ? ReconcilePolicy.DEFAULT.probableWeight()
              : ReconcilePolicy.DEFAULT.relayFidelity();
      assertThat((double) table.weight(claim)).isCloseTo(weight, within(1e-6));
    }
    assertThat(table.claims()).isEqualTo(2);
  }

  @Test
  void knowsThatAYearIsMoreGeneralThanItsMonths() {
    claim("herald", JANUARY, c -> {});
    claim("gazette", YEAR, c -> {});
    claim("courier", BEFORE, c -> {});
    DossierTable result = result();
    ClaimTable table = result.table();
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      if (result.value(candidate).equals(JANUARY)) {
        assertThat(table.generals(candidate)).isEqualTo(1);
        assertThat(result.value(table.general(candidate, 0))).isEqualTo(YEAR);
      } else {
        assertThat(table.generals(candidate)).isZero();
      }
    }
  }

  @Test
  void leavesOutAndCountsDenialsAndWhatDoesNotVote() {
    claim("herald", YEAR, c -> {});
    claim("gazette", BEFORE, c -> c.polarity(Polarity.NEGATIVE));
    claim("courier", JANUARY, c -> c.certainty(Certainty.U));
    DossierTable result = result();
    assertThat(result.table().claims()).isEqualTo(1);
    assertThat(result.denials()).isEqualTo(1);
    assertThat(result.withoutVote()).isEqualTo(1);
  }

  @Test
  void ofADossierWithoutClaimsIsEmpty() {
    assertThat(result().table()).isEqualTo(emptyWithHierarchy());
  }

  private static ClaimTable emptyWithHierarchy() {
    return ClaimTable.builder().hierarchy((item, general, specific) -> false).build();
  }

  private static ClaimValue time(String edtf) {
    return TimeValue.of(FuzzyTime.parse(edtf));
  }

  private void claim(String document, ClaimValue value, Consumer<SourcedClaim.Builder> detail) {
    SourcedClaim.Builder claim =
        SourcedClaim.builder().document(DocumentId.of(document)).question(DATE).value(value);
    detail.accept(claim);
    claims.add(claim.build());
  }

  private DossierTable result() {
    Dossier.Builder dossier =
        Dossier.builder().addEvents(Event.of("wreck", EventKind.OCCURRENCE, "the wreck"));
    for (String outlet : List.of("herald", "gazette", "courier", "agency")) {
      dossier.addActors(Actor.of(outlet, ActorKind.MEDIA, outlet));
      dossier.addDocuments(
          SourceDocument.builder().id(DocumentId.of(outlet)).outlet(ActorId.of(outlet)).build());
    }
    return DossierTable.of(dossier.addAllClaims(claims).build(), ReconcilePolicy.DEFAULT);
  }
}
