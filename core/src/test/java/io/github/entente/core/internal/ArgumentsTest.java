package io.github.entente.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void whatIsInRangeIsReturned() {
    assertThat(Arguments.probability("p", 0)).isEqualTo(0);
    assertThat(Arguments.probability("p", 1)).isEqualTo(1);
    assertThat(Arguments.insideUnit("p", Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    assertThat(Arguments.positive("x", 1e300)).isEqualTo(1e300);
    assertThat(Arguments.notNegative("x", 0)).isEqualTo(0);
    assertThat(Arguments.finite("x", -1)).isEqualTo(-1);
    assertThat(Arguments.atLeast(3, "n", 3)).isEqualTo(3);
  }

  @Test
  void whatIsNotIsRefusedByNameValueAndRemedy() {
    refuses(
        x -> Arguments.probability("p", x), 1.5, "give a number between 0 and 1, both included");
    refuses(x -> Arguments.insideUnit("p", x), 1, "give a number above 0 and below 1");
    refuses(x -> Arguments.positive("p", x), 0, "give a finite number above 0");
    refuses(x -> Arguments.notNegative("p", x), -1, "give a finite number of at least 0");
    refuses(x -> Arguments.finite("p", x), Double.NEGATIVE_INFINITY, "give a finite number");
    assertThatThrownBy(() -> Arguments.atLeast(3, "n", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("n is 2; give a whole number of at least 3");
  }

  private static void refuses(DoubleUnaryOperator check, double value, String remedy) {
    assertThatThrownBy(() -> check.applyAsDouble(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p is " + value + "; " + remedy);
    assertThatThrownBy(() -> check.applyAsDouble(Double.NaN)).hasMessage("p is NaN; " + remedy);
  }
}
