package io.github.entente.examples;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.io.ClaimFiles;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A truth-discovery algorithm of one's own: a vote in which each source counts by its trust, and is
 * trusted by how much it agrees with the vote.
 *
 * <p>belief(v) = sum of t(s)^2 over the sources of v / the same over all claims on the item; t(s) =
 * (1 + sum of beliefs in its claims) / (2 + number of its claims).
 *
 * @since 0.1.0
 */
public final class OwnAlgorithm implements TruthDiscovery {
  /** The parameters: how strongly trust counts. */
  public record Parameters(double power) {}

  private static final int TRUST = 0;
  private static final int BELIEFS = 0;
  private static final int CLAIMS = 1;

  private final Parameters parameters = new Parameters(2);

  /** Prints what the algorithm believes about the lighthouses. */
  public static void main(String[] args) {
    System.out.print(report(Path.of("examples/data/lighthouses.tsv")));
  }

  static String report(Path file) {
    ClaimTable table = ClaimFiles.tsv().read(file).table();
    TruthResult result = TruthRunner.DEFAULT.withThreads(2).run(new OwnAlgorithm(), table);
    StringBuilder report = new StringBuilder();
    for (int item = 0; item < table.items(); item++) {
      report.append("%-14s %s\n".formatted(table.item(item), result.best(item)));
    }
    for (int source = 0; source < table.sources(); source++) {
      String trust = String.format(Locale.ROOT, "trust %.2f", result.trust(source));
      report.append("%-14s %s\n".formatted(table.source(source), trust));
    }
    return report.append(result.converged()).append('\n').toString();
  }

  @Override
  public String name() {
    return "OwnAlgorithm";
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(1, 2); // trust; sums of beliefs and of claims
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, TRUST, 0.5);
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double all = 0;
    for (int value = 0; value < item.size(); value++) {
      double votes = 0;
      for (int claim = item.firstClaim(value); claim < item.endClaim(value); claim++) {
        votes += StrictMath.pow(state.get(item.source(claim), TRUST), parameters.power());
      }
      item.setBelief(value, votes);
      all += votes;
    }
    for (int value = 0; value < item.size(); value++) {
      item.setBelief(value, item.belief(value) / all);
      item.add(value, sums, BELIEFS, item.belief(value));
      item.add(value, sums, CLAIMS, 1);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      double beliefs = total.get(source, BELIEFS);
      state.set(source, TRUST, (1 + beliefs) / (2 + total.get(source, CLAIMS)));
    }
  }
}
