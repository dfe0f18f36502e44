package io.github.entente.reconcile.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good grounds are, whatever they are grounds for. */
class AnalyticConfidenceTest {

  @ParameterizedTest(name = "{0} witnesses, width {1}, disputed {2}: {3}")
  @CsvSource({
    "1.99, 0.01, false, LOW",
    "2.00, 0.01, false, MODERATE",
    "2.99, 0.01, false, MODERATE",
    "3.00, 0.15, false, HIGH",
    "3.00, 0.16, false, MODERATE",
    "3.00, 0.15, true, MODERATE",
    "9.00, 0.40, false, MODERATE",
    "9.00, 0.41, false, LOW",
  })
  void restsOnWitnessesWidthAndDispute(
      double witnesses, double width, boolean disputed, AnalyticConfidence expected) {
    assertThat(AnalyticConfidence.of(witnesses, width, disputed)).isEqualTo(expected);
  }
}
