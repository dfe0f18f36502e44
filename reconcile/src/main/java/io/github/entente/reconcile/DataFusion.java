package io.github.entente.reconcile;

import io.github.entente.reconcile.dependence.SharedFeeds;
import io.github.entente.reconcile.dependence.SharedFeedsParameters;
import io.github.entente.reconcile.discovery.LabelBayes;
import io.github.entente.reconcile.discovery.LabelBayesParameters;
import io.github.entente.reconcile.discovery.SetBayes;
import io.github.entente.reconcile.discovery.SetBayesParameters;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.reconcile.discovery.ValueBayesParameters;
import io.github.entente.reconcile.table.ClaimTable;

/**
 * Answers each item of a table: the entry for research data that come as triples of source, item
 * and value.
 *
 * <p>One configuration serves all data; the method follows from their {@link DataShape}. Sets go to
 * {@link SetBayes}, a claim being split into its members. Labels go to {@link LabelBayes}. All else
 * goes to {@link ValueBayes}, with carriers of one feed sharing a vote ({@link SharedFeeds}) and,
 * if the table has a hierarchy, general values supporting more specific ones. The same claims in
 * any order, on any number of threads, give the same fusion.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DataFusion {
  /** Default parameters, on one thread, until nothing changes by more than 1e-6. */
  public static final DataFusion DEFAULT =
      new DataFusion(
          ValueBayesParameters.DEFAULT,
          SharedFeedsParameters.DEFAULT,
          LabelBayesParameters.DEFAULT,
          SetBayesParameters.DEFAULT,
          TruthRunner.DEFAULT.withTolerance(1e-6));

  private final ValueBayesParameters values;
  private final SharedFeedsParameters feeds;
  private final LabelBayesParameters labels;
  private final SetBayesParameters sets;
  private final TruthRunner runner;

  private DataFusion(
      ValueBayesParameters values,
      SharedFeedsParameters feeds,
      LabelBayesParameters labels,
      SetBayesParameters sets,
      TruthRunner runner) {
    this.values = values;
    this.feeds = feeds;
    this.labels = labels;
    this.sets = sets;
    this.runner = runner;
  }

  /** Returns a fusion with other parameters for values. */
  public DataFusion withValues(ValueBayesParameters newValues) {
    return new DataFusion(newValues, feeds, labels, sets, runner);
  }

  /** Returns a fusion with other parameters for finding sources that share a feed. */
  public DataFusion withFeeds(SharedFeedsParameters newFeeds) {
    return new DataFusion(values, newFeeds, labels, sets, runner);
  }

  /** Returns a fusion with other parameters for labels. */
  public DataFusion withLabels(LabelBayesParameters newLabels) {
    return new DataFusion(values, feeds, newLabels, sets, runner);
  }

  /** Returns a fusion with other parameters for sets. */
  public DataFusion withSets(SetBayesParameters newSets) {
    return new DataFusion(values, feeds, labels, newSets, runner);
  }

  /** Returns a fusion on another runner: threads, tolerance, listener, cancellation. */
  public DataFusion withRunner(TruthRunner newRunner) {
    return new DataFusion(values, feeds, labels, sets, newRunner);
  }

  /**
   * Answers each item.
   *
   * @param table the claims
   * @return the answers, their probabilities, and the trust in each source
   * @throws java.util.concurrent.CancellationException if the runner is cancelled
   */
  public Fusion fuse(ClaimTable table) {
    DataShape shape = DataShape.of(table);
    TruthResult result =
        switch (shape) {
          case SETS -> runner.run(new SetBayes(sets), ValueLists.split(table));
          case LABELS -> runner.run(new LabelBayes(labels), table);
          case VALUES ->
              runner.run(new ValueBayes(values, new SharedFeeds(feeds).weights(table)), table);
        };
    return new Fusion(shape, table, result);
  }
}
