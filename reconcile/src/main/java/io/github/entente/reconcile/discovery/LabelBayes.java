package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.numeric.Softmax;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import java.util.Arrays;

/**
 * Each item has one of a few labels that all items share, and sources confuse some labels with
 * others: this library's own method for labels, after Dawid and Skene.
 *
 * <p>Labels are the L distinct values of the whole table. With C_s(j, l) the expected number of
 * claims of l by source s where j is true, P(j, l) the share of l among all claims where j is true,
 * and a_s the share of the source's claims that are right,
 *
 * <pre>
 * pi_s(j, l) = (C_s(j, l) + g P(j, l) + h L (l = j ? a_s : (1 - a_s) / (L - 1)))
 *              / (sum over l of C_s(j, l) + g + h L)
 * q(j) ~ p(j) * product over the item's claims of pi_s(j, l)
 * belief(j) ~ p(j) * (product over the item's claims of pi_s(j, l)) ^ (1 / (1 + (N - 1) r))
 * </pre>
 *
 * <p>So what is known of a source's confusions is drawn towards those of all sources by g
 * pseudo-claims for each true label, and towards its own accuracy by h for each pair of labels.
 * When an item is scored, its own part in p, and that of each claim in C_s and a_s, is left out,
 * which keeps beliefs from confirming themselves. A claim that sounded c sure counts c in C_s, and
 * its pi_s is raised to the power c. The N claims on an item are taken as correlated by r when
 * beliefs are stated, since sources find the same items hard; q, from which sources are learned,
 * takes them as independent: the correlation of mistakes cannot be learned without knowing truths.
 * In each round q moves half of the way.
 *
 * <p>O(claims * L) a round, L numbers for each item, 3 + L * L + L for each source, at most 200
 * labels. {@link ScoreScale#PROBABILITY}; what beliefs lack to 1 is the probability of labels that
 * nobody claims for the item. The trust in a source is a_s.
 *
 * @since 0.1.0
 */
public final class LabelBayes implements TruthDiscovery {
  private static final int MOST_LABELS = 200;

  private static final int HITS = 1;
  private static final int ALL = 2;
  private static final int TABLE = 3;
  private static final double STEP = 0.5;
  private static final double ACCURACY_CLAIMS = 4;
  private static final double CELL = 0.5;

  private final LabelBayesParameters parameters;

  /** Creates the algorithm with default parameters. */
  public LabelBayes() {
    this(LabelBayesParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public LabelBayes(LabelBayesParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "LabelBayes";
  }

  @Override
  public LabelBayesParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /**
   * State columns: trust, right and all claims, C(j, l) at 3 + l L + j, then its sums over l.
   * Shared: sum of q(j) + 1, P(j, l) at L + l L + j, accuracy of all sources.
   */
  @Override
  public Layout layout(TableSummary summary) {
    int labels = summary.values();
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException(
          "LabelBayes compares all pairs of labels and there are %s of them; give at most %s, or use"
                  .formatted(labels, MOST_LABELS)
              + " ValueBayes");
    }
    return Layout.of(TABLE + labels * labels + labels, labels * labels)
        .withShared(labels + labels * labels + 1)
        .withItemColumns(labels);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {}

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int labels = labels(state);
    double[] q = item.scratch(0, labels);
    if (state.round() == 1) {
      Arrays.fill(q, 0, labels, 0);
      for (int k = 0; k < item.size(); k++) {
        q[item.value(k)] = item.claims(k) / (double) item.claims();
        item.setBelief(k, q[item.value(k)]);
      }
    } else {
      infer(item, state, q, labels);
    }
    for (int k = 0; k < item.size(); k++) {
      int column = item.value(k) * labels;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        for (int j = 0; j < labels; j++) {
          sums.add(item.source(claim), column + j, item.weight(claim) * q[j]);
        }
      }
    }
    for (int j = 0; j < labels; j++) {
      item.set(j, q[j]);
      sums.addShared(j, q[j]);
    }
  }

