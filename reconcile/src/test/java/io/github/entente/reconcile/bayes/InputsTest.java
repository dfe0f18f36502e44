package io.github.entente.reconcile.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InputsTest {
  @Test
  void aRegionIsASetOfAtoms() {
    Region region = Region.range(2, 5);
    BitSet bits = new BitSet();
    bits.set(2, 5);
    Region copied = Region.of(bits);
    bits.clear();
    assertThat(region).isEqualTo(Region.of(4, 3, 2, 3)).isEqualTo(copied).hasSameHashCodeAs(copied);
    assertThat(region.size()).isEqualTo(3);
    assertThat(region.complement(6)).isEqualTo(Region.of(0, 1, 5));
    assertThat(region.containsAll(Region.of(2, 4))).isTrue();
    assertThat(region.containsAll(Region.of(1, 2))).isFalse();
    assertThat(region.intersects(Region.of(1, 2))).isTrue();
    assertThat(region.intersects(Region.of(1))).isFalse();
    assertThat(region.contains(5)).isFalse();
    assertThat(Region.of()).matches(Region::isEmpty).isEqualTo(Region.range(3, 3));
  }

  @Test
  void regionsHaveATotalOrderConsistentWithEquality() {
    List<Region> sorted =
        List.of(Region.of(), Region.of(0), Region.of(0, 1), Region.of(0, 2), Region.of(1));
    for (int left = 0; left < sorted.size(); left++) {
      for (int right = 0; right < sorted.size(); right++) {
        assertThat(Integer.signum(sorted.get(left).compareTo(sorted.get(right))))
            .isEqualTo(Integer.compare(left, right));
      }
    }
  }

  @Test
  void aSpaceTurnsWeightsIntoProbabilities() {
    Space space = Space.of(1, 2, 5);
    assertThat(space.mass(1)).isEqualTo(0.25);
    assertThat(space.mass(Region.of(0, 2))).isCloseTo(0.75, within(1e-15));
    assertThat(space.size()).isEqualTo(3);
  }

  @Test
  void wrongInputIsNamedWithItsValueAndARemedy() {
    assertRejected(() -> Space.of(), "weights is empty; give one weight for each atom");
    assertRejected(() -> Space.of(1, 0), "weights[1] is 0.0; give a finite number above 0");
    assertRejected(() -> Space.of(Double.MAX_VALUE, Double.MAX_VALUE), "the sum of weights");
    assertRejected(() -> Space.uniform(0), "atoms is 0; give a whole number of at least 1");
    assertRejected(() -> Region.of(-1), "atom is -1; give a whole number of at least 0");
    assertRejected(() -> Region.range(3, 2), "endExclusive is 2");
    assertRejected(() -> Region.of(7).complement(7), "atomCount is 7");
    assertRejected(() -> Evidence.claim(0), "chain is empty");
    assertRejected(() -> Evidence.claim(0, Region.of()), "chain[0] is empty");
    assertRejected(() -> Evidence.claim(-1, Region.of(1)), "witness is -1");
    assertRejected(() -> Evidence.denial(0, Region.of()), "region is empty");
    assertRejected(
        () -> Evidence.claim(0, Region.of(1), Region.of(2)),
        "chain[1] {2} is not inside chain[0] {1}; list regions from the widest to the narrowest");
    assertRejected(
        () -> Evidence.claim(0, Region.of(1)).withWeight(2),
        "weight is 2.0; give a number between");
    assertRejected(
        () -> Evidence.claim(0, Region.of(1)).withRefinementAccuracies(0.9),
        "accuracies has 1 numbers for 1 regions");
    assertRejected(() -> new Group(Double.NaN, List.of()), "dependence is NaN");
    assertRejected(
        () ->
            QuestionModel.of(
                Space.uniform(2), List.of(Group.independent(Evidence.claim(0, Region.of(2))))),
        "region {2} of (witness 0 AFFIRMED [{2}] weight 1.0) has an atom beyond 1");
    assertRejected(() -> Space.uniform(2).mass(Region.of(2)), "region {2} has an atom beyond 1");
  }

  @Test
  void settingsAreChecked() {
    BayesParameters settings = BayesParameters.DEFAULT;
    assertRejected(() -> settings.withHumility(-0.1), "humility is -0.1");
    assertRejected(() -> settings.withRefinementAccuracy(1.1), "refinementAccuracy is 1.1");
    assertRejected(() -> settings.withDraws(0), "draws is 0; give a whole number of at least 1");
    assertRejected(() -> settings.withCoverage(1), "coverage is 1.0; give a number above 0");
    assertRejected(() -> settings.withTolerance(0), "tolerance is 0.0; give a finite number");
    assertRejected(() -> settings.withIterations(0), "iterations is 0");
  }

  private static void assertRejected(ThrowingCallable action, String message) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
