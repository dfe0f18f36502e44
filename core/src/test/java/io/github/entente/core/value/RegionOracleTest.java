package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.Containment.Otherwise;
import io.github.entente.core.value.QuantityValue.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relations agree with the sets of points that the values leave open. */
class RegionOracleTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  /** All ranges with bounds 0, 1, 2 or none; half steps tell every two of them apart. */
  @Test
  void quantitiesRelateAsTheirNumbers() {
    Map<QuantityValue, Set<Integer>> halves = new LinkedHashMap<>();
    for (Optional<Bound> lower : bounds()) {
      for (Optional<Bound> upper : bounds()) {
        Set<Integer> inside =
            IntStream.rangeClosed(-1, 5)
                .filter(half -> isInside(half, lower, upper))
                .boxed()
                .collect(Collectors.toSet());
        if (!inside.isEmpty() && (lower.isPresent() || upper.isPresent())) {
          halves.put(new QuantityValue(lower, upper, "person", false), inside);
        }
      }
    }

    assertThat(halves).hasSize(27);
    halves.forEach(
        (a, inA) ->
            halves.forEach(
                (b, inB) ->
                    assertThat(a.relationTo(b))
                        .as("%s to %s", a, b)
                        .isEqualTo(relation(inA, inB))));
  }

  @Test
  void quantitiesOfDifferentUnitsAreNotCompared() {
    assertThat(QuantityValue.exactly(1, "km").relationTo(QuantityValue.exactly(2, "mile")))
        .isEqualTo(ValueRelation.UNKNOWN);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void timesRelateAsTheirDays(long seed) {
    Random random = new Random(seed);
    Map<TimeValue, Set<Long>> days = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      String edtf = point(random);
      Set<Long> inside = days(edtf);
      String other = point(random);
      if (random.nextBoolean() && other.compareTo(edtf) > 0 && !other.startsWith(edtf)) {
        inside = new HashSet<>();
        for (long day = first(edtf).toEpochDay(); day < end(other).toEpochDay(); day++) {
          inside.add(day);
        }
        edtf += "/" + other;
      }
      days.put(TimeValue.parse(edtf), inside);
    }

    days.forEach(
        (a, inA) ->
            days.forEach(
                (b, inB) ->
                    assertThat(a.relationTo(b))
                        .as("%s to %s", a, b)
                        .isEqualTo(relation(inA, inB))));
  }

  /** Each thing is the set of all below it, and of a point of its own that is in none of those. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void containedThingsRelateAsWhatIsBelowThem(long seed) {
    Map<Integer, Set<Integer>> parents = graph(new Random(seed), 9);
    List<Set<Integer>> above = new ArrayList<>();
    List<Set<Integer>> below = new ArrayList<>();
    parents.forEach(
        (child, of) -> {
          Set<Integer> all = new HashSet<>(of);
          of.forEach(parent -> all.addAll(above.get(parent)));
          above.add(all);
          below.add(new HashSet<>(Set.of(child)));
          all.forEach(ancestor -> below.get(ancestor).add(child));
        });
    for (Otherwise otherwise : Otherwise.values()) {
      Containment<Integer> containment = Containment.of(parents, of -> of, otherwise);
      for (int a : parents.keySet()) {
        for (int b : parents.keySet()) {
          ValueRelation expected = relation(below.get(a), below.get(b));
          boolean related = above.get(a).stream().anyMatch(above.get(b)::contains);
          boolean isKnown =
              expected != ValueRelation.DISJOINT || related || otherwise == Otherwise.SEPARATE;
          assertThat(containment.relation(a, b))
              .as("%s and %s of %s", a, b, parents)
              .isEqualTo(isKnown ? expected : ValueRelation.UNKNOWN);
        }
      }
    }
  }

  private static ValueRelation relation(Set<?> a, Set<?> b) {
    return ValueRelation.ofRegions(
        b.containsAll(a), a.containsAll(b), a.stream().anyMatch(b::contains));
  }

  /** Parents with smaller numbers, so there are no cycles; the map is in that order. */
  static Map<Integer, Set<Integer>> graph(Random random, int size) {
    Map<Integer, Set<Integer>> parents = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Set<Integer> of = new HashSet<>();
      for (int n = i == 0 ? 0 : random.nextInt(3); n > 0; n--) {
        of.add(random.nextInt(i));
      }
      parents.put(i, of);
    }
    return parents;
  }

  private static List<Optional<Bound>> bounds() {
    List<Optional<Bound>> bounds = new ArrayList<>(List.of(Optional.empty()));
    for (int value = 0; value <= 2; value++) {
      bounds.add(Optional.of(new Bound(BigDecimal.valueOf(value), true)));
      bounds.add(Optional.of(new Bound(BigDecimal.valueOf(value), false)));
    }
    return bounds;
  }

  private static boolean isInside(int half, Optional<Bound> lower, Optional<Bound> upper) {
    return lower.map(b -> b.inclusive() ? half >= twice(b) : half > twice(b)).orElse(true)
        && upper.map(b -> b.inclusive() ? half <= twice(b) : half < twice(b)).orElse(true);
  }

  private static int twice(Bound bound) {
    return 2 * bound.value().intValueExact();
  }

  private static String point(Random random) {
    String year = Integer.toString(2015 + random.nextInt(2));
    String month = random.nextBoolean() ? "-01" : "-0" + (1 + random.nextInt(3));
    return switch (random.nextInt(3)) {
      case 0 -> year;
      case 1 -> year + month;
      default -> year + month + "-0" + (1 + random.nextInt(3));
    };
  }

  private static Set<Long> days(String point) {
    return LongStream.range(first(point).toEpochDay(), end(point).toEpochDay())
        .boxed()
        .collect(Collectors.toSet());
  }

  private static LocalDate first(String point) {
    return LocalDate.parse((point + "-01-01").substring(0, 10));
  }

  private static LocalDate end(String point) {
    return switch (point.length()) {
      case 4 -> first(point).plusYears(1);
      case 7 -> YearMonth.parse(point).plusMonths(1).atDay(1);
      default -> first(point).plusDays(1);
    };
  }
}
