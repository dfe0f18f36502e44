package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.inference.Pooling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the candidates of an item gain: sums and strongest ones of the gains above 0 and of those
 * below, and what ambiguous claims may add.
 *
 * <p>Reusable and not thread-safe.
 */
final class CandidateGains {
  private static final int COLUMNS = 4;
  private static final int SUM = 0;
  private static final int STRONGEST = 1;
  private static final int SUM_AGAINST = 2;
  private static final int STRONGEST_AGAINST = 3;

  private final Pooling pooling;
  private double[] gains = new double[COLUMNS * 16];
  private double[] own = {};
  private double[] average = new double[16];
  private final List<List<double[]>> meanings = new ArrayList<>();
  private boolean hasMeanings;

  CandidateGains(Pooling pooling) {
    this.pooling = pooling;
  }

  /** Forgets everything and takes gains of so many candidates. */
  void clear(int size) {
    if (average.length < size) {
      int length = Math.max(size, 2 * average.length);
      gains = new double[COLUMNS * length];
      average = new double[length];
    } else {
      Arrays.fill(gains, 0, COLUMNS * size, 0);
    }
    if (hasMeanings) {
      meanings.clear();
      Arrays.fill(average, 0);
      hasMeanings = false;
    }
  }

  /** Adds the gain of a part of a witness to a candidate. */
  void add(int candidate, double part, double gain) {
    int at = COLUMNS * candidate;
    if (gain > 0) {
      gains[at + SUM] += part * gain;
      gains[at + STRONGEST] = Math.max(gains[at + STRONGEST], gain);
    } else if (gain < 0) {
      gains[at + SUM_AGAINST] -= part * gain;
      gains[at + STRONGEST_AGAINST] = Math.max(gains[at + STRONGEST_AGAINST], -gain);
    }
  }

  /** Adds what supports more general candidates to each candidate. */
  void include(ItemView item) {
    if (!item.hasHierarchy()) {
      return;
    }
    if (own.length < gains.length) {
      own = new double[gains.length];
    }
    System.arraycopy(gains, 0, own, 0, COLUMNS * item.size());
    for (int v = 0; v < item.size(); v++) {
      int at = COLUMNS * v;
      for (int position = 0; position < item.generals(v); position++) {
        int from = COLUMNS * item.general(v, position);
        gains[at + SUM] += own[from + SUM];
        gains[at + STRONGEST] = Math.max(gains[at + STRONGEST], own[from + STRONGEST]);
        gains[at + SUM_AGAINST] += own[from + SUM_AGAINST];
        gains[at + STRONGEST_AGAINST] =
            Math.max(gains[at + STRONGEST_AGAINST], own[from + STRONGEST_AGAINST]);
      }
    }
  }

  /**
   * Notes what an ambiguous claim may add to a candidate, and to none more specific.
   *
   * @param possible share, part of a witness and gain of each meaning, in turn
   * @param mean what it adds if it is averaged by itself
   */
  void addMeanings(int candidate, double[] possible, double mean) {
    while (meanings.size() <= candidate) {
      meanings.add(new ArrayList<>());
    }
    meanings.get(candidate).add(possible);
    average[candidate] += mean;
    hasMeanings = true;
  }

  /** The score of a candidate, gains being pooled. */
  double pooled(int candidate) {
    int at = COLUMNS * candidate;
    return hasMeanings && candidate < meanings.size() && !meanings.get(candidate).isEmpty()
        ? pooling.logAverage(
            meanings.get(candidate),
            gains[at + SUM],
            gains[at + STRONGEST],
            gains[at + SUM_AGAINST],
            gains[at + STRONGEST_AGAINST])
        : pooling.pooled(gains[at + SUM], gains[at + STRONGEST])
            - pooling.pooled(gains[at + SUM_AGAINST], gains[at + STRONGEST_AGAINST]);
  }

  /** The score of a candidate if sources are taken as independent. */
  double independent(int candidate) {
    int at = COLUMNS * candidate;
    double sum = gains[at + SUM] - gains[at + SUM_AGAINST];
    return hasMeanings ? sum + average[candidate] : sum;
  }
}
