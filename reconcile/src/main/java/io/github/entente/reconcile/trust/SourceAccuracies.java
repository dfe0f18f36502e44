package io.github.entente.reconcile.trust;

import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;

/**
 * What is known of sources whose mistakes fall on n other values alike: how often each is right,
 * and how often exactly where more general values would be right, too.
 *
 * <p>State columns: accuracy, its numerator and its denominator, the gain of a claim, ln e and ln(1
 * - e), and the known accuracy or NaN. Sums: right, all, exact and general claims. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceAccuracies {
  /** How many columns of the state hold what is known of sources, from 0. */
  public static final int STATE_COLUMNS = 7;

  /** How many columns of sums it takes to learn of them, from 0. */
  public static final int SUM_COLUMNS = 4;

  private static final int ACCURACY = 0;
  private static final int RIGHT = 1;
  private static final int ALL = 2;
  private static final int GAIN = 3;
  private static final int EXACT = 4;
  private static final int GENERAL = 5;
  private static final int KNOWN = 6;

  private static final int SUM_RIGHT = 0;
  private static final int SUM_ALL = 1;
  private static final int SUM_EXACT = 2;
  private static final int SUM_GENERAL = 3;

  private static final int MANY_CLAIMS = 1000;
  private static final double PRIOR_EXACT = 3;
  private static final double PRIOR_GENERAL = 1.5;

  private final SourcePriors priors;

  /** Creates what learns from these priors. */
  public SourceAccuracies(SourcePriors priors) {
    this.priors = priors;
  }

  /**
   * Sets what is known of a source before the first round.
   *
   * @param name its name
   * @param claims how many claims it makes, at least 1
   * @param falseValues n
   */
  public void initial(
      int source, String name, double claims, double falseValues, SourceState state) {
    Double known = priors.known().get(name);
    state.set(source, KNOWN, known == null ? Double.NaN : known);
    set(state, source, priors.accuracy() * claims, claims, falseValues);
    setExactness(state, source, PRIOR_EXACT, PRIOR_GENERAL);
  }

  private void set(SourceState state, int source, double right, double all, double falseValues) {
    double accuracy = isKnown(source, state) ? state.get(source, KNOWN) : bounded(right / all);
    state.set(source, ACCURACY, accuracy);
    state.set(source, RIGHT, right);
    state.set(source, ALL, all);
    state.set(source, GAIN, logGain(accuracy, falseValues));
  }

  private static void setExactness(SourceState state, int source, double exact, double general) {
    state.set(source, EXACT, StrictMath.log(exact / (exact + general)));
    state.set(source, GENERAL, StrictMath.log(general / (exact + general)));
  }

  private static boolean isKnown(int source, SourceState state) {
    return !Double.isNaN(state.get(source, KNOWN));
  }

  private double bounded(double accuracy) {
    return priors.bounds().clamp(accuracy);
  }

  private static double logGain(double accuracy, double falseValues) {
    return StrictMath.log(falseValues * accuracy / (1 - accuracy));
  }

  /**
   * Returns ln(n a / (1 - a)) for a claim.
   *
   * @param source who makes it
   * @param certainty how sure the source sounded, above 0 and at most 1
   * @param right the probability that the claim was right, a round ago
   * @param falseValues n
   */
  public double gain(
      int source, double certainty, double right, double falseValues, SourceState state) {
    double all = state.get(source, ALL);
    boolean leaveOut = state.round() > 1 && all < MANY_CLAIMS && !isKnown(source, state);
    if (!leaveOut && certainty == 1) {
      return state.get(source, GAIN);
    }
    double accuracy =
        leaveOut
            ? bounded((state.get(source, RIGHT) - certainty * right) / (all - certainty))
            : state.get(source, ACCURACY);
    double chance = 1 / (falseValues + 1);
    return logGain(chance + certainty * (accuracy - chance), falseValues);
  }

  /** Returns ln e of a source. */
  public static double exact(int source, SourceState state) {
    return state.get(source, EXACT);
  }

  /** Returns ln(1 - e) of a source. */
  public static double general(int source, SourceState state) {
    return state.get(source, GENERAL);
  }

  /**
   * Adds a claim.
   *
   * @param source who makes it
   * @param certainty how sure the source sounded, above 0 and at most 1
   * @param right the probability that it is right
   * @param exact the probability that it is the truth where more general values would be right, too
   * @param general the probability that it is right but more general than the truth
   */
  public static void add(
      int source, double certainty, double right, double exact, double general, Accumulator sums) {
    sums.add(source, SUM_RIGHT, certainty * right);
    sums.add(source, SUM_ALL, certainty);
    sums.add(source, SUM_EXACT, certainty * exact);
    sums.add(source, SUM_GENERAL, certainty * general);
  }

  /** Replaces what is known by what follows from the sums. */
  public void next(Accumulator total, double falseValues, SourceState state) {
    ClaimCountGroups groups = new ClaimCountGroups();
    for (int source = 0; source < state.sources(); source++) {
      groups.add(total.get(source, SUM_RIGHT), total.get(source, SUM_ALL));
    }
    double pseudo = priors.sourceClaims();
    for (int source = 0; source < state.sources(); source++) {
      double claims = total.get(source, SUM_ALL);
      double mean = groups.accuracy(claims, priors.accuracy(), priors.groupClaims());
      double right = total.get(source, SUM_RIGHT) + pseudo * mean;
      set(state, source, right, claims + pseudo, falseValues);
      setExactness(
          state,
          source,
          total.get(source, SUM_EXACT) + PRIOR_EXACT,
          total.get(source, SUM_GENERAL) + PRIOR_GENERAL);
    }
  }
}
