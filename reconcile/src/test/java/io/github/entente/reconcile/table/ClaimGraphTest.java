package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.run.ItemRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimGraphTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdsExactlyTheClaimsAddedFromBothSides(int seed) {
    List<List<String>> triples = triples(seed);
    ClaimGraph graph = graph(triples);
    Set<List<String>> byItem = new HashSet<>();
    for (int item = 0; item < graph.items(); item++) {
      for (int c = graph.firstCandidate(item); c < graph.firstCandidate(item + 1); c++) {
        assertThat(graph.itemOf(c)).isEqualTo(item);
        assertThat(graph.firstClaim(c + 1)).isGreaterThan(graph.firstClaim(c));
        for (int claim = graph.firstClaim(c); claim < graph.firstClaim(c + 1); claim++) {
          byItem.add(
              List.of(
                  graph.source(graph.sourceOf(claim)),
                  graph.item(item),
                  graph.value(graph.valueOf(c))));
        }
      }
    }
    Set<List<String>> bySource = new HashSet<>();
    for (int source = 0; source < graph.sources(); source++) {
      int last = -1;
      for (int position = 0; position < graph.claimsOf(source); position++) {
        int candidate = graph.claimed(source, position);
        assertThat(candidate).isGreaterThan(last);
        last = candidate;
        bySource.add(
            List.of(
                graph.source(source),
                graph.item(graph.itemOf(candidate)),
                graph.value(graph.valueOf(candidate))));
      }
    }
    assertThat(byItem).isEqualTo(new HashSet<>(triples)).isEqualTo(bySource);
    assertThat(graph.claims()).isEqualTo(byItem.size());
    assertThat(graph.repeatedClaims()).isEqualTo(triples.size() - byItem.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isTheSameForAnyOrderOfInput(int seed) {
    List<List<String>> triples = triples(seed);
    ClaimGraph graph = graph(triples);
    List<List<String>> shuffled = new ArrayList<>(triples);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(graph(shuffled).digest()).isEqualTo(graph.digest()).hasSize(64);
    shuffled.add(List.of("one more", "x", "1"));
    assertThat(graph(shuffled).digest()).isNotEqualTo(graph.digest());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesComeInAscendingOrderAndAreFound(int seed) {
    ClaimGraph graph = graph(triples(seed));
    for (int source = 0; source < graph.sources(); source++) {
      assertThat(graph.findSource(graph.source(source))).hasValue(source);
      assertThat(source == 0 || graph.source(source - 1).compareTo(graph.source(source)) < 0)
          .isTrue();
    }
    for (int candidate = 0; candidate < graph.candidates(); candidate++) {
      String item = graph.item(graph.itemOf(candidate));
      String value = graph.value(graph.valueOf(candidate));
      assertThat(graph.findItem(item)).hasValue(graph.itemOf(candidate));
      assertThat(graph.findCandidate(item, value)).hasValue(candidate);
      assertThat(graph.findCandidate(item, value + "?")).isEmpty();
      assertThat(graph.findCandidate(item + "?", value)).isEmpty();
    }
    assertThat(graph.findSource("nobody")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64, 1000})
  void rangesCoverAllItemsOnceAndBalanceTheirClaims(int count) {
    ClaimGraph graph = graph(triples(3));
    List<ItemRange> ranges = ItemRange.cut(graph, count);
    assertThat(ranges).hasSize(Math.min(count, ranges.size()));
    int next = 0;
    int most = 0;
    for (int item = 0; item < graph.items(); item++) {
      most = Math.max(most, claims(graph, item, item + 1));
    }
    for (ItemRange range : ranges) {
      assertThat(range.firstInclusive()).isEqualTo(next);
      next = range.endExclusive();
      assertThat(claims(graph, range.firstInclusive(), next))
          .isLessThanOrEqualTo(graph.claims() / count + 2 * most);
    }
    assertThat(next).isEqualTo(graph.items());
  }

  @Test
  void mayBeEmpty() {
    ClaimGraph graph = ClaimGraph.builder().build();
    assertThat(graph.claims()).isZero();
    assertThat(graph.items()).isZero();
    assertThat(ItemRange.cut(graph, 8)).isEmpty();
    assertThat(graph.digest()).isEqualTo(ClaimGraph.builder().build().digest());
    assertThat(graph.selfContradictions()).isZero();
  }

  @Test
  void countsARepeatedClaimOnce() {
    ClaimGraph graph =
        ClaimGraph.builder().add("s", "x", "1").add("s", "x", "1").add("s", "x", "1").build();
    assertThat(graph.claims()).isEqualTo(1);
    assertThat(graph.repeatedClaims()).isEqualTo(2);
    assertThat(graph.digest()).isEqualTo(ClaimGraph.builder().add("s", "x", "1").build().digest());
  }

  @Test
  void keepsAllValuesThatOneSourceClaimsForOneItem() {
    ClaimGraph graph =
        ClaimGraph.builder()
            .add("s", "x", "1")
            .add("s", "x", "2")
            .add("s", "x", "3")
            .add("s", "y", "1")
            .add("t", "x", "1")
            .build();
    assertThat(graph.claims()).isEqualTo(5);
    assertThat(graph.claimsOf(0)).isEqualTo(4);
    assertThat(graph.selfContradictions()).isEqualTo(1);
  }

  @Test
  void takesSpellingsAsOneThatDifferOnlyInUnicodeFormOrWhiteSpace() {
    ClaimGraph graph =
        ClaimGraph.builder()
            .add("a", "x", "Caf\u00e9  de Flore")
            .add("b", "x", " Cafe\u0301\u00a0de\tFlore\n")
            .add(" c", "x ", "cafe de flore")
            .build();
    assertThat(graph.candidates()).isEqualTo(2);
    assertThat(graph.items()).isEqualTo(1);
    assertThat(graph.value(0)).isEqualTo("Caf\u00e9 de Flore");
    assertThat(graph.findSource("c")).isPresent();
  }

  @Test
  void keepsAllSpellingsApartIfAskedTo() {
    ClaimGraph graph =
        ClaimGraph.builder(Spelling.EXACT)
            .add("a", "x", "Caf\u00e9")
            .add("b", "x", "Cafe\u0301")
            .add("c", "x", "Caf\u00e9 ")
            .build();
    assertThat(graph.candidates()).isEqualTo(3);
  }

  @Test
  void rejectsBlankTextsAndSaysWhich() {
    ClaimGraphBuilder builder = ClaimGraph.builder().add("s", "x", "1");
    assertThatThrownBy(() -> builder.add("s", "x", " \u00a0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("value of claim 1 is ' \u00a0'; give a text that is not blank");
    assertThatThrownBy(() -> builder.add("", "x", "1")).hasMessageStartingWith("source of claim 1");
    assertThat(builder.build().claims()).isEqualTo(1);
    assertThat(builder.build().values()).isEqualTo(1);
  }

  @Test
  void refusesMoreClaimsThanAGraphCanHold() {
    ClaimGraphBuilder builder = new ClaimGraphBuilder(Spelling.EXACT, 2);
    builder.add("s", "x", "1").add("s", "y", "1");
    assertThatThrownBy(() -> builder.add("s", "z", "1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the graph already has 2 claims, the most that one graph can hold; cut the items into"
                + " several graphs");
  }

  @Test
  void holdsManyClaims() {
    ClaimGraphBuilder builder = ClaimGraph.builder();
    for (int i = 0; i < 300_000; i++) {
      builder.add("s" + i % 100, "i" + i / 7, "" + i % 3);
    }
    ClaimGraph graph = builder.build();
    assertThat(graph.claims()).isEqualTo(300_000);
    assertThat(graph.items()).isEqualTo(300_000 / 7 + 1);
    assertThat(graph.sources()).isEqualTo(100);
  }

  private static int claims(ClaimGraph graph, int from, int to) {
    return graph.firstClaim(graph.firstCandidate(to))
        - graph.firstClaim(graph.firstCandidate(from));
  }

  private static ClaimGraph graph(List<List<String>> triples) {
    ClaimGraphBuilder builder = ClaimGraph.builder();
    triples.forEach(t -> builder.add(t.get(0), t.get(1), t.get(2)));
    return builder.build();
  }

  private static List<List<String>> triples(int seed) {
    Random random = new Random(seed);
    List<List<String>> triples = new ArrayList<>();
    int count = 2 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      triples.add(
          List.of("s" + random.nextInt(12), "i" + random.nextInt(30), "" + random.nextInt(4)));
    }
    return triples;
  }
}
