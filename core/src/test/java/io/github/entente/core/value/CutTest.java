package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void cutsAmongNumbersAreOrderedWithoutRounding() {
    List<Cut> ascending =
        List.of(
            Cut.LEAST,
            Cut.before(new BigDecimal("-1e400")),
            Cut.before(BigDecimal.ZERO),
            Cut.after(BigDecimal.ZERO),
            Cut.before(new BigDecimal("1e-400")),
            Cut.before(BigDecimal.TEN),
            Cut.after(new BigDecimal("10.00")),
            Cut.before(new BigDecimal("10.00000000000000000000000001")),
            Cut.GREATEST);

    assertThat(shuffledAndSorted(ascending)).isEqualTo(ascending);
  }

  @Test
  void cutsOfTheTimeLineAreOrderedBySecond() {
    List<Cut> ascending =
        List.of(
            Cut.LEAST,
            Cut.atSecond(Long.MIN_VALUE + 1),
            Cut.atSecond(-1),
            Cut.atSecond(0),
            Cut.atSecond(1),
            Cut.GREATEST);

    assertThat(shuffledAndSorted(ascending)).isEqualTo(ascending);
  }

  @Test
  void cutsAtOnePlaceAreEqual() {
    assertThat(Cut.before(new BigDecimal("4e1")))
        .isEqualTo(Cut.before(new BigDecimal("40.0")))
        .hasSameHashCodeAs(Cut.before(new BigDecimal("40.0")))
        .isNotEqualTo(Cut.after(new BigDecimal("40")));
    assertThat(Cut.atSecond(Long.MIN_VALUE)).isEqualTo(Cut.LEAST);
    assertThat(Cut.atSecond(0)).isNotEqualTo(Cut.before(BigDecimal.ZERO));
  }

  @Test
  void cutsOfDifferentLinesCannotBeCompared() {
    assertThatThrownBy(() -> Cut.atSecond(0).compareTo(Cut.before(BigDecimal.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cuts of different lines cannot be compared: second 0 and before 0; group extents by"
                + " their domain");
  }

  private static List<Cut> shuffledAndSorted(List<Cut> cuts) {
    List<Cut> shuffled = new ArrayList<>(cuts);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    return shuffled;
  }
}
