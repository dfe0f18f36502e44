package io.github.entente.reconcile.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * Compressed rows, from items to candidates to claims, and from sources to candidates:
 *
 *   itemStart       first candidate of each item, and the number of candidates
 *   candidateValue  value of each candidate, ascending within an item
 *   candidateStart  first claim of each candidate, and the number of claims
 *   claimSource     source of each claim, ascending within a candidate
 *   sourceStart     first place of each source in sourceCandidate, and the number of claims
 *   sourceCandidate the candidates that each source claims, ascending within a source
 *   generalStart    first place of each candidate in generals, and the number of all
 *   generals        the more general candidates of the same item, ascending within a candidate
 */
/**
 * The claims of a table as flat arrays of numbers; does not change once a table has it, but for
 * what follows from the rest and is worked out when first asked for.
 */
final class ClaimColumns {
  final int[] itemStart;
  final int[] candidateValue;
  final int[] candidateStart;
  final int[] claimSource;
  final int[] sourceStart;
  private volatile int @Nullable [] sourceCandidate; // null until it is asked for
  private float @Nullable [] weights;
  private long @Nullable [] times;
  private int @Nullable [] generalStart;
  private int[] generals = {};
  private final int added;

  /**
   * Makes room for claims, all of whose numbers but the last of each column are still to be set.
   *
   * @param added the number of claims with repetitions
   */
  ClaimColumns(int items, int candidates, int claims, int sources, int added) {
    itemStart = new int[items + 1];
    candidateValue = new int[candidates];
    candidateStart = new int[candidates + 1];
    candidateStart[candidates] = claims;
    claimSource = new int[claims];
    sourceStart = new int[sources + 1];
    this.added = added;
  }

  /** Fills where the candidates of each source start. */
  void countClaimsOfSources() {
    for (int source : claimSource) {
      sourceStart[source + 1]++;
    }
    for (int source = 0; source < sourceStart.length - 1; source++) {
      sourceStart[source + 1] += sourceStart[source];
    }
  }

  /** Returns what leads from sources to candidates, which few need. */
  private int[] sourceCandidate() {
    int[] known = sourceCandidate;
    return known == null ? linkSources() : known;
  }

  private synchronized int[] linkSources() {
    int[] linked = sourceCandidate;
    if (linked == null) {
      int[] next = Arrays.copyOf(sourceStart, sourceStart.length - 1);
      linked = new int[claimSource.length];
      for (int candidate = 0; candidate < candidateValue.length; candidate++) {
        int end = candidateStart[candidate + 1];
        for (int claim = candidateStart[candidate]; claim < end; claim++) {
          linked[next[claimSource[claim]]++] = candidate;
        }
      }
      sourceCandidate = linked;
    }
    return linked;
  }

  void setWeights(float[] column) {
    weights = column;
  }

  void setTimes(long[] column) {
    times = column;
  }

  void setGenerals(int[] start, int[] general) {
    generalStart = start;
    generals = general;
  }

  int claims() {
    return claimSource.length;
  }

  int repeated() {
    return added - claimSource.length;
  }

  int claimed(int source, int position) {
    return sourceCandidate()[sourceStart[source] + position];
  }

  boolean hasWeights() {
    return weights != null;
  }

  float weight(int claim) {
    return weights == null ? 1 : weights[claim];
  }

  boolean hasTimes() {
    return times != null;
  }

  long time(int claim) {
    return times == null ? ClaimTable.NO_TIME : times[claim];
  }

  boolean hasGenerals() {
    return generalStart != null;
  }

  int generals(int candidate) {
    return generalStart == null ? 0 : generalStart[candidate + 1] - generalStart[candidate];
  }

  int general(int candidate, int position) {
    if (position < 0 || position >= generals(candidate)) {
      throw new IndexOutOfBoundsException(
          "position is "
              + position
              + " but candidate "
              + candidate
              + " has "
              + generals(candidate)
              + " more general ones; give a position from 0 to before that");
    }
    return generals[(generalStart == null ? 0 : generalStart[candidate]) + position];
  }

  int itemOf(int candidate) {
    int at = Arrays.binarySearch(itemStart, candidate);
    return at >= 0 ? at : -at - 2;
  }

  /** Returns the candidate of an item with a value; negative if there is none. */
  int findCandidate(int item, int value) {
    return Arrays.binarySearch(candidateValue, itemStart[item], itemStart[item + 1], value);
  }

  /** Returns the claim of a source for a candidate; negative if there is none. */
  int findClaim(int candidate, int source) {
    return Arrays.binarySearch(
        claimSource, candidateStart[candidate], candidateStart[candidate + 1], source);
  }

  /** Returns in how many pairs of source and item the source claims more than one value. */
  int selfContradictions() {
    int count = 0;
    int[] claimed = sourceCandidate();
    for (int source = 0; source < sourceStart.length - 1; source++) {
      int lastItem = -1;
      boolean counted = false;
      for (int at = sourceStart[source]; at < sourceStart[source + 1]; at++) {
        int item = itemOf(claimed[at]);
        if (item != lastItem) {
          lastItem = item;
          counted = false;
        } else if (!counted) {
          count++;
          counted = true;
        }
      }
    }
    return count;
  }

  /** Adds everything to a digest; what is absent adds nothing. */
  void addTo(TableDigest digest) {
    List.of(itemStart, candidateStart, candidateValue, claimSource).forEach(digest::addNumbers);
    if (weights != null) {
      digest.addNumber('w');
      for (float weight : weights) {
        digest.addNumber(Float.floatToIntBits(weight));
      }
    }
    if (times != null) {
      digest.addNumber('t');
      for (long time : times) {
        digest.addNumber((int) (time >>> Integer.SIZE));
        digest.addNumber((int) time);
      }
    }
    if (generalStart != null) {
      digest.addNumber('g');
      digest.addNumbers(generalStart);
      digest.addNumbers(generals);
    }
  }

  /** Tells whether two tables make the same claims of equally numbered things. */
  boolean sameAs(ClaimColumns other) {
    return Arrays.equals(itemStart, other.itemStart)
        && Arrays.equals(candidateValue, other.candidateValue)
        && Arrays.equals(candidateStart, other.candidateStart)
        && Arrays.equals(claimSource, other.claimSource)
        && Arrays.equals(weights, other.weights)
        && Arrays.equals(times, other.times)
        && Arrays.equals(generalStart, other.generalStart)
        && Arrays.equals(generals, other.generals);
  }
}
