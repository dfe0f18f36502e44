package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attributes;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.DossierTable;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DossierInTruthDiscoveryTest {
  private static final Question DATE = Attributes.DATE.of(EventId.of("wreck"));
  private static final ClaimValue JANUARY = time("2016-01");
  private static final ClaimValue YEAR = time("2016");
  private static final ClaimValue BEFORE = time("2015");

  @Test
  void isInputForTruthDiscoveryThatKnowsItsHierarchy() {
    DossierTable result = table(Map.of("herald", JANUARY, "gazette", YEAR, "courier", BEFORE));
    double[] flat = beliefs(result, new MajorityVote());
    double[] nested = beliefs(result, new Tdh());
    int january = 0;
    int before = 0;
    for (int candidate = 0; candidate < 3; candidate++) {
      january = result.value(candidate).equals(JANUARY) ? candidate : january;
      before = result.value(candidate).equals(BEFORE) ? candidate : before;
    }
    assertThat(flat[january]).isEqualTo(flat[before]);
    assertThat(nested[january]).isGreaterThan(nested[before]);
  }

  private static double[] beliefs(DossierTable result, TruthDiscovery algorithm) {
    TruthResult truth = TruthRunner.DEFAULT.run(algorithm, result.table());
    return IntStream.range(0, 3).mapToDouble(truth::belief).toArray();
  }

  private static ClaimValue time(String edtf) {
    return TimeValue.of(FuzzyTime.parse(edtf));
  }

  private static DossierTable table(Map<String, ClaimValue> claims) {
    Dossier.Builder dossier =
        Dossier.builder().addEvents(Event.of("wreck", EventKind.OCCURRENCE, "the wreck"));
    claims.forEach(
        (outlet, value) -> {
          DocumentId document = DocumentId.of(outlet);
          dossier.addActors(Actor.of(outlet, ActorKind.MEDIA, outlet));
          dossier.addDocuments(
              SourceDocument.builder().id(document).outlet(ActorId.of(outlet)).build());
          dossier.addClaims(
              SourcedClaim.builder().document(document).question(DATE).value(value).build());
        });
    return DossierTable.of(dossier.build(), ReconcilePolicy.DEFAULT);
  }
}
