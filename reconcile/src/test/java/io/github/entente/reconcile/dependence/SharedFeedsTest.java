package io.github.entente.reconcile.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.contract.FeedWorld;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sources are taken for carriers of one feed, and what their claims count then. */
class SharedFeedsTest {
  private static final int SEEDS = 10;

  private static WitnessWeights weights(ClaimTable table) {
    return new SharedFeeds(new SharedFeedsParameters(0.99, 0.95, 0.01)).weights(table);
  }

  /** Two sources that agree and disagree on so many items, on all of which a third dissents. */
  private static ClaimTableBuilder pair(int agreed, int disagreed) {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < agreed + disagreed; i++) {
      builder.add("a", "i" + i, "1").add("b", "i" + i, i < agreed ? "1" : "2");
      builder.add("c" + i, "i" + i, "3");
    }
    return builder;
  }

  private static double weight(ClaimTable table, String source, String item, String value) {
    int candidate = table.findCandidate(item, value).orElseThrow();
    for (int claim = table.firstClaim(candidate);
        claim < table.firstClaim(candidate + 1);
        claim++) {
      if (table.source(table.sourceOf(claim)).equals(source)) {
        return weights(table).of(claim);
      }
    }
    throw new AssertionError("no claim by " + source);
  }

  @ParameterizedTest
  @CsvSource({"60, 0", "100, 0", "200, 1", "500, 5"})
  void aClaimCountsByTheOddsThatAnotherCarrierOfItsFeedMakesIt(int agreed, int disagreed) {
    double odds = 0.01 / 0.99 * Math.pow(0.99 / 0.95, agreed) * Math.pow(0.01 / 0.05, disagreed);
    double taken = 0.99 * odds / (1 + odds);
    ClaimTable table = pair(agreed, disagreed).build();
    assertThat(odds).isGreaterThan(1.0 / 9);
    assertThat(weight(table, "a", "i0", "1")).isCloseTo(1 / (1 + taken), within(1e-6));
    assertThat(weight(table, "b", "i0", "1")).isCloseTo(1 / (1 + taken), within(1e-6));
    assertThat(weight(table, "c0", "i0", "3")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"50, 0", "95, 1", "500, 13"})
  void littleOrImperfectAgreementTellsNothing(int agreed, int disagreed) {
    assertThat(weights(pair(agreed, disagreed).build())).isSameAs(WitnessWeights.EQUAL);
  }

  @Test
  void agreementWhereAllAgreeTellsNothing() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 1_000; i++) {
      builder.add("a", "i" + i, "1").add("b", "i" + i, "1");
    }
    assertThat(weights(builder.build())).isSameAs(WitnessWeights.EQUAL);
  }

  @Test
  void findsExactlyTheTwentyCarriersOfAFeedAmongGoodIndependentSources() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      ClaimTable table = FeedWorld.table(seed);
      WitnessWeights weights = weights(table);
      for (int candidate = 0; candidate < table.candidates(); candidate++) {
        int first = table.firstClaim(candidate);
        int end = table.firstClaim(candidate + 1);
        long repeaters = 0;
        for (int claim = first; claim < end; claim++) {
          repeaters += table.source(table.sourceOf(claim)).startsWith("repeater") ? 1 : 0;
        }
        for (int claim = first; claim < end; claim++) {
          String source = table.source(table.sourceOf(claim));
          double least = source.startsWith("repeater") ? 1 / (1 + 0.99 * (repeaters - 1)) : 1;
          // carriers that slipped often are not quite sure to belong together
          assertThat(weights.of(claim))
              .as("seed %s, %s among %s repeaters", seed, source, repeaters)
              .isBetween(least - 1e-6, Math.min(1, 1.5 * least));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.8, 0.9, 0.95, 0.97})
  void goodIndependentSourcesAreNoFeed(double accuracy) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      assertThat(weights(copies(seed, accuracy, 0)))
          .as("seed %s", seed)
          .isSameAs(WitnessWeights.EQUAL);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.8})
  void whoChangesAFifthOfWhatIsCopiedIsNotFound(double copied) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      assertThat(weights(copies(seed, 0.6, copied)))
          .as("seed %s", seed)
          .isSameAs(WitnessWeights.EQUAL);
    }
  }

  @Test
  void whoCopiesAllIsFound() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      assertThat(weights(copies(seed, 0.6, 1)))
          .as("seed %s", seed)
          .isNotSameAs(WitnessWeights.EQUAL);
    }
  }

  /** Eight sources of an accuracy, of which the second copies a share from the first. */
  private static ClaimTable copies(int seed, double accuracy, double copied) {
    Random random = new Random(seed);
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 1_000; i++) {
      String first = "";
      for (int s = 0; s < 8; s++) {
        String value = random.nextDouble() < accuracy ? "0" : "" + (1 + random.nextInt(20));
        value = s == 1 && random.nextDouble() < copied ? first : value;
        first = s == 0 ? value : first;
        builder.add("s" + s, "i" + i, value);
      }
    }
    return builder.build();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void sourcesThatAreNotComparedTakeNoTimeWhereAFeedIsFound() {
    ClaimTableBuilder builder = pair(200, 0);
    for (int s = 0; s < 300_000; s++) {
      builder.add("reader " + s, "popular", "1");
    }
    ClaimTable table = builder.build();
    assertThat(weight(table, "reader 7", "popular", "1")).isEqualTo(1);
    assertThat(weight(table, "a", "i0", "1")).isLessThan(0.6);
  }
}
