package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.time.TimeRegion.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The algebra of regions, held against plain sets of the seconds 0 to 39. */
class TimeRegionLawsTest {
  private static final int SECONDS = 40;

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void operationsAgreeWithSets(int seed) {
    Random random = new Random(seed);
    TimeRegion a = region(random);
    TimeRegion b = region(random);
    BitSet setA = set(a);
    BitSet setB = set(b);

    BitSet union = (BitSet) setA.clone();
    union.or(setB);
    BitSet common = (BitSet) setA.clone();
    common.and(setB);

    assertThat(set(TimeRegion.union(a, b))).isEqualTo(union);
    assertThat(set(a.intersection(b))).isEqualTo(common);
    assertThat(a.intersects(b)).isEqualTo(setA.intersects(setB));
    assertThat(a.contains(b)).isEqualTo(common.equals(setB));
    assertThat(a.equals(b)).isEqualTo(setA.equals(setB));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyResultIsCanonical(int seed) {
    Random random = new Random(seed);
    TimeRegion a = region(random);
    TimeRegion b = region(random);

    assertCanonical(TimeRegion.union(a, b));
    assertCanonical(a.intersection(b));
    assertThat(TimeRegion.union(b, a)).isEqualTo(TimeRegion.union(a, b));
    assertThat(TimeRegion.union(b, a)).hasSameHashCodeAs(TimeRegion.union(a, b));
    assertThat(a.intersection(TimeRegion.union(a, b))).isEqualTo(a);
  }

  private static void assertCanonical(TimeRegion region) {
    List<Span> spans = region.spans();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).startInclusive()).isGreaterThan(spans.get(i - 1).endExclusive());
    }
  }

  private static TimeRegion region(Random random) {
    List<TimeRegion> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int start = random.nextInt(SECONDS);
      parts.add(TimeRegion.of(start, start + 1 + random.nextInt(SECONDS - start)));
    }
    return TimeRegion.union(parts);
  }

  private static BitSet set(TimeRegion region) {
    BitSet set = new BitSet();
    region.spans().forEach(s -> set.set((int) s.startInclusive(), (int) s.endExclusive()));
    return set;
  }
}
