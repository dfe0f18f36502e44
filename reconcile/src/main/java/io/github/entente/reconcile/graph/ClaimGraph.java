package io.github.entente.reconcile.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The claims of many sources in columnar form: the input of truth discovery.
 *
 * <p>A claim says that an <em>item</em> has a <em>value</em>, according to a <em>source</em>. Each
 * distinct pair of item and value that somebody claims is a <em>candidate</em>. Sources, items,
 * values, candidates and claims are numbered from 0 in canonical order: names by their UTF-16
 * characters, candidates by item and value, claims by candidate and source. So the same set of
 * claims gives the same graph, whatever the order in which they were added.
 *
 * <p>A claim that is added twice counts once ({@link #repeatedClaims}). A source may claim several
 * values for one item; each is a claim of its own ({@link #selfContradictions}). Which spellings
 * count as the same text is decided by {@link Spelling}. A graph without claims is valid.
 *
 * <p>Needs at most 24 bytes for each claim beside the texts and the references to them. A graph
 * holds at most 2<sup>31</sup> - 9 claims. Items are independent of each other given the sources,
 * so a larger collection can be cut by items into several graphs whose per-source sums are added.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimGraph {
  private static final int MOST_CLAIMS = Integer.MAX_VALUE - 8;

  private final String[] sources;
  private final String[] items;
  private final String[] values;
  private final int[] itemStart;
  private final int[] candidateStart;
  private final int[] candidateValue;
  private final int[] claimSource;
  private final int[] sourceStart;
  private final int[] sourceCandidate;
  private final int repeated;
  private volatile String digest = "";

  ClaimGraph(
      String[] sources,
      String[] items,
      String[] values,
      int[] itemStart,
      int[] candidateStart,
      int[] candidateValue,
      int[] claimSource,
      int repeated) {
    this.sources = sources;
    this.items = items;
    this.values = values;
    this.itemStart = itemStart;
    this.candidateStart = candidateStart;
    this.candidateValue = candidateValue;
    this.claimSource = claimSource;
    this.repeated = repeated;
    sourceStart = new int[sources.length + 1];
    for (int source : claimSource) {
      sourceStart[source + 1]++;
    }
    for (int source = 0; source < sources.length; source++) {
      sourceStart[source + 1] += sourceStart[source];
    }
    int[] next = Arrays.copyOf(sourceStart, sources.length);
    sourceCandidate = new int[claimSource.length];
    for (int candidate = 0; candidate < candidateValue.length; candidate++) {
      for (int claim = candidateStart[candidate]; claim < candidateStart[candidate + 1]; claim++) {
        sourceCandidate[next[claimSource[claim]]++] = candidate;
      }
    }
  }

  /**
   * Returns a builder that takes texts which differ only in Unicode form or white space as one.
   *
   * @return a builder without claims
   */
  public static ClaimGraphBuilder builder() {
    return builder(Spelling.NORMALIZED);
  }

  /**
   * Returns a builder.
   *
   * @param spelling which texts count as the same
   * @return a builder without claims
   */
  public static ClaimGraphBuilder builder(Spelling spelling) {
    return new ClaimGraphBuilder(spelling, MOST_CLAIMS);
  }

  /** Returns the number of sources. */
  public int sources() {
    return sources.length;
  }

  /** Returns the number of items. */
  public int items() {
    return items.length;
  }

  /** Returns the number of distinct values, each counted once even if several items have it. */
  public int values() {
    return values.length;
  }

  /** Returns the number of distinct pairs of item and value. */
  public int candidates() {
    return candidateValue.length;
  }

  /** Returns the number of distinct claims. */
  public int claims() {
    return claimSource.length;
  }

  /** Returns how many of the claims added were repetitions of claims already there. */
  public int repeatedClaims() {
    return repeated;
  }

  /**
   * Returns in how many pairs of source and item the source claims more than one value. Takes time
   * linear in the claims.
   */
  public int selfContradictions() {
    int count = 0;
    for (int source = 0; source < sources.length; source++) {
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

  /** Returns the name of a source. */
  public String source(int source) {
    return sources[source];
  }

  /** Returns the name of an item. */
  public String item(int item) {
    return items[item];
  }

  /** Returns the text of a value. */
  public String value(int value) {
    return values[value];
  }

  /** Returns the number of the source with exactly this name, in O(log sources). */
  public OptionalInt findSource(String name) {
    return found(Arrays.binarySearch(sources, name));
  }

  /** Returns the number of the item with exactly this name, in O(log items). */
  public OptionalInt findItem(String name) {
    return found(Arrays.binarySearch(items, name));
  }

  /** Returns the number of the candidate with exactly this item and value, in O(log values). */
  public OptionalInt findCandidate(String item, String value) {
    OptionalInt itemNumber = findItem(item);
    OptionalInt valueNumber = found(Arrays.binarySearch(values, value));
    if (itemNumber.isEmpty() || valueNumber.isEmpty()) {
      return OptionalInt.empty();
    }
    int start = itemStart[itemNumber.getAsInt()];
    int end = itemStart[itemNumber.getAsInt() + 1];
    return found(Arrays.binarySearch(candidateValue, start, end, valueNumber.getAsInt()));
  }

  /**
   * Returns the first candidate of an item. Its candidates are numbered from here to before the
   * first candidate of the next item.
   *
   * @param item from 0 to {@link #items}, both included
   */
  public int firstCandidate(int item) {
    return itemStart[item];
  }

  /** Returns the item of a candidate, in O(log items). */
  public int itemOf(int candidate) {
    int at = Arrays.binarySearch(itemStart, candidate);
    return at >= 0 ? at : -at - 2;
  }

  /** Returns the number of the value of a candidate. */
  public int valueOf(int candidate) {
    return candidateValue[candidate];
  }

  /**
   * Returns the first claim of a candidate. Its claims are numbered from here to before the first
   * claim of the next candidate.
   *
   * @param candidate from 0 to {@link #candidates}, both included
   */
  public int firstClaim(int candidate) {
    return candidateStart[candidate];
  }

  /** Returns the source of a claim. */
  public int sourceOf(int claim) {
    return claimSource[claim];
  }

  /** Returns how many claims a source makes. */
  public int claimsOf(int source) {
    return sourceStart[source + 1] - sourceStart[source];
  }

  /**
   * Returns one of the candidates that a source claims, in ascending order.
   *
   * @param source the source
   * @param position from 0 to before {@link #claimsOf}
   */
  public int claimed(int source, int position) {
    return sourceCandidate[sourceStart[source] + position];
  }

  /**
   * Cuts the items into ranges of about equal numbers of claims, in order and without gaps. The
   * ranges depend on the graph and their number only.
   *
   * @param count the number of ranges, at least 1; there are fewer if there are fewer items, and
   *     none without items
   * @return the ranges
   */
  public List<ItemRange> ranges(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count + "; give a number of at least 1");
    }
    List<ItemRange> ranges = new ArrayList<>();
    int first = 0;
    for (int range = 1; range <= count && first < items.length; range++) {
      long goal = (long) claims() * range / count;
      int end = first + 1;
      while (end < items.length && candidateStart[itemStart[end]] < goal) {
        end++;
      }
      if (range == count) {
        end = items.length;
      }
      ranges.add(new ItemRange(first, end));
      first = end;
    }
    return List.copyOf(ranges);
  }

  /**
   * Returns a fingerprint of all claims, the same for the same set of claims. Takes time linear in
   * the claims when first called.
   *
   * @return SHA-256 in 64 hexadecimal digits
   */
  public String digest() {
    String known = digest;
    if (known.isEmpty()) {
      known =
          GraphDigest.of(
              List.of(sources, items, values),
              List.of(itemStart, candidateStart, candidateValue, claimSource));
      digest = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return "ClaimGraph(sources "
        + sources()
        + ", items "
        + items()
        + ", candidates "
        + candidates()
        + ", claims "
        + claims()
        + ")";
  }

  private static OptionalInt found(int position) {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
