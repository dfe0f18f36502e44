package io.github.entente.reconcile.trust;

import io.github.entente.reconcile.numeric.LogOdds;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Learns how accurate sources are from how probable their claims are.
 *
 * <pre>
 * a_s  = (R_s + t m) / (A_s + t)
 * m    = (R of the class + k p) / (A of the class + k)
 * t    = 1 / phi - 1
 * phi  = (max(0, Q - (1 - h) K) + D0 / (t0 + 1)) / (D + D0)
 * Q    = sum over sources of C_s (R_s / A_s - m)^2 / (m (1 - m))
 * D    = (1 - h) sum of C_s,   h = sum of C_s^2 / (sum of C_s)^2
 * K    = sum over sources of min(1, 100 C_s / A_s)
 * C_s  = sum over claims of 1 - r (1 - r) / (a_s (1 - a_s)), at least 0
 * </pre>
 *
 * <p>R_s is the number of claims of source s that are expected to be right, A_s the number of all
 * of them. A source is drawn towards the mean m of its class ({@link SizeClasses}) by t
 * pseudo-claims, and the class towards the prior accuracy p by k = {@value #CLASS_CLAIMS} of them.
 * How alike sources are is learned: phi is the share of the variance between sources (the moment
 * estimator of DerSimonian and Laird, 1986, for proportions), with a prior worth D0 = {@value
 * #PRIOR_DEGREES} claims that says t = t0. Sources that are no more different than chance makes
 * them count alike. Only claims that others check tell how different sources are, and make what is
 * believed of one more certain: C_s counts them by how much nearer to certainty r, the probability
 * that a claim is right, is than the accuracy of its source. A claim on which nobody else speaks
 * counts nothing.
 *
 * <p>What an item's own claims add to all these sums but t is left out when the item is judged, for
 * sources of fewer than {@value #MANY_CLAIMS} claims; beyond that it makes no difference of a
 * thousandth. Learned accuracies lie between {@value #LEAST} and {@value #GREATEST}.
 *
 * <p>A prior that is given for a source is a belief of its own: its right and wrong claims take the
 * place of t m and t (1 - m).
 *
 * <p>Immutable and thread-safe; all that changes is in the state and in the sums.
 *
 * @since 0.1.0
 */
public final class AccuracyLearning {
  /** Numbers in the state for each source: accuracy first, which is the trust in it. */
  public static final int STATE_COLUMNS = 7;

  /** Sums for each source: right claims, all claims, and checked ones. */
  public static final int SUM_COLUMNS = 3;

  /** Numbers in the state that belong to no single source, from a first index on. */
  public static final int SHARED = 2 + 2 * SizeClasses.COUNT;

  /** How many numbers tell what the claims on one item add to the classes of sources. */
  public static final int OWN = 2 * SizeClasses.COUNT;

  static final int CLASS_CLAIMS = 1000;
  static final int PRIOR_DEGREES = 50;
  static final int MANY_CLAIMS = 1000;
  static final double LEAST = 0.05;
  static final double GREATEST = 0.99;

  private static final double FULLY_COUNTED = 100;
  private static final double LEAST_SHARE = 1e-4;
  private static final double GREATEST_SHARE = 1.0 / 3;
  private static final double LEAST_GIVEN = 1e-9;

  private static final int ACCURACY = 0;
  private static final int RIGHT = 1;
  private static final int ALL = 2;
  private static final int GIVEN_RIGHT = 3;
  private static final int GIVEN_ALL = 4;
  private static final int LOG_ODDS = 5;
  private static final int CHECKED = 6;

  private static final int FREE_ROUNDS = 20;
  private static final double SHORTEST_STEP = 0.1;

  private static final double[] NOTHING = new double[OWN];

  private final TrustPrior prior;

  /** Shared numbers: pseudo-claims, sources of few claims, right claims and all by class. */
  private final int pseudoClaims;

  private final int fewClaims;
  private final int classRight;
  private final int classAll;

  /**
   * Learns from a prior on.
   *
   * @param prior what is believed of a source of which nothing is known
   * @param firstShared the first of the shared numbers that are at its disposal
   */
  public AccuracyLearning(TrustPrior prior, int firstShared) {
    this.prior = prior;
    this.pseudoClaims = firstShared;
    this.fewClaims = firstShared + 1;
    this.classRight = firstShared + 2;
    this.classAll = classRight + SizeClasses.COUNT;
  }

  /** Sets the state before the first round, with the priors that are given for single sources. */
  public void initial(SourceState state, IntFunction<@Nullable TrustPrior> given) {
    state.setShared(pseudoClaims, prior.claims());
    for (int source = 0; source < state.sources(); source++) {
      TrustPrior own = given.apply(source);
      state.set(source, GIVEN_RIGHT, own == null ? Double.NaN : own.right());
      state.set(source, GIVEN_ALL, own == null ? Double.NaN : own.claims());
      setAccuracy(source, own == null ? prior.mean() : own.mean(), state);
    }
  }

  private static void setAccuracy(int source, double accuracy, SourceState state) {
    state.set(source, ACCURACY, accuracy);
    state.set(source, LOG_ODDS, LogOdds.of(accuracy));
  }

  /**
   * Adds claims of a source, a share of which is expected to be right.
   *
   * @param all how many claims
   * @param right their share that is right, from 0 to 1
   */
  public static void add(
      Accumulator sums, int source, double all, double right, SourceState state) {
    double accuracy = state.get(source, ACCURACY);
    double open = right * (1 - right) / (accuracy * (1 - accuracy));
    sums.add(source, 0, all * right);
    sums.add(source, 1, all);
    sums.add(source, 2, all * Math.max(0, 1 - open));
  }

  /**
   * How far what is expected of claims moves in a round, from what it was towards what follows from
   * the accuracies: all the way in the first {@value #FREE_ROUNDS} rounds, then ever less. Where
   * claims are few, learning could swing between two beliefs for ever; so it comes to rest.
   *
   * @param round the number of the round, from 1 on
   * @return from {@value #SHORTEST_STEP} to 1
   */
  public static double step(int round) {
    return Math.max(SHORTEST_STEP, Math.min(1, (double) FREE_ROUNDS / round));
  }

  /** Works out the accuracies that follow from the sums over all items. */
  public void next(Accumulator total, SourceState state) {
    for (int i = 1; i < SHARED; i++) {
      state.setShared(pseudoClaims + i, 0);
    }
    for (int source = 0; source < state.sources(); source++) {
      double right = total.get(source, 0);
      double all = total.get(source, 1);
      state.set(source, RIGHT, right);
      state.set(source, ALL, all);
      state.set(source, CHECKED, total.get(source, 2));
      if (all < MANY_CLAIMS) {
        addShared(state, fewClaims, 1);
      }
      if (!isGiven(source, state)) {
        addShared(state, classRight + SizeClasses.of(all), right);
        addShared(state, classAll + SizeClasses.of(all), all);
      }
    }
    state.setShared(pseudoClaims, pseudoClaims(state));
    for (int source = 0; source < state.sources(); source++) {
      setAccuracy(source, accuracy(source, 0, 0, NOTHING, state), state);
    }
  }

  private static void addShared(SourceState state, int index, double amount) {
    state.setShared(index, state.shared(index) + amount);
  }

  private double pseudoClaims(SourceState state) {
    double spread = 0;
    double chance = 0;
    double claims = 0;
    double squares = 0;
    for (int source = 0; source < state.sources(); source++) {
      double all = state.get(source, ALL);
      if (all > 0 && !isGiven(source, state)) {
        double mean = mean(SizeClasses.of(all), NOTHING, state);
        double distance = state.get(source, RIGHT) / all - mean;
        double checked = state.get(source, CHECKED);
        spread += checked * distance * distance / (mean * (1 - mean));
        chance += Math.min(1, FULLY_COUNTED * checked / all);
        claims += checked;
        squares += checked * checked;
      }
    }
    double others = claims > 0 ? 1 - squares / (claims * claims) : 0;
    double degrees = claims * others;
    double priorShare = 1 / (prior.claims() + 1);
    double share =
        (Math.max(0, spread - chance * others) + PRIOR_DEGREES * priorShare)
            / (degrees + PRIOR_DEGREES);
    return 1 / Math.min(GREATEST_SHARE, Math.max(LEAST_SHARE, share)) - 1;
  }

  private double mean(int sizeClass, double[] own, SourceState state) {
    double right = state.shared(classRight + sizeClass) - own[sizeClass];
    double all = state.shared(classAll + sizeClass) - own[SizeClasses.COUNT + sizeClass];
    return (right + CLASS_CLAIMS * prior.mean()) / (all + CLASS_CLAIMS);
  }

  private static boolean isGiven(int source, SourceState state) {
    return !Double.isNaN(state.get(source, GIVEN_RIGHT));
  }

  /**
   * Whether it makes a difference to leave out what an item's own claims add; if not, there is no
   * need of {@link #leaveOut}.
   */
  public boolean leavesOut(SourceState state) {
    return state.round() > 1 && state.shared(fewClaims) > 0;
  }

  /**
   * Notes what a source's claims on an item add, before any accuracy is asked for.
   *
   * @param own {@link #OWN} numbers that are 0 before the first source of the item
   */
  public void leaveOut(
      int source, double ownRight, double ownAll, double[] own, SourceState state) {
    if (!isGiven(source, state)) {
      int sizeClass = SizeClasses.of(state.get(source, ALL));
      own[sizeClass] += ownRight;
      own[SizeClasses.COUNT + sizeClass] += ownAll;
    }
  }

  /**
   * The accuracy by which the claims of a source on an item are judged.
   *
   * @param ownRight what its claims on the item add to the sum of right claims
   * @param ownAll what they add to the sum of all claims
   * @param own what all claims on the item add, as noted by {@link #leaveOut}
   */
  public double accuracyWithout(
      int source, double ownRight, double ownAll, double[] own, SourceState state) {
    return isFixed(source, state)
        ? state.get(source, ACCURACY)
        : accuracy(source, ownRight, ownAll, own, state);
  }

  /** The logarithm of the odds of {@link #accuracyWithout}. */
  public double logOddsWithout(
      int source, double ownRight, double ownAll, double[] own, SourceState state) {
    return isFixed(source, state)
        ? state.get(source, LOG_ODDS)
        : LogOdds.of(accuracy(source, ownRight, ownAll, own, state));
  }

  private static boolean isFixed(int source, SourceState state) {
    return state.round() <= 1 || state.get(source, ALL) >= MANY_CLAIMS;
  }

  /** What is believed of the accuracy by which the claims of a source on an item are judged. */
  public TrustPrior beliefWithout(
      int source, double ownRight, double ownAll, double[] own, SourceState state) {
    double accuracy = accuracy(source, ownRight, ownAll, own, state);
    double known =
        state.get(source, CHECKED)
            + (isGiven(source, state) ? state.get(source, GIVEN_ALL) : state.shared(pseudoClaims));
    return TrustPrior.nearest(accuracy * known, (1 - accuracy) * known);
  }

  /** What is believed of the accuracy of a source after all items. */
  public TrustPrior belief(int source, SourceState state) {
    return beliefWithout(source, 0, 0, NOTHING, state);
  }

  private double accuracy(
      int source, double ownRight, double ownAll, double[] own, SourceState state) {
    double accuracy = right(source, ownRight, own, state) / all(source, ownAll, state);
    return isGiven(source, state)
        ? Math.min(1 - LEAST_GIVEN, Math.max(LEAST_GIVEN, accuracy))
        : Math.min(GREATEST, Math.max(LEAST, accuracy));
  }

  private double right(int source, double ownRight, double[] own, SourceState state) {
    double learned = state.get(source, RIGHT) - ownRight;
    return isGiven(source, state)
        ? learned + state.get(source, GIVEN_RIGHT)
        : learned
            + state.shared(pseudoClaims) * mean(SizeClasses.of(state.get(source, ALL)), own, state);
  }

  private double all(int source, double ownAll, SourceState state) {
    double learned = state.get(source, ALL) - ownAll;
    return learned
        + (isGiven(source, state) ? state.get(source, GIVEN_ALL) : state.shared(pseudoClaims));
  }

  /**
   * Down to which accuracy claims of a source may come to count against what they say: that of its
   * prior, or 0 where one was given for the source itself.
   */
  public double least(int source, SourceState state) {
    return isGiven(source, state) ? 0 : prior.mean();
  }
}
