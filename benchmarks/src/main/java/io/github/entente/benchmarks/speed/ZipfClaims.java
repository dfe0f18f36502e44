package io.github.entente.benchmarks.speed;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.NumberedClaimsBuilder;

/**
 * Invents claims of any number, one after the other, in constant memory beside one number for each
 * source.
 *
 * <p>Each item has ten claims of different sources. The source of rank r is drawn with probability
 * {@code log((r + 1) / r) / log sources}, about 1 / r (Zipf 1949); its accuracy is uniform from .5
 * to .95. Of an item's ten possible values one is true, and a wrong claim has any of the others.
 * Items and sources come in scattered order. Equal parameters give equal claims.
 *
 * @param sources number of sources, at least 20
 * @param items number of items, at least 1
 * @param vocabulary number of different values of all items, at least 10
 * @param seed what all draws follow from
 */
public record ZipfClaims(int sources, int items, int vocabulary, long seed) {
  /** Claims on each item. */
  public static final int PER_ITEM = 10;

  private static final int VALUES_OF_ITEM = 10;
  private static final long ITEM_STEP = 2_654_435_761L;
  private static final long SOURCE_STEP = 2_147_483_647L;

  /** Receives claims. */
  @FunctionalInterface
  public interface Sink {
    /** Receives a claim. */
    void claim(int source, int item, int value);
  }

  /** Checks the numbers. */
  public ZipfClaims {
    if (sources < 2 * PER_ITEM || items < 1 || vocabulary < VALUES_OF_ITEM) {
      throw new IllegalArgumentException(
          "sources %s, items %s, vocabulary %s; give at least %s, 1 and %s"
              .formatted(sources, items, vocabulary, 2 * PER_ITEM, VALUES_OF_ITEM));
    }
  }

  /**
   * Returns a world with about so many claims, a source for each thousand, and values out of so
   * many.
   */
  public static ZipfClaims ofClaims(int claims, int vocabulary) {
    return new ZipfClaims(
        Math.max(2 * PER_ITEM, claims / 1000), Math.max(1, claims / PER_ITEM), vocabulary, 1);
  }

  /** Returns the number of claims. */
  public long claims() {
    return (long) items * PER_ITEM;
  }

  /** Hands over all claims. */
  public void forEach(Sink sink) {
    float[] accuracy = new float[sources];
    for (int source = 0; source < sources; source++) {
      accuracy[source] = (float) (0.5 + 0.45 * unit(mix(seed - 1 - source)));
    }
    double logSources = StrictMath.log(sources);
    int[] speakers = new int[PER_ITEM];
    long draw = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < items; i++) {
      int item = (int) (i * ITEM_STEP % items);
      int firstValue = (int) (item * (long) VALUES_OF_ITEM % vocabulary);
      for (int k = 0; k < PER_ITEM; k++) {
        do {
          draw += 0x9E3779B97F4A7C15L;
          int rank = (int) StrictMath.exp(logSources * unit(mix(draw))) - 1;
          speakers[k] = (int) (rank * SOURCE_STEP % sources);
        } while (isAmong(speakers, k));
        draw += 0x9E3779B97F4A7C15L;
        double luck = unit(mix(draw)) / accuracy[speakers[k]];
        double share = (luck - 1) / (1 / accuracy[speakers[k]] - 1);
        int value = luck < 1 ? 0 : 1 + Math.min((int) (share * (VALUES_OF_ITEM - 1)), 8);
        sink.claim(speakers[k], item, (firstValue + value) % vocabulary);
      }
    }
  }

  /** Returns the table of all claims. */
  public ClaimTable table() {
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    forEach(builder::add);
    return builder.build();
  }

  private static boolean isAmong(int[] speakers, int last) {
    for (int k = 0; k < last; k++) {
      if (speakers[k] == speakers[last]) {
        return true;
      }
    }
    return false;
  }

  private static double unit(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
