package io.github.entente.research.random;

/**
 * Pseudo-random numbers that follow from a key alone, the same on every machine and in every
 * release of Java.
 *
 * <p>SplitMix64 (Steele, Lea and Flood 2014), started at a hash of the key: any number can be had
 * again without the ones before it. Logarithms are those of {@link StrictMath}, which round the
 * same everywhere. Instances belong to one thread.
 *
 * @since 0.1.0
 */
public final class RandomStream {
  /** What a stream is for; streams of different purposes are independent of each other. */
  public enum Purpose {
    RESAMPLE(1),
    OUTCOME(2),
    ACCURACY(3),
    COPIER(4),
    COVERAGE(5),
    COPY(6),
    TRUTH(7),
    STATEMENT(8);

    private final int number;

    Purpose(int number) {
      this.number = number;
    }
  }

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** Creates a stream from its state. */
  public RandomStream(long state) {
    this.state = state;
  }

  /** The stream of a seed, a purpose and two numbers, such as those of a source and an item. */
  public static RandomStream of(long seed, Purpose purpose, int first, int second) {
    long pair = ((long) first << Integer.SIZE) | Integer.toUnsignedLong(second);
    return new RandomStream(mix(mix(seed + GOLDEN_GAMMA * purpose.number) + GOLDEN_GAMMA * pair));
  }

  /** Any 64 bits. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** A double from 0, included, to 1, excluded, in steps of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1p-53;
  }

  /** A number from 0, included, to the bound, excluded; without bias (Lemire 2019). */
  public int nextInt(int bound) {
    long product = (nextLong() >>> Integer.SIZE) * bound;
    long low = product & 0xffffffffL;
    if (low < bound) {
      long threshold = (1L << Integer.SIZE) % bound;
      while (low < threshold) {
        product = (nextLong() >>> Integer.SIZE) * bound;
        low = product & 0xffffffffL;
      }
    }
    return (int) (product >>> Integer.SIZE);
  }

  /** Failures before the first success of probability p > 0; a large number if p is tiny. */
  public long nextGeometric(double p) {
    if (p >= 1) {
      return 0;
    }
    return (long) (StrictMath.log(1 - nextDouble()) / StrictMath.log1p(-p));
  }

  /** Beta by two gammas. */
  public double nextBeta(double alpha, double beta) {
    double a = nextLogGamma(alpha);
    double b = nextLogGamma(beta);
    return 1 / (1 + StrictMath.exp(b - a));
  }

  /** The logarithm, for small shapes lead to numbers below the smallest double. */
  private double nextLogGamma(double shape) {
    if (shape >= 1) {
      return StrictMath.log(nextGamma(shape));
    }
    double boosted = StrictMath.log(nextGamma(shape + 1));
    return boosted + StrictMath.log(1 - nextDouble()) / shape;
  }

  /** Marsaglia and Tsang (2000), for shapes from 1. */
  private double nextGamma(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double root = 1 + c * x;
      double v = root * root * root;
      if (root > 0
          && StrictMath.log(1 - nextDouble()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
        return d * v;
      }
    }
  }

  /** Box and Muller (1958); the second number of the pair is not used. */
  private double nextGaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * nextDouble());
  }

  /** Variant 13 of Stafford's finalizers, as in SplitMix64. */
  private static long mix(long bits) {
    long x = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
