package io.github.entente.reconcile.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
  private static final MathContext DIGITS = new MathContext(60);

  @ParameterizedTest(name = "seed 1, numbers up to {0}")
  @ValueSource(doubles = {1e-9, 0.01, 1, 40, 700})
  void isWithinSixTenthsOfAUnitInTheLastPlace(double greatest) {
    Random random = new Random(1);
    double worst =
        IntStream.range(0, 2000)
            .mapToDouble(i -> (random.nextDouble() * 2 - 1) * greatest)
            .map(ExponentialTest::errorInUnits)
            .max()
            .orElseThrow();
    // Half a unit is what rounding the exact result may cost.
    assertThat(worst).isLessThan(0.6);
  }

  @Test
  void isWithinOneUnitOfTheStrictOneAndNeverDecreases() {
    double before = 0;
    for (double x = -745.5; x < 709.7; x += 0x1p-6) {
      double power = Exponential.of(x);
      double strict = StrictMath.exp(x);
      assertThat(Math.abs(power - strict)).as("e^%s", x).isLessThanOrEqualTo(Math.ulp(strict));
      assertThat(power).as("e^%s", x).isGreaterThanOrEqualTo(before);
      before = power;
    }
  }

  @Test
  void isExactWhereTheResultIs() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(-0.0)).isEqualTo(1);
    assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Exponential.of(-1e300)).isZero();
    assertThat(Exponential.of(1e300)).isInfinite();
    assertThat(Exponential.of(Double.NaN)).isNaN();
    assertThat(Exponential.of(Double.MIN_VALUE)).isEqualTo(1);
  }

  @Test
  void hasTheSameBitsEverywhere() {
    // Computed once on x86-64; plain arithmetic has to give them on any machine.
    assertThat(Exponential.of(1)).isEqualTo(0x1.5bf0a8b145769p1);
    assertThat(Exponential.of(-1)).isEqualTo(0x1.78b56362cef38p-2);
  }

  /** By e^x = (e^(x/1024))^1024 with a Taylor series, in 60 digits. */
  private static double errorInUnits(double x) {
    BigDecimal small = new BigDecimal(x).divide(BigDecimal.valueOf(1024), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n <= 40; n++) {
      term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    BigDecimal exact = sum.pow(1024, DIGITS);
    double power = Exponential.of(x);
    return new BigDecimal(power)
        .subtract(exact)
        .divide(new BigDecimal(Math.ulp(power)), DIGITS)
        .abs()
        .doubleValue();
  }
}
