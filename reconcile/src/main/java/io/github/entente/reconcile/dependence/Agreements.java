package io.github.entente.reconcile.dependence;

import com.google.common.primitives.Ints;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Arrays;

/**
 * Counts how often two sources agree and disagree on contested items, those with several
 * candidates. Only the sources with most claims on them are compared.
 */
final class Agreements {
  private static final int NOT_COMPARED = -1;

  private final ClaimTable table;
  private final int[] place;
  private final int compared;
  private final int[] agreed;
  private final int[] disagreed;
  private int[] sourceOf = {};
  private int[] candidateOf = {};

  /**
   * Counts.
   *
   * @param table the claims
   * @param mostSources how many sources are compared at most
   * @param leastClaims how many claims on contested items a source needs to be compared
   */
  Agreements(ClaimTable table, int mostSources, double leastClaims) {
    this.table = table;
    place = new int[table.sources()];
    compared = choose(mostSources, leastClaims);
    agreed = new int[compared * (compared - 1) / 2];
    disagreed = new int[agreed.length];
    for (int item = 0; item < table.items(); item++) {
      if (isContested(item)) {
        count(item);
      }
    }
  }

  /** Returns the number of pairs compared. */
  int pairs() {
    return agreed.length;
  }

  /** Tells whether a source is compared with others. */
  boolean compares(int source) {
    return place[source] != NOT_COMPARED;
  }

  /** Returns the pair of two sources; -1 if they are not compared, or the same. */
  int pair(int source, int other) {
    int first = Math.min(place[source], place[other]);
    int second = Math.max(place[source], place[other]);
    return first == NOT_COMPARED || first == second
        ? NOT_COMPARED
        : second * (second - 1) / 2 + first;
  }

  int agreed(int pair) {
    return agreed[pair];
  }

  int disagreed(int pair) {
    return disagreed[pair];
  }

  /**
   * Gives a place to each source to be compared. If there are more of them than can be, all are
   * left out that make as few claims as the first one beyond, so that names decide nothing.
   */
  private int choose(int mostSources, double leastClaims) {
    int[] contested = new int[table.sources()];
    for (int item = 0; item < table.items(); item++) {
      if (isContested(item)) {
        for (int claim = firstClaim(item); claim < firstClaim(item + 1); claim++) {
          contested[table.sourceOf(claim)]++;
        }
      }
    }
    long[] order = new long[contested.length];
    for (int source = 0; source < order.length; source++) {
      order[source] = (long) -contested[source] << Integer.SIZE | source;
    }
    Arrays.sort(order);
    Arrays.fill(place, NOT_COMPARED);
    double least =
        order.length <= mostSources
            ? leastClaims
            : Math.max(leastClaims, contested[(int) order[mostSources]] + 1);
    int chosen = 0;
    while (chosen < order.length && contested[(int) order[chosen]] >= least) {
      place[(int) order[chosen]] = chosen;
      chosen++;
    }
    return chosen;
  }

  private void count(int item) {
    int end = table.firstCandidate(item + 1);
    int claims = 0;
    for (int candidate = table.firstCandidate(item); candidate < end; candidate++) {
      int endClaim = table.firstClaim(candidate + 1);
      for (int claim = table.firstClaim(candidate); claim < endClaim; claim++) {
        int source = table.sourceOf(claim);
        if (compares(source)) {
          sourceOf = Ints.ensureCapacity(sourceOf, claims + 1, claims);
          candidateOf = Ints.ensureCapacity(candidateOf, claims + 1, claims);
          sourceOf[claims] = source;
          candidateOf[claims] = candidate;
          for (int earlier = 0; earlier < claims; earlier++) {
            count(sourceOf[earlier], source, candidateOf[earlier] == candidate);
          }
          claims++;
        }
      }
    }
  }

  private void count(int source, int other, boolean same) {
    int pair = pair(source, other);
    if (pair != NOT_COMPARED) {
      (same ? agreed : disagreed)[pair]++;
    }
  }

  private boolean isContested(int item) {
    return table.firstCandidate(item + 1) - table.firstCandidate(item) > 1;
  }

  private int firstClaim(int item) {
    return table.firstClaim(table.firstCandidate(item));
  }
}
