package io.github.entente.research.algorithm;

import io.github.entente.reconcile.discovery.ItemView;
import io.github.entente.reconcile.discovery.ScoreScale;
import io.github.entente.reconcile.discovery.TableSummary;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;

/**
 * Separates sources that know from sources that guess, each guessing in a way of its own.
 *
 * <p>Labels are the L distinct values of the whole table, each of which may be the truth of each
 * item. A source says the true label with probability theta_s, and otherwise a label drawn from
 * xi_s whatever the truth. P(t) ~ product over the item's claims of theta_s [l = t] + (1 - theta_s)
 * xi_s(l); theta_s = (expected claims that it knew + a) / (claims + 2 a); xi_s(l) = (expected
 * guesses of l + b) / (expected guesses + L b). theta starts at .5, xi is uniform at first. After
 * Hovy, Berg-Kirkpatrick, Vaswani and Hovy, NAACL 2013. O(claims) a round, L numbers for each
 * source, at most 2000 labels. {@link ScoreScale#PROBABILITY}; what beliefs lack to 1 is the
 * probability of labels that nobody claims for the item. Trust is theta_s.
 *
 * <p>Deviations: EM with pseudo-counts from one fixed start, in place of variational Bayes from ten
 * random ones.
 *
 * @since 0.1.0
 */
public final class Mace implements TruthDiscovery {
  private static final int MOST_LABELS = 2000;
  private static final int COUNT = 1;
  private static final int GUESS = 2;

  private final MaceParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Mace() {
    this(MaceParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Mace(MaceParameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "MACE";
  }

  @Override
  public MaceParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /** State columns: theta, number of claims, then xi(l). Sums: guesses of each l. */
  @Override
  public Layout layout(TableSummary summary) {
    int labels = summary.values();
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException(
          "MACE learns how often each source guesses each label and there are "
              + labels
              + " of them; give at most "
              + MOST_LABELS
              + ", or use GuessLCA");
    }
    return Layout.of(GUESS + labels, labels).withShared(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    SourceMeans.initial(summary, state, COUNT, 0.5);
    state.setShared(0, summary.values());
    for (int source = 0; source < state.sources(); source++) {
      for (int label = 0; label < summary.values(); label++) {
        state.set(source, GUESS + label, 1.0 / summary.values());
      }
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    for (int k = 0; k < item.size(); k++) {
      int label = item.value(k);
      double score = 0;
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        score += StrictMath.log1p(1 / guessOdds(item.source(claim), label, state));
      }
      item.setBelief(k, score);
    }
    item.softmax(state.shared(0) - item.size());
    for (int k = 0; k < item.size(); k++) {
      int label = item.value(k);
      for (int claim = item.firstClaim(k); claim < item.endClaim(k); claim++) {
        int source = item.source(claim);
        double odds = guessOdds(source, label, state);
        sums.add(source, label, 1 - item.belief(k) / (1 + odds));
      }
    }
  }

  /** The odds that a source which says the true label only guessed it. */
  private static double guessOdds(int source, int label, SourceState state) {
    double knows = state.get(source, 0);
    return (1 - knows) * state.get(source, GUESS + label) / knows;
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    int labels = (int) state.shared(0);
    for (int source = 0; source < state.sources(); source++) {
      double guesses = 0;
      for (int label = 0; label < labels; label++) {
        guesses += total.get(source, label);
      }
      double all = guesses + labels * parameters.guessing();
      for (int label = 0; label < labels; label++) {
        state.set(source, GUESS + label, (total.get(source, label) + parameters.guessing()) / all);
      }
      double claims = state.get(source, COUNT);
      double a = parameters.knowing();
      state.set(
          source, 0, Math.max(a / (claims + 2 * a), (claims - guesses + a) / (claims + 2 * a)));
    }
  }
}
