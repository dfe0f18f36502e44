package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.SourceAccuracies;

/**
 * One value of each item is true, out of many possible ones: this library's own method for open
 * values, and for values of which some are more general than others.
 *
 * <p>Source s is right with probability a_s. When it is wrong it says each of n other values with
 * probability (1 - a_s) / n. When it is right and candidates more general than the truth v exist,
 * it says v itself with probability e_s, and else one of the G(v) general ones. So the candidate v
 * gains from each claim of u by s, relative to the claim being wrong,
 *
 * <pre>
 * x(s, u, v) = ln(n a_s / (1 - a_s))                    if u = v and G(v) = 0
 *            = ln(n a_s / (1 - a_s)) + ln e_s           if u = v
 *            = ln(n a_s / (1 - a_s)) + ln((1 - e_s) / G(v))  if u is more general than v
 *            = 0                                        otherwise
 * P(v) = exp(k * sum of w x(s, u, v)) / (sum of the same over candidates + n + 1 - |V|)
 * </pre>
 *
 * <p>The n + 1 - |V| possible values that nobody claims (at least one half) stand for <em>none of
 * the claimed values</em>; it is their probability that beliefs lack to 1. Thus a lone claim of a
 * source of accuracy a has probability exactly a. Claims that agree are not taken as independent: w
 * is the claim's weight as a witness ({@link WitnessWeights}: carriers of one feed share one vote),
 * and k = 1 / (1 + (N - 1) r) with N the largest sum of w over the claims of one candidate, or 1,
 * and r the correlation of mistakes, as for the effective size of a correlated sample. k is the
 * same for all candidates of an item, so that it does not change their order.
 *
 * <p>a_s = (sum of P(claim right) + t m) / (claims + t), where m is the mean accuracy of sources
 * with about as many claims (the same power of two), itself drawn towards the prior accuracy by a
 * number of pseudo-claims: sources with few claims are rated by those that make about as many. When
 * a claim is scored its own part in a_s is left out, which keeps beliefs from confirming
 * themselves; sources of 1,000 claims and more, t of them pseudo-claims, are spared that, as the
 * difference is below a thousandth. A claim weighs as sure as it sounded, c: in the sums it counts
 * c, and a_s is replaced by b + c (a_s - b) with b = 1 / (n + 1), which is chance.
 *
 * <p>If all values of an item are numbers, a wrong claim is with probability one half a near miss,
 * so x = ln(n / 2), if that is positive, for numbers that differ by no more than the tolerance, and
 * by no more than a tenth of the range of the item's numbers. In tables of claims that were numbers
 * already, these are taken for keys and not for quantities.
 *
 * <p>Accuracies that are known are given by the name of the source and never change.
 *
 * <p>n is learned: 1 / n is the share of those pairs of wrong claims on an item that agree, as
 * expected by the beliefs, with pseudo-pairs. So where mistakes are popular, agreement proves less.
 *
 * <p>If the table has a hierarchy, its values are names that recur, and some names are said wrongly
 * more often than others. Then x gains -ln F(u), and k times the sum gains ln T(v): how often a
 * value is wrong and true, relative to the average value, with pseudo-claims. This explains why
 * mistakes agree, so n stays as given.
 *
 * <p>O(claims + claims of more general candidates) a round. {@link ScoreScale#PROBABILITY} of being
 * the most specific true candidate. The parts are known: unclaimed values from Dong, Berti-Equille
 * and Srivastava, VLDB 2009; specificity from Jung, Kim and Shim, EDBT 2019. Their combination and
 * the defaults are this library's.
 *
 * @since 0.1.0
 */
public final class ValueBayes implements TruthDiscovery {
  private static final double LEAST_UNCLAIMED = 0.5;
  private static final double NEAR_MISSES = 0.5;
  private static final int NEAR = 0;

  private final ValueBayesParameters parameters;
  private final WitnessWeights witnesses;
  private final SourceAccuracies accuracies;

  /** Creates the algorithm with default parameters, each claim a witness of its own. */
  public ValueBayes() {
    this(ValueBayesParameters.DEFAULT, WitnessWeights.EQUAL);
  }

  /**
   * Creates the algorithm.
   *
   * @param parameters the parameters
   * @param witnesses what each claim counts, made for the table on which the algorithm is run
   */
  public ValueBayes(ValueBayesParameters parameters, WitnessWeights witnesses) {
    this.parameters = parameters;
    this.witnesses = witnesses;
    this.accuracies = new SourceAccuracies(parameters.sources());
  }

  @Override
  public String name() {
    return "ValueBayes";
  }

  @Override
  public ValueBayesParameters parameters() {
    return parameters;
  }

  @Override
  public ScoreScale scale() {
    return ScoreScale.PROBABILITY;
  }

