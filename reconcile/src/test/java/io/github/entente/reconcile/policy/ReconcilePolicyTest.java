package io.github.entente.reconcile.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entente.core.Certainty;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.reconcile.independence.Witness;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The choices behind the numbers, and which of them are refused. */
class ReconcilePolicyTest {
  private static final Map<String, BiConsumer<ReconcilePolicy.Builder, Double>> PROBABILITIES =
      Map.of(
          "probableWeight", ReconcilePolicy.Builder::probableWeight,
          "possibleWeight", ReconcilePolicy.Builder::possibleWeight,
          "relayFidelity", ReconcilePolicy.Builder::relayFidelity,
          "sharedWitnessDependence", ReconcilePolicy.Builder::sharedWitnessDependence,
          "humility", ReconcilePolicy.Builder::humility,
          "acceptProbability", ReconcilePolicy.Builder::acceptProbability,
          "acceptLead", ReconcilePolicy.Builder::acceptLead,
          "leanProbability", ReconcilePolicy.Builder::leanProbability);

  @TestFactory
  Stream<DynamicTest> probabilitiesAreFromZeroToOne() {
    return PROBABILITIES.entrySet().stream()
        .flatMap(
            choice ->
                Stream.of(-0.01, 1.01, Double.NaN)
                    .map(
                        bad ->
                            DynamicTest.dynamicTest(
                                choice.getKey() + " = " + bad,
                                () ->
                                    assertThatIllegalArgumentException()
                                        .isThrownBy(() -> policy(choice.getValue(), bad))
                                        .withMessage(
                                            "%s is %s but must be from 0 to 1",
                                            choice.getKey(), bad))));
  }

  @TestFactory
  Stream<DynamicTest> theEndsOfTheRangeAreAllowed() {
    return PROBABILITIES.entrySet().stream()
        .map(
            choice ->
                DynamicTest.dynamicTest(
                    choice.getKey(),
                    () ->
                        assertThatCode(
                                () -> {
                                  policy(choice.getValue(), 0.0);
                                  policy(choice.getValue(), 1.0);
                                })
                            .doesNotThrowAnyException()));
  }

  @Test
  void otherChoicesHaveRangesOfTheirOwn() {
    assertRejected(ReconcilePolicy.builder().intervalCoverage(1), "intervalCoverage is 1.0");
    assertRejected(ReconcilePolicy.builder().intervalCoverage(0), "intervalCoverage is 0.0");
    assertRejected(ReconcilePolicy.builder().falseAlternatives(0), "falseAlternatives is 0");
    assertRejected(ReconcilePolicy.builder().intervalDraws(0), "intervalDraws is 0");
    assertRejected(ReconcilePolicy.builder().disputeDecibans(-1), "disputeDecibans is -1.0");
    assertRejected(ReconcilePolicy.builder().learningLimit(0), "learningLimit is 0.0");
    assertRejected(ReconcilePolicy.builder().learningLimit(Double.NaN), "learningLimit is NaN");
  }

  @Test
  void certaintyWeighsFromNothingToOne() {
    assertThat(Stream.of(Certainty.values()).map(ReconcilePolicy.DEFAULT::weightOf))
        .containsExactly(1.0, 0.6, 0.3, 0.0);
  }

  @Test
  void onlyKnownWitnessesCanHaveATrustOfTheirOwn() {
    TrustPrior high = new TrustPrior(18, 2);
    ReconcilePolicy policy = ReconcilePolicy.builder().putTrust(ActorId.of("herald"), high).build();
    assertThat(policy.trustIn(new Witness.Known(ActorId.of("herald")))).isEqualTo(high);
    assertThat(policy.trustIn(new Witness.Known(ActorId.of("gazette"))))
        .isEqualTo(TrustPrior.DEFAULT);
    assertThat(policy.trustIn(new Witness.Unnamed(DocumentId.of("herald"), "herald")))
        .isEqualTo(TrustPrior.DEFAULT);
  }

  private static ReconcilePolicy policy(
      BiConsumer<ReconcilePolicy.Builder, Double> choice, double value) {
    ReconcilePolicy.Builder builder = ReconcilePolicy.builder();
    choice.accept(builder, value);
    return builder.build();
  }

  /** The choices are refused when the policy is built, not before. */
  private static void assertRejected(ReconcilePolicy.Builder choices, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(choices::build)
        .withMessageContaining(message)
        .withMessageContaining("must be");
  }
}
