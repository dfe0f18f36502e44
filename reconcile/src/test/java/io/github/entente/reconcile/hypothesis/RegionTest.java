package io.github.entente.reconcile.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of cells as ranges, beside the same sets as bits. */
class RegionTest {
  private static final int CELLS = 12;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rangesDoWhatBitsDo(int seed) {
    Random random = new Random(seed);
    BitSet a = bits(random);
    BitSet b = bits(random);
    Region ra = region(a);
    Region rb = region(b);
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet any = (BitSet) a.clone();
    any.or(b);
    BitSet rest = new BitSet();
    rest.set(0, CELLS);
    rest.andNot(a);
    assertThat(ra.intersection(rb)).as("seed %s", seed).isEqualTo(region(both));
    assertThat(Region.union(List.of(ra, rb))).as("seed %s", seed).isEqualTo(region(any));
    assertThat(ra.complement(CELLS)).as("seed %s", seed).isEqualTo(region(rest));
    assertThat(ra.intersects(rb)).as("seed %s", seed).isEqualTo(a.intersects(b));
    assertThat(ra.isWithin(rb)).as("seed %s", seed).isEqualTo(both.equals(a));
    assertThat(ra.isEmpty()).as("seed %s", seed).isEqualTo(a.isEmpty());
    for (int cell = 0; cell < CELLS; cell++) {
      assertThat(ra.contains(cell)).as("seed %s, cell %s", seed, cell).isEqualTo(a.get(cell));
    }
  }

  @Test
  void cellsInAnyOrderBecomeAscendingRangesThatDoNotTouch() {
    Region region = Region.ofCells(5, 1, 2, 9, 0, 5);
    assertThat(region).hasToString("[0, 3) [5, 6) [9, 10)");
    assertThat(region).isEqualTo(Region.ofRanges(new int[] {0, 2, 2, 3, 4, 4, 5, 6, 9, 10}));
    assertThat(region).hasSameHashCodeAs(Region.ofCells(0, 1, 2, 5, 9));
    assertThat(region.shifted(2)).hasToString("[2, 5) [7, 8) [11, 12)");
  }

  @Test
  void theRegionWithoutAnyCellLiesWithinAllAndMeetsNone() {
    assertThat(Region.ofCells()).isSameAs(Region.EMPTY).hasToString("no cell");
    assertThat(Region.EMPTY.isWithin(Region.ofCell(0))).isTrue();
    assertThat(Region.EMPTY.intersects(Region.ofCell(0))).isFalse();
    assertThat(Region.EMPTY.complement(3)).isEqualTo(Region.of(0, 3));
  }

  @Test
  void rangesThatAreNoneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Region.of(3, 3))
        .withMessage("region runs from 3 to 3 but must have 0 <= from < to");
    assertThatIllegalArgumentException().isThrownBy(() -> Region.of(-1, 3));
  }

  private static BitSet bits(Random random) {
    BitSet bits = new BitSet();
    IntStream.range(0, CELLS).filter(cell -> random.nextInt(3) == 0).forEach(bits::set);
    return bits;
  }

  private static Region region(BitSet bits) {
    return Region.ofCells(bits.stream().toArray());
  }
}