  /**
   * What is known of sources stands where {@link SourceAccuracies} says; shared numbers are those
   * of {@link FalseValues} and {@link ValueFrequencies}.
   */
  @Override
  public Layout layout(TableSummary summary) {
    boolean numbers = !summary.hasHierarchy() && !summary.isNumbered();
    return Layout.of(SourceAccuracies.STATE_COLUMNS, SourceAccuracies.SUM_COLUMNS)
        .withShared(FalseValues.SHARED + ValueFrequencies.shared(summary))
        .withCandidateColumns(numbers ? 1 : 0)
        .withReading(numbers ? Layout.Reading.MIXED : Layout.Reading.LABELS);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    FalseValues.set(parameters.falseValues(), state);
    for (int source = 0; source < state.sources(); source++) {
      accuracies.initial(
          source,
          summary.source(source),
          summary.claimsOf(source),
          parameters.falseValues(),
          state);
    }
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    int size = item.size();
    double[] gain = item.scratch(0, size);
    double[] exact = item.scratch(1, size);
    double[] general = item.scratch(2, size);
    double[] witnessed = item.scratch(3, size);
    for (int u = 0; u < size; u++) {
      gain[u] = item.previousBelief(u);
    }
    right(item, gain, witnessed);
    for (int u = 0; u < size; u++) {
      weigh(item, u, witnessed[u], state);
    }
    if (item.isNumeric()) {
      addNear(item, state);
    }
    double share = share(witnessed, size);
    for (int v = 0; v < size; v++) {
      int generals = item.generals(v);
      double score = gain[v] + (generals > 0 ? exact[v] : 0);
      for (int position = 0; position < generals; position++) {
        int u = item.general(v, position);
        score += gain[u] + general[u] - witnessed[u] * StrictMath.log(generals);
      }
      item.setBelief(v, share * score + ValueFrequencies.truth(item, v, state));
    }
    item.softmax(Math.max(LEAST_UNCLAIMED, FalseValues.in(state) + 1 - size));
    FalseValues.add(item, witnessed, sums);
    learn(item, state, sums);
  }

  /** Adds what claims of near numbers contribute; which are near is found out in round 1. */
  private void addNear(ItemView item, SourceState state) {
    double[] gain = item.scratch(0, item.size());
    if (state.round() == 1) {
      NearNumbers.count(item, item.scratch(3, item.size()), parameters.tolerance(), NEAR);
    }
    double nearMiss = Math.max(0, StrictMath.log(NEAR_MISSES * FalseValues.in(state)));
    for (int v = 0; v < item.size(); v++) {
      gain[v] += item.get(v, NEAR) * nearMiss;
    }
  }

  /** Puts for each candidate the probability that it is true: the truth, or more general. */
  private static void right(ItemView item, double[] belief, double[] right) {
    System.arraycopy(belief, 0, right, 0, item.size());
    for (int v = 0; v < item.size(); v++) {
      for (int position = 0; position < item.generals(v); position++) {
        right[item.general(v, position)] += belief[v];
      }
    }
  }

  /** Memory: 0 gain of a candidate's claims, 1 of being exact, 2 of being general, 3 witnesses. */
  private void weigh(ItemView item, int u, double right, SourceState state) {
    double falseValues = FalseValues.in(state);
    double witnessed = 0;
    double gain = 0;
    double exact = 0;
    double general = 0;
    for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
      int source = item.source(claim);
      double witness = witnesses.of(claim);
      witnessed += witness;
      gain +=
          witness
              * (accuracies.gain(source, item.weight(claim), right, falseValues, state)
                  + ValueFrequencies.falsehood(item, u, state));
      exact += witness * SourceAccuracies.exact(source, state);
      general += witness * SourceAccuracies.general(source, state);
    }
    item.scratch(0, 0)[u] = gain;
    item.scratch(1, 0)[u] = exact;
    item.scratch(2, 0)[u] = general;
    item.scratch(3, 0)[u] = witnessed;
  }

  private double share(double[] witnessed, int size) {
    double most = 1;
    for (int u = 0; u < size; u++) {
      most = Math.max(most, witnessed[u]);
    }
    return 1 / (1 + (most - 1) * parameters.correlation());
  }

  private static void learn(ItemView item, SourceState state, Accumulator sums) {
    double[] belief = item.scratch(0, item.size());
    double[] right = item.scratch(1, item.size());
    for (int u = 0; u < item.size(); u++) {
      belief[u] = item.belief(u);
    }
    right(item, belief, right);
    for (int u = 0; u < item.size(); u++) {
      double exact = item.generals(u) > 0 ? item.belief(u) : 0;
      double general = right[u] - item.belief(u);
      for (int claim = item.firstClaim(u); claim < item.endClaim(u); claim++) {
        SourceAccuracies.add(
            item.source(claim), item.weight(claim), right[u], exact, general, sums);
      }
      ValueFrequencies.add(item, u, right[u], state, sums);
    }
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    if (ValueFrequencies.areLearned(state)) {
      ValueFrequencies.next(total, parameters.valueClaims(), state);
    } else {
      FalseValues.next(total, parameters.falseValues(), state);
    }
    accuracies.next(total, FalseValues.in(state), state);
  }
}
