package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberedClaimsTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 50);
  }

  /** Texts of one length have the order of the numbers that they stand for. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void haveTheStructureOfTheSameClaimsAsTexts(int seed) {
    Random random = new Random(seed);
    NumberedClaimsBuilder numbers = ClaimGraph.numbered();
    ClaimGraphBuilder texts = ClaimGraph.builder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      int source = 100 + random.nextInt(20);
      int item = 100 + random.nextInt(30);
      int value = 100 + random.nextInt(4);
      double weight = (1 + random.nextInt(4)) / 4.0;
      long time = random.nextInt(100);
      numbers.add(source, item, value, weight, time);
      texts.add("" + source, "" + item, "" + value, weight, time);
    }
    ClaimGraph numbered = numbers.build();
    ClaimGraph graph = texts.build();
    assertThat(numbered).hasToString(graph.toString());
    assertThat(numbered.repeatedClaims()).isEqualTo(graph.repeatedClaims());
    assertThat(numbered.selfContradictions()).isEqualTo(graph.selfContradictions());
    for (int source = 0; source < graph.sources(); source++) {
      assertThat(numbered.source(source)).isEqualTo(graph.source(source));
      assertThat(numbered.claimsOf(source)).isEqualTo(graph.claimsOf(source));
      for (int i = 0; i < graph.claimsOf(source); i++) {
        assertThat(numbered.claimed(source, i)).isEqualTo(graph.claimed(source, i));
      }
    }
    for (int item = 0; item < graph.items(); item++) {
      assertThat(numbered.item(item)).isEqualTo(graph.item(item));
      assertThat(numbered.firstCandidate(item)).isEqualTo(graph.firstCandidate(item));
    }
    for (int candidate = 0; candidate < graph.candidates(); candidate++) {
      assertThat(numbered.value(numbered.valueOf(candidate)))
          .isEqualTo(graph.value(graph.valueOf(candidate)));
      assertThat(numbered.firstClaim(candidate)).isEqualTo(graph.firstClaim(candidate));
    }
    for (int claim = 0; claim < graph.claims(); claim++) {
      assertThat(numbered.sourceOf(claim)).isEqualTo(graph.sourceOf(claim));
      assertThat(numbered.weight(claim)).isEqualTo(graph.weight(claim));
      assertThat(numbered.time(claim)).isEqualTo(graph.time(claim));
    }
  }

  @Test
  void areNamedByTheirDecimalsInNumericOrder() {
    ClaimGraph graph =
        ClaimGraph.numbered().add(10, 0, 7).add(9, 0, 7).add(Integer.MAX_VALUE, 64, 0).build();
    assertThat(IntStream.range(0, 3).mapToObj(graph::source))
        .containsExactly("9", "10", "2147483647");
    assertThat(graph.findSource("10")).hasValue(1);
    assertThat(graph.findItem("64")).hasValue(1);
    assertThat(graph.findCandidate("64", "0")).hasValue(1);
    for (String name : new String[] {"+9", "09", "11", "-1", "", "9 ", "2147483648", "nine"}) {
      assertThat(graph.findSource(name)).as(name).isEmpty();
    }
  }

  @Test
  void areFoundWhereTheNumbersHaveNoGaps() {
    ClaimGraph graph = ClaimGraph.numbered().add(1, 0, 2).add(0, 0, 1).add(0, 1, 0).build();
    assertThat(graph.findSource("1")).hasValue(1);
    assertThat(graph.findSource("2")).isEmpty();
    assertThat(graph.findSource("-1")).isEmpty();
    assertThat(graph.findCandidate("0", "2")).hasValue(1);
  }

  @Test
  void countGapsBetweenWholeWordsOfTheirSet() {
    for (int count : new int[] {1, 63, 64, 65, 127, 128, 129}) {
      NumberedClaimsBuilder dense = ClaimGraph.numbered();
      NumberedClaimsBuilder sparse = ClaimGraph.numbered();
      for (int i = 0; i < count; i++) {
        dense.add(0, i, 0);
        sparse.add(0, i * 3, 0);
      }
      assertThat(dense.build().findItem("" + (count - 1))).hasValue(count - 1);
      assertThat(dense.build().findItem("" + count)).isEmpty();
      assertThat(sparse.build().findItem("" + 3 * (count - 1))).hasValue(count - 1);
      assertThat(sparse.build().findItem("" + (3 * count - 2))).isEmpty();
    }
  }

  @Test
  void mayBeNone() {
    ClaimGraph graph = ClaimGraph.numbered().build();
    assertThat(graph.claims()).isZero();
    assertThat(graph.findItem("0")).isEmpty();
    assertThat(graph).isEqualTo(ClaimGraph.numbered().build());
  }

  @Test
  void mustNotBeNegative() {
    NumberedClaimsBuilder builder = ClaimGraph.numbered();
    assertThatThrownBy(() -> builder.add(0, -3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("item of claim 0 is -3; give a number of at least 0");
    assertThat(builder.build().claims()).isZero();
  }
}
