package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.ItemRange;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.run.ShardedPass;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** One execution of an algorithm on a table, with all its memory. */
final class TruthRun {
  private final TruthRunner settings;
  private final TruthDiscovery algorithm;
  private final ClaimTable table;
  private final RunMemory memory;
  private final SourceState state;
  private final ShardedPass pass;
  private final double[] shardChange;
  private final ItemView[] views;
  private double[] trust;
  private double[] previousTrust;

  TruthRun(TruthRunner settings, TruthDiscovery algorithm, ClaimTable table) {
    this.settings = settings;
    this.algorithm = algorithm;
    this.table = table;
    TableSummary summary = new TableSummary(table);
    Layout layout = algorithm.layout(summary);
    memory = new RunMemory(table, layout);
    state = new SourceState(table.sources(), layout);
    pass =
        new ShardedPass(
            table.sources(), layout, ShardedPass.shards(table, layout), settings.threads);
    shardChange = new double[pass.size()];
    views = new ItemView[settings.threads];
    for (int worker = 0; worker < views.length; worker++) {
      views[worker] = new ItemView(table, memory, algorithm.workspace());
    }
    trust = new double[table.sources()];
    previousTrust = new double[table.sources()];
    algorithm.initial(summary, state);
    state.copyTrust(trust);
  }

  TruthResult run() {
    List<RoundReport> log = new ArrayList<>();
    boolean converged = false;
    try (pass) {
      int most = Math.min(settings.rounds, algorithm.exactAfter());
      for (int round = 1; round <= most && !converged; round++) {
        RoundReport report = round(round);
        log.add(report);
        settings.listener.accept(report);
        converged =
            round == algorithm.exactAfter() || settings.rule.isSettled(report, settings.tolerance);
      }
      if (algorithm.hasFinalPass()) {
        pass.run((worker, shard, items, sums) -> shard(worker, shard, items, sums, 0));
      }
    }
    OptionalInt column = algorithm.rankColumn();
    double[] ranks = column.isPresent() ? memory.columns[column.getAsInt()] : memory.beliefs;
    return new TruthResult(
        algorithm, table, memory.beliefs, ranks, trust, memory.estimates, log, converged);
  }

  private RoundReport round(int round) {
    memory.startRound();
    state.startRound(round);
    for (int number = 0; number < algorithm.passes(); number++) {
      int current = number;
      Accumulator total =
          pass.run((worker, shard, items, sums) -> shard(worker, shard, items, sums, current));
      algorithm.next(number, total, state);
    }
    double[] former = previousTrust;
    previousTrust = trust;
    trust = former;
    state.copyTrust(trust);
    double beliefChange = 0;
    for (double change : shardChange) {
      beliefChange = Math.max(beliefChange, change);
    }
    RoundReport report = RoundReport.of(round, previousTrust, trust, beliefChange);
    if (!Double.isFinite(report.residual())) {
      throw new ArithmeticException(
          algorithm.name()
              + " produced a number that is not finite in round "
              + round
              + "; check its parameters: "
              + algorithm.parameters());
    }
    return report;
  }

  private void shard(int worker, int shard, ItemRange items, Accumulator sums, int pass) {
    if (settings.cancelled.getAsBoolean()) {
      throw new CancellationException(
          algorithm.name() + " was cancelled in round " + state.round());
    }
    ItemView view = views[worker];
    for (int item = items.firstInclusive(); item < items.endExclusive(); item++) {
      view.moveTo(item);
      algorithm.item(view, pass, state, sums);
    }
    if (pass == algorithm.passes() - 1) {
      shardChange[shard] = memory.change(table, items);
    }
  }
}
