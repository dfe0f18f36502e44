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
    ClaimGraph graph = graph(all);
    Map<List<String>, Float> weights = new HashMap<>();
    Map<List<String>, Long> times = new HashMap<>();
    for (Added a : all) {
      List<String> claim = List.of(a.source, a.item, a.value);
      weights.merge(claim, (float) a.weight, Math::max);
      times.merge(
          claim,
          a.time,
          (x, y) ->
              x == ClaimGraph.NO_TIME ? y : y == ClaimGraph.NO_TIME ? x : (Long) Math.min(x, y));
    }
    for (int item = 0; item < graph.items(); item++) {
      for (int c = graph.firstCandidate(item); c < graph.firstCandidate(item + 1); c++) {
        for (int claim = graph.firstClaim(c); claim < graph.firstClaim(c + 1); claim++) {
          List<String> key =
              List.of(
                  graph.source(graph.sourceOf(claim)),
                  graph.item(item),
                  graph.value(graph.valueOf(c)));
          assertThat(graph.weight(claim)).isEqualTo(weights.get(key));
          assertThat(graph.time(claim)).isEqualTo(times.get(key));
        }
      }
    }
    assertThat(graph.claims()).isEqualTo(weights.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void graphsOfTheSameClaimsAreEqualInAnyOrderOfInput(int seed) {
    List<Added> all = added(seed);
    List<Added> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    ClaimGraph graph = graph(all);
    assertThat(graph(shuffled))
        .isEqualTo(graph)
        .hasSameHashCodeAs(graph)
        .returns(graph.digest(), ClaimGraph::digest);
    shuffled.add(new Added("s0", "one more", "v", 1, ClaimGraph.NO_TIME));
    assertThat(graph(shuffled)).isNotEqualTo(graph);
  }

  @Test
  void weightsTimesAndHierarchyMakeGraphsDifferent() {
    List<ClaimGraph> graphs =
        List.of(
            ClaimGraph.builder().add("s", "x", "1").build(),
            ClaimGraph.builder().add("s", "x", "1", 0.5).build(),
            ClaimGraph.builder().add("s", "x", "1", 0.25).build(),
            ClaimGraph.builder().add("s", "x", "1", 1, 0).build(),
            ClaimGraph.builder().add("s", "x", "1", 1, 1).build(),
            ClaimGraph.builder().add("s", "x", "1").hierarchy(PREFIXES).build(),
            ClaimGraph.numbered().add(0, 0, 1).build());
    assertThat(graphs).doesNotHaveDuplicates();
    assertThat(graphs.stream().map(ClaimGraph::digest)).doesNotHaveDuplicates();
  }

  @Test
  void claimsAreCertainAndTimelessUnlessTold() {
    ClaimGraph graph = ClaimGraph.builder().add("s", "x", "1").build();
    assertThat(graph.hasWeights()).isFalse();
    assertThat(graph.weight(0)).isEqualTo(1);
    assertThat(graph.hasTimes()).isFalse();
    assertThat(graph.time(0)).isEqualTo(ClaimGraph.NO_TIME);
    assertThat(graph.hasHierarchy()).isFalse();
    assertThat(graph.generals(0)).isZero();
  }

  @Test
  void aWeightOfOneThatIsToldMakesNoDifference() {
    ClaimGraph graph = ClaimGraph.builder().add("s", "x", "1", 0.5).add("s", "x", "1", 1).build();
    assertThat(graph).isEqualTo(ClaimGraph.builder().add("s", "x", "1").build());
    assertThat(graph.hasWeights()).isFalse();
  }

  @Test
  void laterClaimsMayBeTheFirstWithWeightAndTime() {
    ClaimGraphBuilder builder = ClaimGraph.builder();
    int claims = 100_000;
    for (int i = 0; i < claims; i++) {
      builder.add("s", "x" + i, "1");
    }
    ClaimGraph graph = builder.add("s", "y", "1", 0.5, 7).build();
    assertThat(graph.weight(claims)).isEqualTo(0.5f);
    assertThat(graph.time(claims)).isEqualTo(7);
    assertThat(graph.weight(claims - 1)).isEqualTo(1);
    assertThat(graph.time(claims - 1)).isEqualTo(ClaimGraph.NO_TIME);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, 1.0000001, 1e-60, Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsWeightsOutOfRange(double weight) {
    ClaimGraphBuilder builder = ClaimGraph.builder().add("s", "x", "1");
    assertThatThrownBy(() -> builder.add("s", "y", "1", weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "weight of claim 1 is %s; give a number above 0 and at most 1, or leave the claim out",
            weight);
    assertThat(builder.build().items()).isEqualTo(1);
  }

  @Test
  void knowsTheMoreGeneralCandidatesOfTheSameItem() {
    ClaimGraph graph =
        ClaimGraph.builder()
            .add("s", "x", "a")
            .add("s", "x", "b")
            .add("s", "x", "ab")
            .add("s", "x", "abc")
            .add("s", "y", "ab")
            .hierarchy(PREFIXES)
            .build();
    assertThat(graph.hasHierarchy()).isTrue();
    assertThat(IntStream.range(0, graph.candidates()).mapToObj(c -> generals(graph, c)))
        .containsExactly(List.of(), List.of("a"), List.of("a", "ab"), List.of(), List.of());
    assertThatThrownBy(() -> graph.general(1, 1))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageStartingWith("position is 1 but candidate 1 has 1 more general ones");
  }

  @Test
  void rejectsAHierarchyInWhichTwoValuesAreEachMoreGeneral() {
    ClaimGraphBuilder builder =
        ClaimGraph.builder().add("s", "x", "a").add("s", "x", "b").hierarchy((i, u, v) -> true);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a' and 'b' each more general than the other for item 'x'");
  }

  private static List<String> generals(ClaimGraph graph, int candidate) {
    return IntStream.range(0, graph.generals(candidate))
        .mapToObj(i -> graph.value(graph.valueOf(graph.general(candidate, i))))
        .toList();
  }

  private static ClaimGraph graph(List<Added> all) {
    ClaimGraphBuilder builder = ClaimGraph.builder();
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
                    random.nextBoolean() ? ClaimGraph.NO_TIME : random.nextInt(100) - 50))
        .toList();
  }
}
