package io.github.entente.research.algorithm;

/**
 * The logistic regression of accuracy in SLiMFast: maximises the sum over sources of r ln A + (n -
 * r) ln(1 - A), less lambda / 2 times the sum of squared weights, with r of n claims right and ln(A
 * / (1 - A)) = base + w_s + sum of w_k x_sk.
 *
 * <p>Given the weights of features, each w_s is the root of a falling function of its own. What
 * remains is a concave function of the weights of features, with the gradient sum of x_sk lambda
 * w_s - lambda w_k and the Hessian -(sum of x_sk x_sl lambda h / (lambda + h) + lambda [k = l]), h
 * = n A (1 - A): Newton's method, its steps halved if they lead too far down the other side. So a
 * round costs O(sources times features squared) in place of inverting a matrix of all sources.
 */
final class AccuracyRegression {
  private static final int MOST_STEPS = 100;
  private static final double PRECISION = 1e-13;

  private final int sources;
  private final int features;
  private final double base;
  private final double penalty;
  private final double[] right;
  private final double[] claims;
  private final double[] feature;
  private final double[] logOdds;
  private double[] weights;

  AccuracyRegression(int sources, int features, double base, double penalty) {
    this.sources = sources;
    this.features = features;
    this.base = base;
    this.penalty = penalty;
    right = new double[sources];
    claims = new double[sources];
    feature = new double[size(sources, features)];
    logOdds = new double[sources];
    weights = new double[features];
  }

  private static int size(int sources, int features) {
    long size = (long) sources * features;
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "there are %s features for each of %s sources; give fewer features, or fewer sources"
              .formatted(features, sources));
    }
    return (int) size;
  }

  /** Says how many of a source's claims are right, in expectation. */
  void observe(int source, double rightClaims, double allClaims) {
    right[source] = Math.min(rightClaims, allClaims);
    claims[source] = allClaims;
  }

  void setFeature(int source, int number, double value) {
    feature[source * features + number] = value;
  }

  /** Sets a weight to start from. */
  void setWeight(int number, double value) {
    weights[number] = value;
  }

  double weight(int number) {
    return weights[number];
  }

  /** Returns the log odds of a source's accuracy. */
  double logOdds(int source) {
    return logOdds[source];
  }

  /** Finds the maximum. */
  void solve() {
    climbSources();
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] slope = slope();
      double[] direction = slope.clone();
      eliminate(minusHessian(), direction);
      if (longest(direction) <= PRECISION * Math.max(1, longest(weights))) {
        return;
      }
      climb(direction, product(slope, direction));
    }
  }

  /** Moves the weights of features along a direction that leads up by a given slope. */
  private void climb(double[] direction, double upwards) {
    double[] from = weights;
    double length = 2;
    do {
      length /= 2;
      weights = new double[features];
      for (int k = 0; k < features; k++) {
        weights[k] = from[k] + length * direction[k];
      }
      climbSources();
    } while (product(slope(), direction) < -upwards / 2 && length > PRECISION);
  }

  /** Finds the best weights of sources for those of features. */
  private void climbSources() {
    for (int source = 0; source < sources; source++) {
      logOdds[source] = root(right[source], claims[source], shared(source));
    }
  }

  /** Returns the log odds of a source without its own weight. */
  private double shared(int source) {
    double sum = base;
    for (int k = 0; k < features; k++) {
      sum += weights[k] * feature[source * features + k];
    }
    return sum;
  }

  /** Returns the z with r - n / (1 + e^-z) - lambda (z - m) = 0, by Newton within a bracket. */
  private double root(double r, double n, double m) {
    double low = m - (n - r) / penalty;
    double high = m + r / penalty;
    double z = Math.min(high, Math.max(low, m));
    for (int step = 0; step < MOST_STEPS; step++) {
      double a = 1 / (1 + StrictMath.exp(-z));
      double value = r - n * a - penalty * (z - m);
      if (value > 0) {
        low = z;
      } else {
        high = z;
      }
      double next = z + value / (n * a * (1 - a) + penalty);
      if (!(next >= low && next <= high)) {
        next = low + (high - low) / 2;
      }
      double change = Math.abs(next - z);
      z = next;
      if (change <= PRECISION * Math.max(1, Math.abs(z))) {
        return z;
      }
    }
    return z;
  }

  private double[] slope() {
    double[] slope = new double[features];
    for (int k = 0; k < features; k++) {
      slope[k] = -penalty * weights[k];
    }
    for (int source = 0; source < sources; source++) {
      double pull = penalty * (logOdds[source] - shared(source));
      for (int k = 0; k < features; k++) {
        slope[k] += pull * feature[source * features + k];
      }
    }
    return slope;
  }

  private double[][] minusHessian() {
    double[][] matrix = new double[features][features];
    for (int k = 0; k < features; k++) {
      matrix[k][k] = penalty;
    }
    for (int source = 0; source < sources; source++) {
      double a = 1 / (1 + StrictMath.exp(-logOdds[source]));
      double bend = claims[source] * a * (1 - a);
      double stiff = penalty * bend / (penalty + bend);
      for (int k = 0; k < features; k++) {
        double own = feature[source * features + k];
        for (int l = 0; l < features && own != 0; l++) {
          matrix[k][l] += own * stiff * feature[source * features + l];
        }
      }
    }
    return matrix;
  }

  /** Solves a system with a positive definite matrix, which needs no pivots. */
  private static void eliminate(double[][] matrix, double[] side) {
    int size = side.length;
    for (int k = 0; k < size; k++) {
      for (int row = k + 1; row < size; row++) {
        double factor = matrix[row][k] / matrix[k][k];
        for (int l = k; l < size; l++) {
          matrix[row][l] -= factor * matrix[k][l];
        }
        side[row] -= factor * side[k];
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int l = k + 1; l < size; l++) {
        side[k] -= matrix[k][l] * side[l];
      }
      side[k] /= matrix[k][k];
    }
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  private static double longest(double[] vector) {
    double longest = 0;
    for (double x : vector) {
      longest = Math.max(longest, Math.abs(x));
    }
    return longest;
  }
}
