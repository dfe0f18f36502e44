package io.github.entente.reconcile.truth;

/**
 * What {@link ValueBayes} knows of sources: how often each is right, and how often exactly.
 *
 * <p>State columns: accuracy, its numerator and its denominator, the gain of a claim, ln e and ln(1
 * - e), and the known accuracy or NaN. Sums: right, all, exact and general claims.
 */
final class SourceAccuracies {
  static final int STATE_COLUMNS = 7;
  static final int SUM_COLUMNS = 4;

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

  SourceAccuracies(SourcePriors priors) {
    this.priors = priors;
  }

  void initial(GraphSummary summary, SourceState state) {
    for (int source = 0; source < state.sources(); source++) {
      Double known = priors.known().get(summary.source(source));
      state.set(source, KNOWN, known == null ? Double.NaN : known);
      double claims = summary.claimsOf(source);
      set(state, source, priors.accuracy() * claims, claims);
      setExactness(state, source, PRIOR_EXACT, PRIOR_GENERAL);
    }
  }

  private void set(SourceState state, int source, double right, double all) {
    double accuracy = isKnown(source, state) ? state.get(source, KNOWN) : bounded(right / all);
    state.set(source, ACCURACY, accuracy);
    state.set(source, RIGHT, right);
    state.set(source, ALL, all);
    state.set(source, GAIN, gain(accuracy, state));
  }

  private static void setExactness(SourceState state, int source, double exact, double general) {
    state.set(source, EXACT, StrictMath.log(exact / (exact + general)));
    state.set(source, GENERAL, StrictMath.log(general / (exact + general)));
  }

  private static boolean isKnown(int source, SourceState state) {
    return !Double.isNaN(state.get(source, KNOWN));
  }

  private double bounded(double accuracy) {
    return priors.bounds().of(accuracy);
  }

  private static double gain(double accuracy, SourceState state) {
    return StrictMath.log(FalseValues.in(state) * accuracy / (1 - accuracy));
  }

  /** Returns ln(n a / (1 - a)) for a claim that was right with a probability a round ago. */
  double gain(ItemView item, int claim, double right, SourceState state) {
    int source = item.source(claim);
    double sureness = item.weight(claim);
    double all = state.get(source, ALL);
    boolean leaveOut = state.round() > 1 && all < MANY_CLAIMS && !isKnown(source, state);
    if (!leaveOut && sureness == 1) {
      return state.get(source, GAIN);
    }
    double accuracy =
        leaveOut
            ? bounded((state.get(source, RIGHT) - sureness * right) / (all - sureness))
            : state.get(source, ACCURACY);
    double chance = 1 / (FalseValues.in(state) + 1);
    return gain(chance + sureness * (accuracy - chance), state);
  }

  /** Returns ln e of a source. */
  static double exact(int source, SourceState state) {
    return state.get(source, EXACT);
  }

  /** Returns ln(1 - e) of a source. */
  static double general(int source, SourceState state) {
    return state.get(source, GENERAL);
  }

  /** Adds the claims of a candidate, which are right with a probability. */
  static void add(ItemView item, int candidate, double right, Accumulator sums) {
    double exact = item.generals(candidate) > 0 ? item.belief(candidate) : 0;
    double general = right - item.belief(candidate);
    for (int claim = item.firstClaim(candidate); claim < item.endClaim(candidate); claim++) {
      double sureness = item.weight(claim);
      int source = item.source(claim);
      sums.add(source, SUM_RIGHT, sureness * right);
      sums.add(source, SUM_ALL, sureness);
      sums.add(source, SUM_EXACT, sureness * exact);
      sums.add(source, SUM_GENERAL, sureness * general);
    }
  }

  void next(Accumulator total, SourceState state) {
    SourceKinds kinds = new SourceKinds();
    for (int source = 0; source < state.sources(); source++) {
      kinds.add(total.get(source, SUM_RIGHT), total.get(source, SUM_ALL));
    }
    double pseudo = priors.sourceClaims();
    for (int source = 0; source < state.sources(); source++) {
      double claims = total.get(source, SUM_ALL);
      double mean = kinds.accuracy(claims, priors.accuracy(), priors.kindClaims());
      set(state, source, total.get(source, SUM_RIGHT) + pseudo * mean, claims + pseudo);
      setExactness(
          state,
          source,
          total.get(source, SUM_EXACT) + PRIOR_EXACT,
          total.get(source, SUM_GENERAL) + PRIOR_GENERAL);
    }
  }
}
