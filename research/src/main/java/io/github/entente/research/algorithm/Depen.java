package io.github.entente.research.algorithm;

import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.discovery.ScoreScale;

/**
 * Copy detection for sources that are all equally accurate: {@link AccuCopy} with the accuracy
 * fixed at 1 - eps.
 *
 * <p>The dependence of two sources then is 1 / (1 + (1 - alpha) / alpha * ((1 - eps) / (1 - eps + c
 * eps))^k_t * (eps / (c n + eps - c eps))^k_f * (1 / (1 - c))^k_d). Dong, Berti-Equille and
 * Srivastava, VLDB 2009, section 3. The trust of every source is 1 - eps. {@link
 * ScoreScale#PROBABILITY}. With the paper's eps = .2 it does not find all truths of the paper's
 * example.
 */
public final class Depen extends CopyDetection {
  /**
   * The parameters.
   *
   * @param falseValues n, the number of wrong values of each item, above 0
   * @param error eps, the share of wrong values of every source, above 0 and below 1
   * @param copying how sources copy
   */
  public record Parameters(double falseValues, double error, Copying copying) {
    /** n = 100, eps = .2, alpha = .2, c = .8. */
    public static final Parameters DEFAULT = new Parameters(100, 0.2, Copying.DEFAULT);

    /** Checks every parameter. */
    public Parameters {
      Arguments.positive("falseValues", falseValues);
      Arguments.insideUnit("error", error);
      Arguments.insideUnit("1 - error", 1 - error);
    }

    /** Returns parameters with another number of wrong values, above 0. */
    public Parameters withFalseValues(double value) {
      return new Parameters(value, error, copying);
    }

    /** Returns parameters with another share of wrong values, above 0 and below 1. */
    public Parameters withError(double value) {
      return new Parameters(falseValues, value, copying);
    }

    /** Returns parameters with another way of copying. */
    public Parameters withCopying(Copying value) {
      return new Parameters(falseValues, error, value);
    }
  }

  private final Parameters parameters;

  /** Creates the algorithm with default parameters. */
  public Depen() {
    this(Parameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Depen(Parameters parameters) {
    super(parameters.falseValues(), parameters.copying());
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "Depen";
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  double initialAccuracy() {
    return 1 - parameters.error();
  }

  @Override
  double accuracy(double meanBelief) {
    return 1 - parameters.error();
  }
}
