package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attribute;
import io.github.entente.core.Certainty;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.ValueType;
import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.reconcile.discovery.ValueBayesParameters;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.WeightPolicy;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is one engine: a table has the same numbers when it is put into a dossier. */
class TablesAsDossiersTest {
  private static final Attribute<QuantityValue> NUMBER =
      Attribute.one("number", ValueType.QUANTITY);
  private static final Attribute<ConceptValue> THING = Attribute.one("thing", ValueType.CONCEPT);

  /** Weights that a table can hold exactly. */
  private static final ReconcilePolicy POLICY =
      ReconcilePolicy.builder()
          .weights(WeightPolicy.builder().probable(0.5).possible(0.25).build())
          .build();

  static LongStream seeds() {
    return Seeds.fixedAndFresh(60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofNumbers(long seed) {
    assertSame(seed, unsure(seed, World.random((int) seed)), NUMBER, TablesAsDossiersTest::number);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofThingsThatExcludeEachOther(long seed) {
    assertSame(seed, World.random((int) seed), THING, TablesAsDossiersTest::thing);
  }

  private static World unsure(long seed, World world) {
    Random random = new Random(seed);
    double[] weights = {1, 1, 1, 0.5, 0.25};
    return world.withWeights(claim -> weights[random.nextInt(weights.length)]);
  }

  private static ClaimValue number(String value) {
    return QuantityValue.exactly(Integer.parseInt(value), "");
  }

  private static ClaimValue thing(String value) {
    return ConceptValue.of(ConceptId.of("thing-" + value));
  }

  private static void assertSame(
      long seed, World world, Attribute<?> attribute, Function<String, ClaimValue> values) {
    ClaimTable table = world.table();
    TruthResult expected =
        TruthRunner.DEFAULT
            .withTolerance(1e-6)
            .run(
                new ValueBayes(ValueBayesParameters.DEFAULT, WitnessWeights.detected(table)),
                table);
    Reconciliation result = Reconciler.with(POLICY).reconcile(dossier(world, attribute, values));
    for (Claim claim : world.claims) {
      assertThat(
              result
                  .verdict(attribute.of(EventId.of(claim.item())))
                  .orElseThrow()
                  .candidate(values.apply(claim.value()))
                  .orElseThrow()
                  .probability())
          .as("seed %s: %s = %s", seed, claim.item(), claim.value())
          .isCloseTo(expected.belief(claim.item(), claim.value()), within(1e-12));
      assertThat(result.trust(ActorId.of(claim.source())).orElseThrow().mean())
          .as("seed %s: trust in %s", seed, claim.source())
          .isCloseTo(expected.trust(claim.source()), within(1e-12));
    }
    assertThat(result.iterations()).as("seed %s", seed).isEqualTo(expected.rounds());
    assertThat(result.isConverged()).as("seed %s", seed).isTrue();
  }

  private static Dossier dossier(
      World world, Attribute<?> attribute, Function<String, ClaimValue> values) {
    Dossier.Builder dossier =
        Dossier.builder().addAttributes(attribute).addConcepts(Concept.of("thing", "a thing"));
    if (attribute.equals(THING)) {
      world
          .values()
          .forEach(
              value ->
                  dossier.addConcepts(Concept.of("thing-" + value, "thing " + value, "thing")));
    }
    for (String source : world.sources()) {
      dossier
          .addActors(Actor.of(source, ActorKind.MEDIA, source))
          .addDocuments(SourceDocument.of(source, source));
    }
    for (String item : world.items().keySet()) {
      dossier.addEvents(Event.of(item, EventKind.OCCURRENCE, item));
    }
    for (Claim claim : world.claims) {
      dossier.addClaims(
          SourcedClaim.builder()
              .document(DocumentId.of(claim.source()))
              .question(attribute.of(EventId.of(claim.item())))
              .value(values.apply(claim.value()))
              .certainty(certainty(world.weight(claim)))
              .build());
    }
    return dossier.build();
  }

  private static Certainty certainty(double weight) {
    return weight == 1 ? Certainty.CT : weight == 0.5 ? Certainty.PR : Certainty.PS;
  }
}
