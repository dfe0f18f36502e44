package io.github.entente.reconcile.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A unit of prior mass for each value on a line. */
class UnitPriorTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @Test
  void aValueKeepsItsUnitInWhatNarrowerOnesLeave() {
    // a year of twelve months, of which the third is a value of its own
    double[] mass = mass(12, value(0, 12), value(2, 3));
    assertThat(mass[2]).isEqualTo(1);
    assertThat(mass[0]).isCloseTo(1 / 11.0, within(1e-15));
    assertThat(DoubleStream.of(mass).sum()).isCloseTo(2, within(1e-12));
  }

  @Test
  void aUnitIsSpreadBySizeSoThatCutsOfOthersDoNotMatter() {
    double[] size = {1, 3, 0};
    assertThat(UnitPrior.of(size, List.of(new UnitPrior.Value(Region.of(0, 3), 4))))
        .containsExactly(0.25, 0.75, 0);
  }

  @Test
  void cellsWithoutSizeShareAlikeWhereThereAreNoOthers() {
    assertThat(UnitPrior.of(new double[2], List.of(new UnitPrior.Value(Region.of(0, 2), 0))))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void aValueOfWhichNarrowerOnesLeaveNothingGivesItsUnitToAllItsCells() {
    assertThat(mass(2, value(0, 2), value(0, 1), value(1, 2))).containsExactly(1.5, 1.5);
  }

  @Test
  void valuesOfOneWidthOwnTogetherWhatTheyHaveInCommon() {
    assertThat(mass(3, value(0, 2), value(1, 3))).containsExactly(0.5, 1, 0.5);
  }

  /** By definition: what no narrower value contains, by size; or all if that is nothing. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isWhatTheDefinitionSays(int seed) {
    Random random = new Random(seed);
    int cells = 2 + random.nextInt(8);
    double[] size = random.doubles(cells, 0, 5).map(Math::floor).toArray();
    List<UnitPrior.Value> values = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int from = random.nextInt(cells);
      Region region = Region.of(from, from + 1 + random.nextInt(cells - from));
      values.add(new UnitPrior.Value(region, sum(size, cellsOf(region))));
    }
    double[] expected = new double[cells];
    for (UnitPrior.Value value : values) {
      List<Integer> own =
          cellsOf(value.region()).stream()
              .filter(
                  cell ->
                      values.stream()
                          .noneMatch(v -> v.width() < value.width() && v.region().contains(cell)))
              .toList();
      List<Integer> receiving = own.isEmpty() ? cellsOf(value.region()) : own;
      double all = sum(size, receiving);
      receiving.forEach(c -> expected[c] += all > 0 ? size[c] / all : 1.0 / receiving.size());
    }
    assertThat(UnitPrior.of(size, values))
        .as("seed %s", seed)
        .containsExactly(expected, within(1e-12));
  }

  private static List<Integer> cellsOf(Region region) {
    return IntStream.range(0, 20).filter(region::contains).boxed().toList();
  }

  private static double sum(double[] size, List<Integer> cells) {
    return cells.stream().mapToDouble(cell -> size[cell]).sum();
  }

  private static UnitPrior.Value value(int from, int to) {
    return new UnitPrior.Value(Region.of(from, to), to - from);
  }

  private static double[] mass(int cells, UnitPrior.Value... values) {
    return UnitPrior.of(IntStream.range(0, cells).mapToDouble(c -> 1).toArray(), List.of(values));
  }
}