  /** Turns q of the round before into that of this round. */
  private void infer(ItemView item, SourceState state, double[] q, int labels) {
    for (int j = 0; j < labels; j++) {
      q[j] = item.get(j);
    }
    double[] score = item.scratch(1, labels);
    double items = 0;
    for (int j = 0; j < labels; j++) {
      score[j] = likelihood(item, j, q, state, labels);
      items += state.shared(j);
    }
    double[] stated = item.scratch(2, labels);
    double share = 1 / (1 + (item.claims() - 1) * parameters.correlation());
    for (int j = 0; j < labels; j++) {
      double prior = StrictMath.log((state.shared(j) - q[j]) / (items - 1));
      stated[j] = prior + share * score[j];
      score[j] += prior;
    }
    Softmax.normalise(stated, labels);
    Softmax.normalise(score, labels);
    for (int j = 0; j < labels; j++) {
      q[j] += STEP * (score[j] - q[j]);
    }
    for (int k = 0; k < item.size(); k++) {
      item.setBelief(k, stated[item.value(k)]);
    }
  }

  private double likelihood(ItemView item, int j, double[] own, SourceState state, int labels) {
    double product = 1;
    double logarithm = 0;
    double pseudo = parameters.sharedClaims() + labels * parameters.ownClaims();
    double pooled = ACCURACY_CLAIMS * state.shared(state.sharedSize() - 1);
    for (int k = 0; k < item.size(); k++) {
      int l = item.value(k);
      double shared = parameters.sharedClaims() * state.shared(labels + l * labels + j);
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        int source = item.source(claim);
        double sureness = item.weight(claim);
        double accuracy =
            (state.get(source, HITS) - sureness * own[l] + pooled)
                / (state.get(source, ALL) - sureness + ACCURACY_CLAIMS);
        double coin = l == j ? accuracy : (1 - accuracy) / (labels - 1);
        double said = state.get(source, TABLE + l * labels + j) - sureness * own[j];
        double all = state.get(source, TABLE + labels * labels + j) - sureness * own[j];
        double factor = (said + shared + labels * parameters.ownClaims() * coin) / (all + pseudo);
        product *= sureness == 1 ? factor : StrictMath.pow(factor, sureness);
        if (product < 1e-200) {
          logarithm += StrictMath.log(product);
          product = 1;
        }
      }
    }
    return logarithm + StrictMath.log(product);
  }

  /** Returns the number of labels L, whose shared numbers are L + L L + 1. */
  private static int labels(SourceState state) {
    return (int) Math.sqrt(state.sharedSize() - 1);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    int labels = labels(state);
    double[] table = new double[labels * labels];
    double rightOfAll = 0;
    double claimsOfAll = 0;
    for (int source = 0; source < state.sources(); source++) {
      double right = 0;
      double claims = 0;
      for (int j = 0; j < labels; j++) {
        double row = 0;
        for (int l = 0; l < labels; l++) {
          double said = total.get(source, l * labels + j);
          state.set(source, TABLE + l * labels + j, said);
          table[l * labels + j] += said;
          row += said;
          right += l == j ? said : 0;
        }
        state.set(source, TABLE + labels * labels + j, row);
        claims += row;
      }
      state.set(source, HITS, right);
      state.set(source, ALL, claims);
      rightOfAll += right;
      claimsOfAll += claims;
    }
    share(total, table, state, labels);
    double pooled = (rightOfAll + 2) / (claimsOfAll + 3);
    state.setShared(state.sharedSize() - 1, pooled);
    for (int source = 0; source < state.sources(); source++) {
      state.set(
          source,
          0,
          (state.get(source, HITS) + ACCURACY_CLAIMS * pooled)
              / (state.get(source, ALL) + ACCURACY_CLAIMS));
    }
  }

  private static void share(Accumulator total, double[] table, SourceState state, int labels) {
    for (int j = 0; j < labels; j++) {
      state.setShared(j, total.shared(j) + 1);
      double row = CELL * (labels + 1);
      for (int l = 0; l < labels; l++) {
        row += table[l * labels + j];
      }
      for (int l = 0; l < labels; l++) {
        double said = table[l * labels + j] + (l == j ? 2 * CELL : CELL);
        state.setShared(labels + l * labels + j, said / row);
      }
    }
  }
}
