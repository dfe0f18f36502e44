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
/** The claims of a table as flat arrays of numbers; does not change once a table has it. */
final class ClaimColumns {
  final int[] itemStart;
  final int[] candidateValue;
  final int[] candidateStart;
  final int[] claimSource;
  final int[] sourceStart;
  private int[] sourceCandidate = {};
  private float @Nullable [] weights;
  private long @Nullable [] times;
  private int @Nullable [] generalStart;
  private int[] generals = {};
  private final int added;

  /**
   * Reads the claims of each item, which start where told, ordered by value and source, with the
   * value in the upper and the source in the lower half.
   */
  ClaimColumns(long[] ordered, int[] claimStart, int sources) {
    int items = claimStart.length - 1;
    int candidates = 0;
    int claims = 0;
    for (int item = 0; item < items; item++) {
      for (int i = claimStart[item]; i < claimStart[item + 1]; i++) {
        boolean first = i == claimStart[item];
        candidates += first || value(ordered[i]) != value(ordered[i - 1]) ? 1 : 0;
        claims += first || ordered[i] != ordered[i - 1] ? 1 : 0;
      }
    }
    added = ordered.length;
    itemStart = new int[items + 1];
    candidateValue = new int[candidates];
    candidateStart = new int[candidates + 1];
    claimSource = new int[claims];
    sourceStart = new int[sources + 1];
    fill(ordered, claimStart);
  }

  private void fill(long[] ordered, int[] claimStart) {
    int candidate = 0;
    int claim = 0;
    for (int item = 0; item < claimStart.length - 1; item++) {
      for (int i = claimStart[item]; i < claimStart[item + 1]; i++) {
        boolean first = i == claimStart[item];
        if (first || value(ordered[i]) != value(ordered[i - 1])) {
          candidateStart[candidate] = claim;
          candidateValue[candidate++] = value(ordered[i]);
        } else if (ordered[i] == ordered[i - 1]) {
          continue;
        }
        claimSource[claim++] = (int) ordered[i];
      }
      itemStart[item + 1] = candidate;
    }
    candidateStart[candidate] = claim;
  }

  private static int value(long claim) {
    return (int) (claim >>> Integer.SIZE);
  }

  /** Fills what leads from sources to candidates. */
  void linkSources() {
    for (int source : claimSource) {
      sourceStart[source + 1]++;
    }
    int sources = sourceStart.length - 1;
    for (int source = 0; source < sources; source++) {
      sourceStart[source + 1] += sourceStart[source];
    }
    int[] next = Arrays.copyOf(sourceStart, sources);
    sourceCandidate = new int[claimSource.length];
    for (int candidate = 0; candidate < candidateValue.length; candidate++) {
      for (int claim = candidateStart[candidate]; claim < candidateStart[candidate + 1]; claim++) {
        sourceCandidate[next[claimSource[claim]]++] = candidate;
      }
    }
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
    return sourceCandidate[sourceStart[source] + position];
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
    for (int source = 0; source < sourceStart.length - 1; source++) {
      int lastItem = -1;
      boolean counted = false;
      for (int at = sourceStart[source]; at < sourceStart[source + 1]; at++) {
        int item = itemOf(sourceCandidate[at]);
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
