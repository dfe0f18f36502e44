package io.github.entente.reconcile.contract;

import java.util.stream.LongStream;

/**
 * Seeds of generated input: a few fixed ones, so that a failure that was found stays found, and a
 * fresh one for each build, so that builds explore. The fresh one is printed; {@code
 * -Dentente.seed=N} runs it again.
 */
public final class Seeds {
  private static final String PROPERTY = "entente.seed";
  private static final long FRESH = fresh();

  private Seeds() {}

  private static long fresh() {
    String given = System.getProperty(PROPERTY);
    long seed = given == null ? System.nanoTime() & 0xFFFFFFFFL : Long.parseLong(given);
    System.out.println("generated input: replay with -D" + PROPERTY + "=" + seed);
    return seed;
  }

  /** Fixed seeds from 1 on, and as many that follow from the fresh one. */
  public static LongStream fixedAndFresh(int fixed) {
    return LongStream.concat(LongStream.rangeClosed(1, fixed), fresh(fixed));
  }

  /** Seeds that follow from the fresh one. */
  public static LongStream fresh(int count) {
    return LongStream.range(0, count).map(i -> FRESH + i);
  }
}
