package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimDetailsTest {
  private static final ValueHierarchy PREFIXES =
      (item, general, specific) -> specific.startsWith(general);

  private record Added(String source, String item, String value, double weight, long time) {}

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void repeatedClaimsKeepTheGreatestWeightAndTheEarliestTime(int seed) {
    List<Added> all = added(seed);
    ClaimTable table = table(all);
    Map<List<String>, Float> weights = new HashMap<>();
    Map<List<String>, Long> times = new HashMap<>();
    for (Added a : all) {
      List<String> claim = List.of(a.source, a.item, a.value);
      weights.merge(claim, (float) a.weight, Math::max);
      times.merge(
          claim,
          a.time,
          (x, y) ->
              x == ClaimTable.NO_TIME ? y : y == ClaimTable.NO_TIME ? x : (Long) Math.min(x, y));
    }
    for (int item = 0; item < table.items(); item++) {
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        for (int claim = table.firstClaim(c); claim < table.firstClaim(c + 1); claim++) {
          List<String> key =
              List.of(
                  table.source(table.sourceOf(claim)),
                  table.item(item),
                  table.value(table.valueOf(c)));
          assertThat(table.weight(claim)).isEqualTo(weights.get(key));
          assertThat(table.time(claim)).isEqualTo(times.get(key));
        }
      }
    }
    assertThat(table.claims()).isEqualTo(weights.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tablesOfTheSameClaimsAreEqualInAnyOrderOfInput(int seed) {
    List<Added> all = added(seed);
    List<Added> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    ClaimTable table = table(all);
    assertThat(table(shuffled))
        .isEqualTo(table)
        .hasSameHashCodeAs(table)
        .returns(table.digest(), ClaimTable::digest);
    shuffled.add(new Added("s0", "one more", "v", 1, ClaimTable.NO_TIME));
    assertThat(table(shuffled)).isNotEqualTo(table);
  }

  @Test
  void weightsTimesAndHierarchyMakeTablesDifferent() {
    List<ClaimTable> tables =
        List.of(
            ClaimTable.builder().add("s", "x", "1").build(),
            ClaimTable.builder().add("s", "x", "1", 0.5).build(),
            ClaimTable.builder().add("s", "x", "1", 0.25).build(),
            ClaimTable.builder().add("s", "x", "1", 1, 0).build(),
            ClaimTable.builder().add("s", "x", "1", 1, 1).build(),
            ClaimTable.builder().add("s", "x", "1").hierarchy(PREFIXES).build(),
            ClaimTable.numbered().add(0, 0, 1).build());
    assertThat(tables).doesNotHaveDuplicates();
    assertThat(tables.stream().map(ClaimTable::digest)).doesNotHaveDuplicates();
  }

  @Test
  void claimsAreCertainAndTimelessUnlessTold() {
    ClaimTable table = ClaimTable.builder().add("s", "x", "1").build();
    assertThat(table.hasWeights()).isFalse();
    assertThat(table.weight(0)).isEqualTo(1);
    assertThat(table.hasTimes()).isFalse();
    assertThat(table.time(0)).isEqualTo(ClaimTable.NO_TIME);
    assertThat(table.hasHierarchy()).isFalse();
    assertThat(table.generals(0)).isZero();
  }

  @Test
  void aWeightOfOneThatIsToldMakesNoDifference() {
    ClaimTable table = ClaimTable.builder().add("s", "x", "1", 0.5).add("s", "x", "1", 1).build();
    assertThat(table).isEqualTo(ClaimTable.builder().add("s", "x", "1").build());
    assertThat(table.hasWeights()).isFalse();
  }

  @Test
  void laterClaimsMayBeTheFirstWithWeightAndTime() {
    ClaimTableBuilder builder = ClaimTable.builder();
    int claims = 100_000;
    for (int i = 0; i < claims; i++) {
      builder.add("s", "x" + i, "1");
    }
    ClaimTable table = builder.add("s", "y", "1", 0.5, 7).build();
    assertThat(table.weight(claims)).isEqualTo(0.5f);
    assertThat(table.time(claims)).isEqualTo(7);
    assertThat(table.weight(claims - 1)).isEqualTo(1);
    assertThat(table.time(claims - 1)).isEqualTo(ClaimTable.NO_TIME);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, 1.0000001, 1e-60, Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsWeightsOutOfRange(double weight) {
    ClaimTableBuilder builder = ClaimTable.builder().add("s", "x", "1");
    assertThatThrownBy(() -> builder.add("s", "y", "1", weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "weight of claim 1 is %s; give a number above 0 and at most 1, or leave the claim out",
            weight);
    assertThat(builder.build().items()).isEqualTo(1);
  }

  @Test
  void knowsTheMoreGeneralCandidatesOfTheSameItem() {
    ClaimTable table =
        ClaimTable.builder()
            .add("s", "x", "a")
            .add("s", "x", "b")
            .add("s", "x", "ab")
            .add("s", "x", "abc")
            .add("s", "y", "ab")
            .hierarchy(PREFIXES)
            .build();
    assertThat(table.hasHierarchy()).isTrue();
    assertThat(IntStream.range(0, table.candidates()).mapToObj(c -> generals(table, c)))
        .containsExactly(List.of(), List.of("a"), List.of("a", "ab"), List.of(), List.of());
    assertThatThrownBy(() -> table.general(1, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageStartingWith("position is 1 but candidate 1 has 1 more general ones");
  }

  @Test
  void rejectsAHierarchyInWhichTwoValuesAreEachMoreGeneral() {
    ClaimTableBuilder builder =
        ClaimTable.builder().add("s", "x", "a").add("s", "x", "b").hierarchy((i, u, v) -> true);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a' and 'b' each more general than the other for item 'x'");
  }

  private static List<String> generals(ClaimTable table, int candidate) {
    return IntStream.range(0, table.generals(candidate))
        .mapToObj(i -> table.value(table.valueOf(table.general(candidate, i))))
        .toList();
  }

  private static ClaimTable table(List<Added> all) {
    ClaimTableBuilder builder = ClaimTable.builder();
    all.forEach(a -> builder.add(a.source, a.item, a.value, a.weight, a.time));
    return builder.build();
  }

  private static List<Added> added(int seed) {
    Random random = new Random(seed);
    return IntStream.range(0, 2 + random.nextInt(200))
        .mapToObj(
            i ->
                new Added(
                    "s" + random.nextInt(5),
                    "i" + random.nextInt(10),
                    "" + random.nextInt(4),
                    (1 + random.nextInt(4)) / 4.0,
                    random.nextBoolean() ? ClaimTable.NO_TIME : random.nextInt(100) - 50))
        .toList();
  }
}
