package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Numbers of which several may be held with good reason: estimates for each item a density of
 * opinion, which may have several peaks, from kernels weighted by how reliable their sources are.
 *
 * <p>With K(x, y) = exp(-((x - y) / h)^2 / 2) and the weights w of an item's claims, which add up
 * to 1, the density at x is f(x) = sum of w_s K(x, x_s), up to a factor; the distance of a claim
 * from it is d_s = 1 - 2 f(x_s) + sum of w_s f(x_s), the squared one in the space of the kernel.
 * With n claims on the item, J = sum over all claims of d_s / n, and L_s the mean of d_s / n over
 * the claims of a source, c_s = -ln(L_s / J); then w_s = c_s / sum of c over the item's claims. All
 * c are 1 in the first round; h is the item's median absolute deviation from the median of its
 * claims. Wan, Chen, Kaplan, Han, Gao and Zhao, KDD 2016. O(sum over items of candidates squared) a
 * round. {@link ScoreScale#RANK_ONLY}: the belief in a value is f, 1 if all say the same; the
 * {@linkplain TruthResult#estimate estimate} is the peak uphill of the most believed value. Trust
 * is c_s.
 *
 * <p>Deviations: 1e-9 is added to L and J, without which a source without distance has infinite
 * weight; if all weights of an item are 0, as when all say the same everywhere, claims count alike;
 * each item has its own h (the authors' program takes the first item's for all) and a claim at
 * distance 0 keeps its weight (there it has none); stops on the largest change instead of J's. If
 * most claims of an item agree, h is 0 and different values share nothing.
 *
 * @since 0.1.0
 */
public final class Kdem implements TruthDiscovery {
  private static final double LEAST_LOSS = 1e-9;
  private static final int COUNT = 1;
  private static final int J = 0;

  private final KdemParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Kdem() {
    this(KdemParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Kdem(KdemParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "KDEm";
  }

  @Override
  public KdemParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.RANK_ONLY;
  }

  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(2, 1).withShared(1).withReading(Layout.Reading.NUMBERS);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 1);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    double median = WeightedMedian.ofClaims(item);
    double h = parameters.bandwidth() * WeightedMedian.ofDistances(item, median);
    double[] weights = weights(item, state);
    double[] lacks = item.scratch(3, item.size());
    double mean = 0;
    for (int k = 0; k < item.size(); k++) {
      lacks[k] = Kernel.lack(item, weights, h, item.number(k));
      item.setBelief(k, 1 - lacks[k]);
      mean += weights[k] * lacks[k];
    }
    item.setEstimate(Kernel.peak(item, weights, h, item.number(TopCandidate.now(item))));
    for (int k = 0; k < item.size(); k++) {
      double distance = Math.max(0, 2 * lacks[k] - mean) / item.claims();
      item.add(k, sums, 0, distance);
      sums.addShared(J, item.claims(k) * distance);
    }
  }

  /** Puts the shares of weight of the item's values into memory 0. */
  private static double[] weights(ItemView item, SourceState state) {
    double[] weights = item.scratch(0, item.size());
    double total = 0;
    for (int k = 0; k < item.size(); k++) {
      weights[k] = item.sum(k, state, 0);
      total += weights[k];
    }
    for (int k = 0; k < item.size(); k++) {
      weights[k] = total > 0 ? weights[k] / total : item.claims(k) / (double) item.claims();
    }
    return weights;
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    double all = LEAST_LOSS + total.shared(J);
    for (int source = 0; source < state.sources(); source++) {
      double mean = LEAST_LOSS + SourceMeans.mean(source, total, 0, state, COUNT);
      state.set(source, 0, Math.max(0, -StrictMath.log(mean / all)));
    }
  }
}
