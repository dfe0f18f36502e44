package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an algorithm found: beliefs, trust, and how it came to them. Items, candidates and sources
 * are numbered as in the table. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TruthResult {
  /** Values whose scores differ by no more than this share of the greatest one are tied. */
  public static final double TIE = 1e-9;

  /** Raised whenever equal input and parameters no longer give equal results. */
  private static final int REVISION = 1;

  private final TruthDiscovery algorithm;
  private final ClaimTable table;
  private final double[] beliefs;
  private final double[] ranks;
  private final double[] trust;
  private final double[] estimates;
  private final List<RoundReport> log;
  private final boolean converged;

  TruthResult(
      TruthDiscovery algorithm,
      ClaimTable table,
      double[] beliefs,
      double[] ranks,
      double[] trust,
      double[] estimates,
      List<RoundReport> log,
      boolean converged) {
    this.algorithm = algorithm;
    this.table = table;
    this.beliefs = beliefs;
    this.ranks = ranks;
    this.trust = trust;
    this.estimates = estimates;
    this.log = List.copyOf(log);
    this.converged = converged;
  }

  /** Returns the claims that the result is about. */
  public ClaimTable table() {
    return table;
  }

  /** Returns the belief in a candidate. */
  public double belief(int candidate) {
    return beliefs[candidate];
  }

  /**
   * Returns the belief in a value.
   *
   * @throws IllegalArgumentException if nobody claims this value for this item
   */
  public double belief(String item, String value) {
    return beliefs[
        table
            .findCandidate(item, value)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "nobody claims the value '"
                            + value
                            + "' for the item '"
                            + item
                            + "'; give texts as the table spells them"))];
  }

  /** Returns the trust in a source. */
  public double trust(int source) {
    return trust[source];
  }

  /**
   * Returns the trust in a source.
   *
   * @throws IllegalArgumentException if there is no such source
   */
  public double trust(String source) {
    return trust[
        table
            .findSource(source)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no source '"
                            + source
                            + "'; give the name as the table spells it"))];
  }

  /** Returns the estimate of the true value of an item that the algorithm takes as numeric. */
  public OptionalDouble estimate(int item) {
    return estimates.length == 0 || Double.isNaN(estimates[item])
        ? OptionalDouble.empty()
        : OptionalDouble.of(estimates[item]);
  }

  /** Returns the values of an item, the most believed first, ties in the order of their texts. */
  public List<ScoredValue> ranking(int item) {
    List<Integer> order = new ArrayList<>();
    for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
      order.add(c);
    }
    order.sort(Comparator.comparingDouble((Integer c) -> ranks[c]).reversed());
    List<ScoredValue> ranking = new ArrayList<>();
    for (int c : order) {
      ranking.add(new ScoredValue(table.value(table.valueOf(c)), beliefs[c]));
    }
    return List.copyOf(ranking);
  }

  /**
   * Returns the most believed values of an item, in the order of their texts. There are several if
   * they are tied: the algorithm does not choose between them.
   */
  public List<String> best(int item) {
    double greatest = Double.NEGATIVE_INFINITY;
    int first = table.firstCandidate(item);
    int end = table.firstCandidate(item + 1);
    for (int c = first; c < end; c++) {
      greatest = Math.max(greatest, ranks[c]);
    }
    List<String> best = new ArrayList<>();
    for (int c = first; c < end; c++) {
      if (ranks[c] >= greatest - TIE * Math.abs(greatest)) {
        best.add(table.value(table.valueOf(c)));
      }
    }
    return List.copyOf(best);
  }

  /** Returns the name of the algorithm. */
  public String algorithm() {
    return algorithm.name();
  }

  /** Returns the parameters of the algorithm. */
  public Record parameters() {
    return algorithm.parameters();
  }

  /** Returns the revision of the library's numerical definitions. */
  public int revision() {
    return REVISION;
  }

  /** Returns what the beliefs mean. */
  public ScoreScale scale() {
    return algorithm.scale();
  }

  /** Returns the fingerprint of the claims, see {@link ClaimTable#digest}. */
  public String inputDigest() {
    return table.digest();
  }

  /** Returns the number of rounds. */
  public int rounds() {
    return log.size();
  }

  /**
   * Returns the largest change of a trust or belief in the last round. For an algorithm that is
   * exact after one round that is the change from nothing.
   */
  public double residual() {
    return log.get(log.size() - 1).residual();
  }

  /** Tells whether the run ended because nothing changed any more, not at the limit of rounds. */
  public boolean converged() {
    return converged;
  }

  /** Returns what changed in each round. */
  public List<RoundReport> log() {
    return log;
  }

  @Override
  public String toString() {
    return algorithm.name()
        + " on "
        + table
        + ": "
        + (converged ? "converged" : "not converged")
        + " after "
        + rounds()
        + " rounds, residual "
        + residual();
  }
}
