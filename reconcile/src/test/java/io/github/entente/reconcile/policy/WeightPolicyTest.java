package io.github.entente.reconcile.policy;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.inInterest;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Certainty;
import io.github.entente.core.Interest;
import io.github.entente.core.Realis;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.Dossiers.Detail;
import io.github.entente.reconcile.Reconciler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much a claim counts by how it is told, and by whom. */
class WeightPolicyTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  @Test
  void certaintyWeighsFromOneToNothing() {
    assertThat(Stream.of(Certainty.CT, Certainty.PR, Certainty.PS, Certainty.U))
        .extracting(WeightPolicy.DEFAULT::of)
        .containsExactly(1.0, 0.6, 0.3, 0.0);
  }

  @Test
  void factsWeighFullyPlansLessAndImaginedThingsLeast() {
    assertThat(Stream.of(Realis.values()).map(WeightPolicy.DEFAULT::of))
        .containsExactlyInAnyOrder(1.0, 1.0, 1.0, 0.8, 0.8, 0.3);
    assertThat(WeightPolicy.DEFAULT.of(Realis.HYPOTHETICAL)).isEqualTo(0.3);
  }

  @Test
  void aDenialInOnesOwnInterestWeighsLeast() {
    assertThat(Stream.of(Interest.NONE, Interest.MEMBER, Interest.SELF))
        .extracting(WeightPolicy.DEFAULT::of)
        .containsExactly(1.0, 0.5, 0.3);
  }

  /** With weight w the accuracy is 1/11 + w (.8 - 1/11). */
  @Test
  void theWeightsOfOneClaimAreMultiplied() {
    assertThat(asserted(sounding(Certainty.PR), told(Realis.FUTURE)))
        .isCloseTo(1 / 11.0 + 0.6 * 0.8 * (0.8 - 1 / 11.0), within(1e-12));
  }

  /** An interest weighs on denials alone: 1/2 + .3 (.8 - 1/2) for odds of 10 to 1 beforehand. */
  @Test
  void anInterestTakesFromADenialAndNotFromAnAssertion() {
    assertThat(asserted(inInterest(Interest.SELF))).isCloseTo(0.8, within(1e-12));
    double accuracy = 0.5 + 0.3 * 0.3;
    double odds = 10 * accuracy / (1 - accuracy);
    assertThat(probability(WeightPolicy.DEFAULT, denied(), inInterest(Interest.SELF)))
        .isCloseTo(odds / (1 + odds), within(1e-12));
  }

  @Test
  void aWeightOfNothingIsNoVote() {
    WeightPolicy none = WeightPolicy.builder().planned(0).build();
    Dossiers plan = dossier().claim("herald", DATE, time("2016"), told(Realis.FUTURE));
    assertThat(
            Reconciler.with(ReconcilePolicy.builder().weights(none).build())
                .reconcile(plan.build())
                .verdict(DATE)
                .orElseThrow()
                .candidates())
        .isEmpty();
  }

  private static double asserted(Detail... details) {
    return probability(WeightPolicy.DEFAULT, details);
  }

  private static double probability(WeightPolicy weights, Detail... details) {
    return Reconciler.with(ReconcilePolicy.builder().weights(weights).build())
        .reconcile(dossier().claim("herald", COLOURED, concept("red"), details).build())
        .verdict(COLOURED)
        .orElseThrow()
        .best()
        .orElseThrow()
        .probability();
  }
}
