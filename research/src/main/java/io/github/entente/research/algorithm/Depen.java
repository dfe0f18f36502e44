package io.github.entente.research.algorithm;

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
 *
 * @since 0.1.0
 */
public final class Depen extends CopyDetection {
  private final DepenParameters parameters;

  /** Creates the algorithm with default parameters. */
  public Depen() {
    this(DepenParameters.DEFAULT);
  }

  /** Creates the algorithm. */
  public Depen(DepenParameters parameters) {
    super(parameters.falseValues(), parameters.copying());
    this.parameters = parameters;
  }

  @Override
  public String name() {
    return "Depen";
  }

  @Override
  public DepenParameters parameters() {
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
