package io.github.entente.reconcile.table;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Puts claims in canonical order. Counting claims by item needs to reach any item at any time, so
 * that is done twice, in the cache of a processor: first claims go to buckets of consecutive items,
 * and then to items within each bucket. All steps are done by several threads, and the outcome does
 * not depend on them.
 *
 * <p>Takes O(claims log(claims on an item) + items). Needs 12 bytes for each claim until they are
 * in order, and then 8 beside the columns that come out.
 */
final class ClaimSort {
  private static final int CLAIMS_IN_BUCKET = 1 << 15; // 12 bytes each in a second-level cache
  private static final int MOST_BUCKETS = 1 << 11; // each has a place to write to
  private static final int CLAIMS_IN_PART = 1 << 18;
  private static final int MOST_PARTS = 1 << 6;

  private final AddedClaims claims;
  private final Ranks ranks;
  private final int shift; // from items to buckets
  private final int buckets;
  private final int[] bucketStart;
  private final long[] ordered; // value in the upper half of each, source in the lower
  private final int[] claimStart; // of each item
  private final int[] candidatesBefore; // in earlier buckets
  private final int[] distinctBefore; // claims in earlier buckets, repetitions aside

  private ClaimSort(AddedClaims claims, Ranks ranks) {
    this.claims = claims;
    this.ranks = ranks;
    int items = ranks.itemCount();
    int wanted = Math.min(MOST_BUCKETS, 1 + claims.size() / CLAIMS_IN_BUCKET);
    shift = Integer.SIZE - Integer.numberOfLeadingZeros(items / wanted);
    buckets = (items >>> shift) + 1;
    bucketStart = new int[buckets + 1];
    ordered = new long[claims.size()];
    claimStart = new int[items + 1];
    candidatesBefore = new int[buckets + 1];
    distinctBefore = new int[buckets + 1];
  }

  /** Returns the claims in order, with the given ranks of what they are made of. */
  static ClaimColumns sort(AddedClaims claims, Ranks ranks) {
    ClaimSort sort = new ClaimSort(claims, ranks);
    sort.order();
    return sort.columns();
  }

  private void order() {
    int[] items = new int[ordered.length];
    scatter(items);
    forEach(buckets, bucket -> order(bucket, items));
    claimStart[ranks.itemCount()] = ordered.length;
  }

  private static void forEach(int count, IntConsumer task) {
    IntStream.range(0, count).parallel().forEach(task);
  }

  /** Moves claims to their buckets, part by part, each of which has its own places to write to. */
  private void scatter(int[] items) {
    int parts = Math.min(MOST_PARTS, 1 + ordered.length / CLAIMS_IN_PART);
    int[][] next = new int[parts][buckets];
    forEach(parts, part -> count(start(part, parts), start(part + 1, parts), next[part]));
    int at = 0;
    for (int bucket = 0; bucket < buckets; bucket++) {
      bucketStart[bucket] = at;
      for (int[] ofPart : next) {
        int count = ofPart[bucket];
        ofPart[bucket] = at;
        at += count;
      }
    }
    bucketStart[buckets] = at;
    forEach(parts, part -> scatter(start(part, parts), start(part + 1, parts), next[part], items));
  }

  private int start(int part, int parts) {
    return (int) ((long) ordered.length * part / parts);
  }

  private void count(int from, int to, int[] counts) {
    for (int i = from; i < to; i++) {
      counts[ranks.item(claims.items().get(i)) >>> shift]++;
    }
  }

  private void scatter(int from, int to, int[] next, int[] items) {
    for (int i = from; i < to; i++) {
      int item = ranks.item(claims.items().get(i));
      int at = next[item >>> shift]++;
      items[at] = item;
      long value = ranks.value(claims.values().get(i));
      ordered[at] = value << Integer.SIZE | ranks.source(claims.sources().get(i));
    }
  }

  /** Orders a bucket by item, value and source. */
  private void order(int bucket, int[] items) {
    int from = bucketStart[bucket];
    int to = bucketStart[bucket + 1];
    int first = firstItem(bucket);
    int end = firstItem(bucket + 1);
    int[] next = new int[end - first + 1];
    for (int i = from; i < to; i++) {
      next[items[i] - first + 1]++;
    }
    next[0] = from;
    for (int item = first; item < end; item++) {
      claimStart[item] = next[item - first];
      next[item - first + 1] += next[item - first];
    }
    long[] unordered = Arrays.copyOfRange(ordered, from, to);
    for (int i = from; i < to; i++) {
      ordered[next[items[i] - first]++] = unordered[i - from];
    }
    int candidates = 0;
    int distinct = 0;
    for (int item = first; item < end; item++) {
      int last = next[item - first];
      Arrays.sort(ordered, claimStart[item], last);
      for (int i = claimStart[item]; i < last; i++) {
        candidates += startsCandidate(item, i) ? 1 : 0;
        distinct += isNew(item, i) ? 1 : 0;
      }
    }
    candidatesBefore[bucket + 1] = candidates;
    distinctBefore[bucket + 1] = distinct;
  }

  private int firstItem(int bucket) {
    return (int) Math.min(ranks.itemCount(), (long) bucket << shift);
  }

  private ClaimColumns columns() {
    Arrays.parallelPrefix(candidatesBefore, Integer::sum);
    Arrays.parallelPrefix(distinctBefore, Integer::sum);
    ClaimColumns columns =
        new ClaimColumns(
            ranks.itemCount(),
            candidatesBefore[buckets],
            distinctBefore[buckets],
            ranks.sourceCount(),
            ordered.length);
    forEach(buckets, bucket -> fill(columns, bucket));
    columns.countClaimsOfSources();
    return columns;
  }

  private void fill(ClaimColumns columns, int bucket) {
    int candidate = candidatesBefore[bucket];
    int claim = distinctBefore[bucket];
    for (int item = firstItem(bucket); item < firstItem(bucket + 1); item++) {
      for (int i = claimStart[item]; i < claimStart[item + 1]; i++) {
        if (startsCandidate(item, i)) {
          columns.candidateStart[candidate] = claim;
          columns.candidateValue[candidate++] = (int) (ordered[i] >>> Integer.SIZE);
        }
        if (isNew(item, i)) {
          columns.claimSource[claim++] = (int) ordered[i];
        }
      }
      columns.itemStart[item + 1] = candidate;
    }
  }

  private boolean startsCandidate(int item, int i) {
    return i == claimStart[item] || ordered[i] >>> Integer.SIZE != ordered[i - 1] >>> Integer.SIZE;
  }

  private boolean isNew(int item, int i) {
    return i == claimStart[item] || ordered[i] != ordered[i - 1];
  }
}
