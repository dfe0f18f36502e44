package io.github.entente.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTablesTest {
  @Test
  void aRoundIsAThirdOfWhatFourRoundsTakeMoreThanOne() {
    String text =
        new SpeedTables(
                List.of(
                    gather(2400, 1, 500e6),
                    gather(1_000_000_000, 1, 100e6),
                    gather(2400, 2, 1000e6),
                    gather(1_000_000_000, 2, 200e6),
                    rounds(1, 1, 5, 1000),
                    rounds(1, 4, 11, 1600),
                    rounds(2, 1, 4, 1000),
                    rounds(2, 4, 7, 1600)))
            .text();

    // 100000 claims in 2 ms are 50 M/s: .1 of 500 M/s and .5 of 100 M/s.
    assertThat(text)
        .contains("| ACCU | 100000 | 1 | 2.00 | 50.0 | 0.10 | 0.50 | 1.00 | 200 |")
        .contains("| ACCU | 100000 | 2 | 1.00 | 100.0 | 0.10 | 0.50 | 2.00 | 200 |")
        .contains("| gather from 2400 bytes | 2 | 1000 M |");
  }

  @Test
  void whatWasNotMeasuredIsLeftOut() {
    String text = new SpeedTables(List.of(rounds(2, 1, 4, 0), rounds(2, 4, 7, 0))).text();

    assertThat(text).contains("| ACCU | 100000 | 2 | 1.00 | 100.0 |  |  |  | 0 |");
  }

  @Test
  void solvingAndBuildingAreToldInMilliseconds() {
    String text =
        new SpeedTables(
                List.of(
                    new Measurement(
                        "Solve",
                        1,
                        ImmutableSortedMap.of("algorithm", "SUMS", "claims", "10", "threads", "2"),
                        3.25,
                        0),
                    new Measurement(
                        "TableBuild", 1, ImmutableSortedMap.of("claims", "100000"), 20, 0),
                    new Measurement("Limits", 2, ImmutableSortedMap.of(), 1e9, 0)))
            .text();

    assertThat(text)
        .contains("| SUMS | 10 | 2 | 3.3 |")
        .contains("| 100000 | 20.0 | 5.0 |")
        .contains("| read in order | 2 | 8.0 GB |");
  }

  private static Measurement gather(int bytes, int threads, double rate) {
    return new Measurement(
        "Limits", threads, ImmutableSortedMap.of("bytes", String.valueOf(bytes)), rate, 0);
  }

  private static Measurement rounds(int threads, int rounds, double score, double allocated) {
    return new Measurement(
        "Rounds",
        1,
        ImmutableSortedMap.of(
            "algorithm",
            "ACCU",
            "claims",
            "100000",
            "rounds",
            String.valueOf(rounds),
            "threads",
            String.valueOf(threads)),
        score,
        allocated);
  }
}
