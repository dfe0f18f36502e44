package io.github.entente.reconcile.contract;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/** Runs as another algorithm does and remembers its last state. */
public final class LastState implements TruthDiscovery {
  private final TruthDiscovery algorithm;
  private SourceState last = new SourceState(0, Layout.of(1, 0));

  public LastState(TruthDiscovery algorithm) {
    this.algorithm = algorithm;
  }

  public SourceState state() {
    return last;
  }

  @Override
  public String name() {
    return algorithm.name();
  }

  @Override
  public Record parameters() {
    return algorithm.parameters();
  }

  @Override
  public ScoreScale scale() {
    return algorithm.scale();
  }

  @Override
  public Layout layout(TableSummary summary) {
    return algorithm.layout(summary);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    algorithm.initial(summary, state);
  }

  @Override
  public boolean hasFinalPass() {
    return algorithm.hasFinalPass();
  }

  @Override
  public Object workspace() {
    return algorithm.workspace();
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    algorithm.item(item, pass, state, sums);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    algorithm.next(pass, total, state);
    last = state;
  }
}
