package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.io.ClaimFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An algorithm written outside the library works as its own ones do. */
class OwnAlgorithmTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ".")).resolve("data/lighthouses.tsv");

  private final ClaimTable table = ClaimFiles.tsv().read(FILE).table();
  private final TruthResult result = TruthRunner.DEFAULT.run(new OwnAlgorithm(), table);

  @Test
  void endsWhereTrustFollowsFromBeliefs() {
    assertThat(result.converged()).isTrue();
    for (int source = 0; source < table.sources(); source++) {
      double beliefs = 0;
      for (int position = 0; position < table.claimsOf(source); position++) {
        beliefs += result.belief(table.claimed(source, position));
      }
      assertThat(result.trust(source))
          .isCloseTo((1 + beliefs) / (2 + table.claimsOf(source)), within(1e-9));
    }
  }

  @Test
  void endsWhereBeliefsFollowFromTrust() {
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      int item = table.itemOf(candidate);
      double votes = votes(candidate);
      double all = 0;
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        all += votes(c);
      }
      assertThat(result.belief(candidate)).isCloseTo(votes / all, within(1e-8));
    }
  }

  private double votes(int candidate) {
    double votes = 0;
    for (int c = table.firstClaim(candidate); c < table.firstClaim(candidate + 1); c++) {
      votes += Math.pow(result.trust(table.sourceOf(c)), 2);
    }
    return votes;
  }

  @Test
  void givesTheSameBitsOnAnyNumberOfThreads() {
    for (int threads : new int[] {2, 8}) {
      TruthResult other = TruthRunner.DEFAULT.withThreads(threads).run(new OwnAlgorithm(), table);
      for (int source = 0; source < table.sources(); source++) {
        assertThat(Double.doubleToLongBits(other.trust(source)))
            .isEqualTo(Double.doubleToLongBits(result.trust(source)));
      }
    }
  }
}
