package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.numeric.Exponential;
import io.github.entente.reconcile.numeric.Softmax;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.Arrays;

/**
 * Learns for each source how it confuses labels, as with workers who label by a fixed scheme.
 *
 * <p>Labels are the L distinct values of the whole table, and each may be the truth of each item.
 * pi_s(j, l) = (sum of P(j) over its claims of l + pseudo-claims) / sum over l; p(j) = (sum of P(j)
 * over items + 1 / L) / (items + 1); P(j) ~ p(j) * product of pi_s(j, l) over the item's claims. In
 * the first round P is the share of votes. Dawid and Skene, 1979, with Dirichlet pseudo-claims in
 * every M step, so that no probability is 0: w for each true label, of which the share p is right
 * and the rest is spread evenly. The trust in a source is the sum of p(j) pi_s(j, j). O(claims * L)
 * a round, L * L numbers for each source, at most 200 labels. {@link ScoreScale#PROBABILITY}; what
 * beliefs lack to 1 is the probability of labels that nobody claims for the item.
 *
 * @since 0.1.0
 */
public final class DawidSkene implements TruthDiscovery {
  private static final int MOST_LABELS = 200;

  private final DawidSkeneParameters parameters;

  /** Creates the algorithm with default parameters. */
  public DawidSkene() {
    this(DawidSkeneParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public DawidSkene(DawidSkeneParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "DawidSkene";
  }

  @Override
  public DawidSkeneParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    int labels = summary.values();
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException(
          "DawidSkene compares all pairs of labels and there are "
              + labels
              + " of them; give at most "
              + MOST_LABELS
              + ", or use OneCoin");
    }
    return Layout.of(1 + labels * labels, labels * labels).withShared(labels);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      state.set(source, 0, parameters.priorAccuracy());
    }
  }

  /** State columns: trust, then log pi(j, l) at 1 + l L + j. Shared: log p(j). */
  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int labels = state.sharedSize();
    double[] truth = item.scratch(0, labels);
    if (state.round() == 1) {
      Arrays.fill(truth, 0, labels, 0);
      for (int k = 0; k < item.size(); k++) {
        truth[item.value(k)] = item.claims(k) / (double) item.claims();
      }
    } else {
      infer(item, state, truth, labels);
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, truth[item.value(k)]);
      int column = item.value(k) * labels;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        for (int j = 0; j < labels; j++) {
          sums.add(item.source(claim), column + j, truth[j]);
        }
      }
    }
    for (int j = 0; j < labels; j++) {
      sums.addShared(j, truth[j]);
    }
  }

  private static void infer(ItemView item, SourceState state, double[] truth, int labels) {
    for (int j = 0; j < labels; j++) {
      truth[j] = state.shared(j);
    }
    for (int k = 0; k < item.size(); k++) {
      int column = 1 + item.value(k) * labels;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        for (int j = 0; j < labels; j++) {
          truth[j] += state.get(item.source(claim), column + j);
        }
      }
    }
    Softmax.normalise(truth, labels);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    int labels = state.sharedSize();
    double items = 0;
    for (int j = 0; j < labels; j++) {
      items += total.shared(j);
    }
    for (int j = 0; j < labels; j++) {
      state.setShared(j, StrictMath.log((total.shared(j) + 1.0 / labels) / (items + 1)));
    }
    for (int source = 0; source < state.sources(); source++) {
      double trust = 0;
      for (int j = 0; j < labels; j++) {
        trust += Exponential.of(state.shared(j)) * confusion(source, j, labels, total, state);
      }
      state.set(source, 0, trust);
    }
  }

  /** Sets the probabilities of what a source says if the truth is j; returns that of saying j. */
  private double confusion(int source, int j, int labels, Accumulator total, SourceState state) {
    double right = labels == 1 ? 1 : parameters.priorAccuracy();
    double wrong = labels == 1 ? 0 : (1 - right) / (labels - 1);
    double all = parameters.priorClaims();
    for (int l = 0; l < labels; l++) {
      all += total.get(source, l * labels + j);
    }
    for (int l = 0; l < labels; l++) {
      double prior = parameters.priorClaims() * (l == j ? right : wrong);
      double share = (total.get(source, l * labels + j) + prior) / all;
      state.set(source, 1 + l * labels + j, StrictMath.log(share));
    }
    return Exponential.of(state.get(source, 1 + j * labels + j));
  }
}
