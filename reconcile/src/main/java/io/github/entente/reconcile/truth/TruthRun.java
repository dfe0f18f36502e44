package io.github.entente.reconcile.truth;

import io.github.entente.reconcile.table.ClaimGraph;
import io.github.entente.reconcile.table.ItemRange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** One execution of an algorithm on a graph, with all its memory. */
final class TruthRun {
  private static final int MOST_SHARDS = 64;
  private static final long SUMS_IN_ANY_CASE = 1L << 22;

  private final TruthRunner settings;
  private final TruthDiscovery algorithm;
  private final ClaimGraph graph;
  private final RunMemory memory;
  private final SourceState state;
  private final List<ItemRange> shards;
  private final Accumulator[] shardSums;
  private final double[] shardChange;
  private final Accumulator total;
  private final ItemView[] views;
  private double[] trust;
  private double[] previousTrust;

  TruthRun(TruthRunner settings, TruthDiscovery algorithm, ClaimGraph graph) {
    this.settings = settings;
    this.algorithm = algorithm;
    this.graph = graph;
    GraphSummary summary = new GraphSummary(graph);
    Layout layout = algorithm.layout(summary);
    memory = new RunMemory(graph, layout);
    state = new SourceState(graph.sources(), layout);
    total = new Accumulator(graph.sources(), layout);
    shards = graph.ranges(shardCount(graph.claims(), total.tableSize()));
    shardSums = new Accumulator[shards.size()];
    for (int shard = 0; shard < shardSums.length; shard++) {
      shardSums[shard] = new Accumulator(graph.sources(), layout);
    }
    shardChange = new double[shards.size()];
    views = new ItemView[settings.threads];
    for (int worker = 0; worker < views.length; worker++) {
      views[worker] = new ItemView(graph, memory);
    }
    trust = new double[graph.sources()];
    previousTrust = new double[graph.sources()];
    algorithm.initial(summary, state);
    state.copyTrust(trust);
  }

  private static int shardCount(int claims, int tableSize) {
    long affordable = Math.max(SUMS_IN_ANY_CASE, 2L * claims) / Math.max(1, tableSize);
    return (int) Math.max(1, Math.min(MOST_SHARDS, affordable));
  }

  TruthResult run() {
    List<RoundReport> log = new ArrayList<>();
    boolean converged = false;
    try (Workers workers = new Workers(settings.threads)) {
      int most = Math.min(settings.rounds, algorithm.exactAfter());
      for (int round = 1; round <= most && !converged; round++) {
        RoundReport report = round(workers, round);
        log.add(report);
        settings.listener.accept(report);
        converged = round == algorithm.exactAfter() || isSettled(report);
      }
    }
    OptionalInt column = algorithm.rankColumn();
    double[] ranks = column.isPresent() ? memory.columns[column.getAsInt()] : memory.beliefs;
    return new TruthResult(
        algorithm, graph, memory.beliefs, ranks, trust, memory.estimates, log, converged);
  }

  private boolean isSettled(RoundReport report) {
    double change =
        settings.rule == StoppingRule.TRUST_COSINE ? report.cosineChange() : report.residual();
    return change <= settings.tolerance;
  }

  private RoundReport round(Workers workers, int round) {
    memory.startRound();
    state.startRound(round);
    for (int pass = 0; pass < algorithm.passes(); pass++) {
      int current = pass;
      workers.forEach(shards.size(), (worker, shard) -> shard(worker, shard, current));
      fold(workers);
      algorithm.next(pass, total, state);
    }
    double[] former = previousTrust;
    previousTrust = trust;
    trust = former;
    state.copyTrust(trust);
    double beliefChange = 0;
    for (double change : shardChange) {
      beliefChange = Math.max(beliefChange, change);
    }
    RoundReport report =
        new RoundReport(
            round,
            TrustChange.largest(previousTrust, trust),
            beliefChange,
            TrustChange.cosine(previousTrust, trust));
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

  private void shard(int worker, int shard, int pass) {
    if (settings.cancelled.getAsBoolean()) {
      throw new CancellationException(
          algorithm.name() + " was cancelled in round " + state.round());
    }
    ItemView view = views[worker];
    Accumulator sums = shardSums[shard];
    sums.clear();
    ItemRange range = shards.get(shard);
    for (int item = range.firstInclusive(); item < range.endExclusive(); item++) {
      view.moveTo(item);
      algorithm.item(view, pass, state, sums);
    }
    if (pass == algorithm.passes() - 1) {
      shardChange[shard] = memory.change(graph, range);
    }
  }

  /** Adds the sums of all shards in their order, each source by itself. */
  private void fold(Workers workers) {
    total.clearShared();
    for (Accumulator sums : shardSums) {
      total.addSharedOf(sums);
    }
    int size = total.tableSize();
    int blocks = Math.min(settings.threads, 1 + size / 4096);
    workers.forEach(
        blocks,
        (worker, block) -> {
          int from = (int) ((long) size * block / blocks);
          int to = (int) ((long) size * (block + 1) / blocks);
          total.clearTable(from, to);
          for (Accumulator sums : shardSums) {
            total.addTable(sums, from, to);
          }
        });
  }
}
