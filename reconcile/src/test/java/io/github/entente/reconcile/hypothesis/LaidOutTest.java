package io.github.entente.reconcile.hypothesis;

import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Values that leave the same open are the same, however they are written. */
class LaidOutTest {
  @Test
  void aYearIsAllItsMonths() {
    assertSame(time("2016"), time("2016-01/2016-12"));
    assertDifferent(time("2016"), time("2016-01/2016-11"));
  }

  @Test
  void aNumberIsTheSameWithZerosBehindIt() {
    assertSame(
        QuantityValue.exactly(7, "person"), QuantityValue.exactly(new BigDecimal("7.0"), "person"));
    assertDifferent(QuantityValue.exactly(7, "person"), QuantityValue.exactly(7, "family"));
  }

  @Test
  void textsAreTheSameInAnyCase() {
    assertSame(TextValue.of("Onward"), TextValue.of("ONWARD "));
    assertDifferent(TextValue.of("Onward"), TextValue.of("Upward"));
  }

  @Test
  void thingsOfDifferentKindsAreDifferent() {
    assertDifferent(place("iran"), concept("iran"));
  }

  private static void assertSame(ClaimValue one, ClaimValue other) {
    assertThat(LaidOut.of(one)).isEqualTo(LaidOut.of(other)).hasSameHashCodeAs(LaidOut.of(other));
  }

  private static void assertDifferent(ClaimValue one, ClaimValue other) {
    assertThat(LaidOut.of(one)).isNotEqualTo(LaidOut.of(other));
  }
}
