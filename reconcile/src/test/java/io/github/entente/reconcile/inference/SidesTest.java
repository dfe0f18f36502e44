package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.Region;
import org.junit.jupiter.api.Test;

/** A region and all else. */
class SidesTest {
  private static final double[] PROBABILITIES = {0.1, 0.2, 0.3, 0.4};
  private static final Region ENDS = Region.ofCells(0, 3);

  @Test
  void theLogitIsThatOfTheProbability() {
    Sides sides = Sides.of(PROBABILITIES, 4, ENDS);
    assertThat(sides.probability()).isCloseTo(0.5, within(1e-15));
    assertThat(sides.logit()).isCloseTo(0, within(1e-15));
    assertThat(Sides.of(PROBABILITIES, 4, Region.ofCell(0)).logit())
        .isCloseTo(Math.log(1 / 9.0), within(1e-12));
  }

  @Test
  void theGradientIsTheShareOfTheCellOnItsSide() {
    Sides sides = Sides.of(PROBABILITIES, 4, ENDS);
    assertThat(sides.gradient(0)).isCloseTo(0.2, within(1e-15));
    assertThat(sides.gradient(3)).isCloseTo(0.8, within(1e-15));
    assertThat(sides.gradient(1)).isCloseTo(-0.4, within(1e-15));
    assertThat(sides.gradient(2)).isCloseTo(-0.6, within(1e-15));
  }

  @Test
  void onlyTheFirstCellsAreLookedAt() {
    assertThat(Sides.of(new double[] {0.5, 0.5, 7}, 2, Region.ofCell(0)).probability())
        .isEqualTo(0.5);
  }

  @Test
  void aRegionOfEverythingOrNothingHasNoOtherSide() {
    assertThat(Sides.of(PROBABILITIES, 4, Region.EMPTY).isOneSided()).isTrue();
    assertThat(Sides.of(PROBABILITIES, 4, Region.of(0, 4)).isOneSided()).isTrue();
    assertThat(Sides.of(PROBABILITIES, 4, Region.of(0, 4)).probability()).isEqualTo(1);
  }
}
