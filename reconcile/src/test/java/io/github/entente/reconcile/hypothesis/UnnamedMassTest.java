package io.github.entente.reconcile.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mass of what nobody names, shared out by bounds. */
class UnnamedMassTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @Test
  void withoutBoundsAllUnnamedCellsShareAlike() {
    assertThat(shares(new boolean[] {false, true, false}, List.of())).containsExactly(0.5, 0, 0.5);
  }

  @Test
  void aBoundMakesTwoClassesHoweverManyCellsEachHas() {
    assertThat(shares(new boolean[4], List.of(Region.of(0, 1))))
        .containsExactly(new double[] {0.5, 1 / 6.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
  }

  @Test
  void whereEverythingIsNamedNothingIsShared() {
    assertThat(shares(new boolean[] {true, true}, List.of(Region.of(0, 1)))).containsExactly(0, 0);
  }

  @Test
  void cellsOnBothSidesOfABoundThatLieInNoneAreOneClass() {
    assertThat(shares(new boolean[3], List.of(Region.of(1, 2)))).containsExactly(0.25, 0.5, 0.25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void classesAreTheCellsThatLieInTheSameBounds(int seed) {
    Random random = new Random(seed);
    boolean[] isNamed = new boolean[1 + random.nextInt(10)];
    for (int cell = 0; cell < isNamed.length; cell++) {
      isNamed[cell] = random.nextInt(3) == 0;
    }
    List<Region> bounds = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Region bound =
          Region.ofCells(
              IntStream.range(0, isNamed.length).filter(c -> random.nextBoolean()).toArray());
      if (!bounds.contains(bound)) {
        bounds.add(bound);
      }
    }
    Map<List<Boolean>, List<Integer>> classes = new HashMap<>();
    for (int cell = 0; cell < isNamed.length; cell++) {
      if (!isNamed[cell]) {
        int c = cell;
        classes
            .computeIfAbsent(
                bounds.stream().map(b -> b.contains(c)).toList(), key -> new ArrayList<>())
            .add(cell);
      }
    }
    double[] expected = new double[isNamed.length];
    classes
        .values()
        .forEach(cells -> cells.forEach(c -> expected[c] = 1.0 / classes.size() / cells.size()));
    assertThat(shares(isNamed, bounds))
        .as("seed %s", seed)
        .containsExactly(expected, within(1e-15));
  }

  private static double[] shares(boolean[] isNamed, List<Region> bounds) {
    return UnnamedMass.shares(isNamed, bounds);
  }
}
