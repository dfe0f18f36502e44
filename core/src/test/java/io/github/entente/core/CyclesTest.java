package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CyclesTest {
  @Test
  void aLoopAndACircleAreCyclicAndWhatLiesBetweenThemIsNot() {
    Map<String, Set<String>> graph =
        Map.of(
            "loop", Set.of("loop", "between"),
            "between", Set.of("a"),
            "a", Set.of("b"),
            "b", Set.of("a", "end", "undefined"),
            "end", Set.of());

    assertThat(Cycles.membersOf(graph)).containsExactlyInAnyOrder("loop", "a", "b");
  }

  @Test
  void aVeryLongCircleDoesNotOverflowTheStack() {
    int length = 200_000;
    Map<Integer, Set<Integer>> circle =
        IntStream.range(0, length)
            .boxed()
            .collect(Collectors.toMap(i -> i, i -> Set.of((i + 1) % length)));

    assertThat(Cycles.membersOf(circle)).hasSize(length);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithReachabilityOnGeneratedGraphs(long seed) {
    Random random = new Random(seed);
    Map<Integer, Set<Integer>> graph = new HashMap<>();
    int nodes = 1 + random.nextInt(9);
    for (int i = 0; i < nodes; i++) {
      graph.put(i, new HashSet<>());
    }
    for (int edges = random.nextInt(2 * nodes); edges > 0; edges--) {
      graph
          .computeIfAbsent(random.nextInt(nodes), key -> new HashSet<>())
          .add(random.nextInt(nodes + 1));
    }

    Set<Integer> expected =
        graph.keySet().stream().filter(n -> reaches(graph, n)).collect(Collectors.toSet());

    assertThat(Cycles.membersOf(graph)).as("seed %s", seed).isEqualTo(expected);
  }

  private static boolean reaches(Map<Integer, Set<Integer>> graph, int target) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(graph.getOrDefault(target, Set.of()));
    while (!open.isEmpty()) {
      int node = open.remove();
      if (seen.add(node)) {
        open.addAll(graph.getOrDefault(node, Set.of()));
      }
    }
    return seen.contains(target);
  }
}
