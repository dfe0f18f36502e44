package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.inference.Pooling;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.trust.AccuracyLearning;
import io.github.entente.reconcile.trust.FalseAlternatives;

/**
 * One value of each item is true, out of many possible ones: the engine's value channel on tables,
 * for open values, and for values of which some are more general than others.
 *
 * <p>It is the engine for dossiers where every claim is a claim of a value in a source's own word,
 * and gives the same numbers; the equations are those of its parts:
 *
 * <ul>
 *   <li>A claim by a source of accuracy a multiplies the odds of its value by n a / (1 - a), one of
 *       weight c by that of the accuracy b + c (a - b), with b = 1 / (n + 1).
 *   <li>Gains on one candidate are pooled, since mistakes are correlated by r.
 *   <li>A claim of a general value supports each more specific candidate alike (flat inclusion).
 *   <li>Each candidate has one unit of prior mass, and what nobody claims n + 1 less their number.
 *   <li>{@link AccuracyLearning}: accuracies follow from how probable claims are if sources are
 *       taken as independent; what an item tells is left out when it is judged.
 *   <li>{@link FalseAlternatives}: n follows from how often wrong claims agree.
 *   <li>A source that claims several candidates of an item meant one of them, each with a share in
 *       proportion to its weight ({@link SeveralClaims}).
 * </ul>
 *
 * <p>So a lone claim of a source of accuracy a has probability exactly a. What beliefs lack to 1 is
 * the probability of <em>none of the claimed values</em>.
 *
 * <p>If the table has a hierarchy, its values are names that recur, and some names are said wrongly
 * more often than others. Then gains change by -ln F(u), and a candidate's score by ln T(v): how
 * often a value is said wrongly, and is true, relative to the average value, with pseudo-claims
 * ({@link ValueFrequencies}). This explains why mistakes agree, so n stays as given.
 *
 * <p>O(claims + claims of more general candidates) a round. {@link ScoreScale#PROBABILITY} of being
 * the most specific true candidate. Unclaimed values are from Dong, Berti-Equille and Srivastava,
 * VLDB 2009; the combination and the defaults are this library's.
 *
 * @since 0.1.0
 */
public final class ValueBayes implements TruthDiscovery {
  /** Shared numbers of the state and of sums that are not about single values. */
  static final int SHARED = AccuracyLearning.SHARED + FalseAlternatives.SHARED;

  private final ValueBayesParameters parameters;
  private final WitnessWeights witnesses;
  private final Pooling pooling;
  private final AccuracyLearning accuracies;
  private final FalseAlternatives alternatives;

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
    this.pooling = new Pooling(parameters.correlation());
    this.accuracies = new AccuracyLearning(parameters.sources().prior(), 0);
    this.alternatives = new FalseAlternatives(parameters.falseValues(), AccuracyLearning.SHARED);
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

  /** So a lone claim is as probable as its source is reported to be accurate. */
  @Override
  public boolean hasFinalPass() {
    return true;
  }

  /** What is known of sources stands where {@link AccuracyLearning} says. */
  @Override
  public Layout layout(TableSummary summary) {
    return Layout.of(AccuracyLearning.STATE_COLUMNS, AccuracyLearning.SUM_COLUMNS)
        .withShared(SHARED + ValueFrequencies.shared(summary))
        .withCandidateColumns(1);
  }

  @Override
  public void initial(TableSummary summary, SourceState state) {
    accuracies.initial(state, source -> parameters.sources().given().get(summary.source(source)));
  }

  @Override
  public ValueStep workspace() {
    return new ValueStep(parameters, witnesses, pooling, accuracies, alternatives);
  }

  @Override
  public void item(ItemView item, int pass, SourceState state, Accumulator sums) {
    item.workspace(ValueStep.class).handle(item, state, sums);
  }

  @Override
  public void next(int pass, Accumulator total, SourceState state) {
    if (ValueFrequencies.areLearned(state)) {
      ValueFrequencies.next(total, parameters.valueClaims(), state);
    } else {
      alternatives.next(total, state);
    }
    accuracies.next(total, state);
  }
}
