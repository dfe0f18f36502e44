package io.github.entente.reconcile.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which choices are refused. */
class PolicyRangesTest {
  private static final ImmutableMap<String, DoubleFunction<Object>> PROBABILITIES =
      ImmutableMap.<String, DoubleFunction<Object>>builder()
          .put("weights.probable", x -> WeightPolicy.builder().probable(x).build())
          .put("weights.possible", x -> WeightPolicy.builder().possible(x).build())
          .put("weights.planned", x -> WeightPolicy.builder().planned(x).build())
          .put("weights.hypothetical", x -> WeightPolicy.builder().hypothetical(x).build())
          .put("weights.ownInterest", x -> WeightPolicy.builder().ownInterest(x).build())
          .put("weights.memberInterest", x -> WeightPolicy.builder().memberInterest(x).build())
          .put("weights.relayFidelity", x -> WeightPolicy.builder().relayFidelity(x).build())
          .put("dependence.mistakes", x -> DependencePolicy.builder().mistakes(x).build())
          .put("dependence.interest", x -> DependencePolicy.builder().interest(x).build())
          .put("dependence.sharedSpeaker", x -> DependencePolicy.builder().sharedSpeaker(x).build())
          .put(
              "dependence.commonVariance",
              x -> DependencePolicy.builder().commonVariance(x).build())
          .put("status.leanProbability", x -> StatusPolicy.builder().leanProbability(x).build())
          .put("status.acceptProbability", x -> StatusPolicy.builder().acceptProbability(x).build())
          .put("status.acceptLead", x -> StatusPolicy.builder().acceptLead(x).build())
          .put(
              "status.acceptShareAgainst",
              x -> StatusPolicy.builder().acceptShareAgainst(x).build())
          .put(
              "status.disputeShareAgainst",
              x -> StatusPolicy.builder().disputeShareAgainst(x).build())
          .buildOrThrow();

  @TestFactory
  Stream<DynamicTest> whatIsNoProbabilityIsRefusedWithItsNameAndValue() {
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
                                        .isThrownBy(() -> choice.getValue().apply(bad))
                                        .withMessage(
                                            "%s is %s but must be from 0 to 1",
                                            choice.getKey(), bad))));
  }

  @TestFactory
  Stream<DynamicTest> theEndsOfTheRangeAreAllowed() {
    return PROBABILITIES.entrySet().stream().map(PolicyRangesTest::allowsItsEnds);
  }

  private static DynamicTest allowsItsEnds(Map.Entry<String, DoubleFunction<Object>> choice) {
    return DynamicTest.dynamicTest(
        choice.getKey(),
        () ->
            assertThatCode(
                    () -> {
                      assertThat(choice.getValue().apply(0)).isNotNull();
                      assertThat(choice.getValue().apply(1)).isNotNull();
                    })
                .doesNotThrowAnyException());
  }

  @Test
  void otherChoicesHaveRangesOfTheirOwn() {
    assertRefused("falseAlternatives", x -> ReconcilePolicy.builder().falseAlternatives(x), 0.99);
    assertRefused(
        "falseAlternatives", x -> ReconcilePolicy.builder().falseAlternatives(x), 1 / 0.0);
    assertThat(ReconcilePolicy.builder().falseAlternatives(1).build().falseAlternatives())
        .isEqualTo(1);
  }

  @Test
  void thresholdsThatAreNoProbabilitiesAreAtLeastZeroAndFinite() {
    assertRefusedStatus(
        "status.acceptWitnesses", x -> StatusPolicy.builder().acceptWitnesses(x), -1);
    assertRefusedStatus(
        "status.disputeDecibans", x -> StatusPolicy.builder().disputeDecibans(x), -1);
    assertRefusedStatus(
        "status.disputeDecibans", x -> StatusPolicy.builder().disputeDecibans(x), 1 / 0.0);
  }

  @Test
  void anIntervalCoversSomethingAndNotEverything() {
    for (double bad : new double[] {0, 1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StatusPolicy.builder().intervalCoverage(bad).build())
          .withMessage(
              "status.intervalCoverage is %s but must be above 0 and below 1, such as 0.9", bad);
    }
  }

  private static void assertRefused(
      String name, DoubleFunction<ReconcilePolicy.Builder> choice, double bad) {
    ReconcilePolicy.Builder builder = choice.apply(bad);
    assertThatIllegalArgumentException()
        .as("it is refused when the policy is built, not before")
        .isThrownBy(builder::build)
        .withMessage("%s is %s but must be at least 1.0 and finite", name, bad);
  }

  private static void assertRefusedStatus(
      String name, DoubleFunction<StatusPolicy.Builder> choice, double bad) {
    StatusPolicy.Builder builder = choice.apply(bad);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("%s is %s but must be at least 0.0 and finite", name, bad);
  }
}
