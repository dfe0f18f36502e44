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
    NumberedClaimsBuilder numbers = ClaimTable.numbered();
    ClaimTableBuilder texts = ClaimTable.builder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      int source = 100 + random.nextInt(20);
      int item = 100 + random.nextInt(30);
      int value = 100 + random.nextInt(4);
      double weight = (1 + random.nextInt(4)) / 4.0;
      long time = random.nextInt(100);
      numbers.add(source, item, value, weight, time);
      texts.add("" + source, "" + item, "" + value, weight, time);
    }
    ClaimTable numbered = numbers.build();
    ClaimTable table = texts.build();
    assertThat(numbered).hasToString(table.toString());
    assertThat(numbered.repeatedClaims()).isEqualTo(table.repeatedClaims());
    assertThat(numbered.selfContradictions()).isEqualTo(table.selfContradictions());
    for (int source = 0; source < table.sources(); source++) {
      assertThat(numbered.source(source)).isEqualTo(table.source(source));
      assertThat(numbered.claimsOf(source)).isEqualTo(table.claimsOf(source));
      for (int i = 0; i < table.claimsOf(source); i++) {
        assertThat(numbered.claimed(source, i)).isEqualTo(table.claimed(source, i));
      }
    }
    for (int item = 0; item < table.items(); item++) {
      assertThat(numbered.item(item)).isEqualTo(table.item(item));
      assertThat(numbered.firstCandidate(item)).isEqualTo(table.firstCandidate(item));
    }
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      assertThat(numbered.value(numbered.valueOf(candidate)))
          .isEqualTo(table.value(table.valueOf(candidate)));
      assertThat(numbered.firstClaim(candidate)).isEqualTo(table.firstClaim(candidate));
    }
    for (int claim = 0; claim < table.claims(); claim++) {
      assertThat(numbered.sourceOf(claim)).isEqualTo(table.sourceOf(claim));
      assertThat(numbered.weight(claim)).isEqualTo(table.weight(claim));
      assertThat(numbered.time(claim)).isEqualTo(table.time(claim));
    }
  }

  @Test
  void areNamedByTheirDecimalsInNumericOrder() {
    ClaimTable table =
        ClaimTable.numbered().add(10, 0, 7).add(9, 0, 7).add(Integer.MAX_VALUE, 64, 0).build();
    assertThat(IntStream.range(0, 3).mapToObj(table::source))
        .containsExactly("9", "10", "2147483647");
    assertThat(table.findSource("10")).hasValue(1);
    assertThat(table.findItem("64")).hasValue(1);
    assertThat(table.findCandidate("64", "0")).hasValue(1);
    for (String name : new String[] {"+9", "09", "11", "-1", "", "9 ", "2147483648", "nine"}) {
      assertThat(table.findSource(name)).as(name).isEmpty();
    }
  }

  @Test
  void areFoundWhereTheNumbersHaveNoGaps() {
    ClaimTable table = ClaimTable.numbered().add(1, 0, 2).add(0, 0, 1).add(0, 1, 0).build();
    assertThat(table.findSource("1")).hasValue(1);
    assertThat(table.findSource("2")).isEmpty();
    assertThat(table.findSource("-1")).isEmpty();
    assertThat(table.findCandidate("0", "2")).hasValue(1);
  }

  @Test
  void countGapsBetweenWholeWordsOfTheirSet() {
    for (int count : new int[] {1, 63, 64, 65, 127, 128, 129}) {
      NumberedClaimsBuilder dense = ClaimTable.numbered();
      NumberedClaimsBuilder sparse = ClaimTable.numbered();
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
    ClaimTable table = ClaimTable.numbered().build();
    assertThat(table.claims()).isZero();
    assertThat(table.findItem("0")).isEmpty();
    assertThat(table).isEqualTo(ClaimTable.numbered().build());
  }

  @Test
  void mustNotBeNegative() {
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    assertThatThrownBy(() -> builder.add(0, -3, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("item of claim 0 is -3; give a number of at least 0");
    assertThat(builder.build().claims()).isZero();
  }
}
