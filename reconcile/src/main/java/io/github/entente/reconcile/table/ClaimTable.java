package io.github.entente.reconcile.table;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The claims of many sources in columnar form: the input of truth discovery.
 *
 * <p>A claim says that an <em>item</em> has a <em>value</em>, according to a <em>source</em>. Each
 * distinct pair of item and value that somebody claims is a <em>candidate</em>. Sources, items,
 * values, candidates and claims are numbered from 0 in canonical order: names by their UTF-16
 * characters, or by number where they were added as numbers, candidates by item and value, claims
 * by candidate and source. So the same set of claims gives the same table, whatever the order in
 * which they were added.
 *
 * <p>A claim that is added twice counts once ({@link #repeatedClaims}). A source may claim several
 * values for one item; each is a claim of its own ({@link #selfContradictions}). Which spellings
 * count as the same text is decided by {@link Spelling}. A table without claims is valid.
 *
 * <p>What more is known is optional and costs nothing where it is not given: how sure the source
 * sounded ({@link #weight}), when it made the claim ({@link #time}), and which candidates of an
 * item are more general than others ({@link #generals}).
 *
 * <p>Needs at most 24 bytes for each claim, beside the texts and the references to them; 4 more for
 * weights, and 8 more for times. A table holds at most 2<sup>31</sup> - 9 claims. Items are
 * independent of each other given the sources, so a larger collection can be cut by items into
 * several tables whose per-source sums are added.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimTable {
  /** The {@link #time} of a claim whose time is not known; no instant has this number. */
  public static final long NO_TIME = Long.MIN_VALUE;

  private static final int MOST_CLAIMS = Integer.MAX_VALUE - 8;

  private final Names sources;
  private final Names items;
  private final Names values;
  private final ClaimColumns columns;
  private volatile String digest = "";

  ClaimTable(Names sources, Names items, Names values, ClaimColumns columns) {
    this.sources = sources;
    this.items = items;
    this.values = values;
    this.columns = columns;
  }

  /**
   * Returns a builder that takes texts which differ only in Unicode form or white space as one.
   *
   * @return a builder without claims
   */
  public static ClaimTableBuilder builder() {
    return builder(Spelling.NORMALIZED);
  }

  /**
   * Returns a builder.
   *
   * @param spelling which texts count as the same
   * @return a builder without claims
   */
  public static ClaimTableBuilder builder(Spelling spelling) {
    return new ClaimTableBuilder(spelling, MOST_CLAIMS);
  }

  /**
   * Returns a builder of claims whose sources, items and values are numbers already; it keeps no
   * texts. Their names are the decimals of the numbers, in numeric order.
   *
   * @return a builder without claims
   */
  public static NumberedClaimsBuilder numbered() {
    return new NumberedClaimsBuilder(MOST_CLAIMS);
  }

  /** Tells whether the table was built of numbers, see {@link #numbered}, and keeps no texts. */
  public boolean isNumbered() {
    return values instanceof NumberNames;
  }

  /** Returns the number of sources. */
  public int sources() {
    return sources.size();
  }

  /** Returns the number of items. */
  public int items() {
    return items.size();
  }

  /** Returns the number of distinct values, each counted once even if several items have it. */
  public int values() {
    return values.size();
  }

  /** Returns the number of distinct pairs of item and value. */
  public int candidates() {
    return columns.candidateValue.length;
  }

  /** Returns the number of distinct claims. */
  public int claims() {
    return columns.claims();
  }

  /** Returns how many of the claims added were repetitions of claims already there. */
  public int repeatedClaims() {
    return columns.repeated();
  }

  /**
   * Returns in how many pairs of source and item the source claims more than one value. Takes time
   * linear in the claims.
   */
  public int selfContradictions() {
    return columns.selfContradictions();
  }

  /** Returns the name of a source. */
  public String source(int source) {
    return sources.get(source);
  }

  /** Returns the name of an item. */
  public String item(int item) {
    return items.get(item);
  }

  /** Returns the text of a value. */
  public String value(int value) {
    return values.get(value);
  }

  /** Returns the number of the source with exactly this name, in O(log sources). */
  public OptionalInt findSource(String name) {
    return found(sources.find(name));
  }

  /** Returns the number of the item with exactly this name, in O(log items). */
  public OptionalInt findItem(String name) {
    return found(items.find(name));
  }

  /** Returns the number of the candidate with exactly this item and value, in O(log values). */
  public OptionalInt findCandidate(String item, String value) {
    OptionalInt itemNumber = findItem(item);
    OptionalInt valueNumber = found(values.find(value));
    if (itemNumber.isEmpty() || valueNumber.isEmpty()) {
      return OptionalInt.empty();
    }
    return found(columns.findCandidate(itemNumber.getAsInt(), valueNumber.getAsInt()));
  }

  /**
   * Returns the first candidate of an item. Its candidates are numbered from here to before the
   * first candidate of the next item.
   *
   * @param item from 0 to {@link #items}, both included
   */
  public int firstCandidate(int item) {
    return columns.itemStart[item];
  }

  /** Returns the item of a candidate, in O(log items). */
  public int itemOf(int candidate) {
    return columns.itemOf(candidate);
  }

  /** Returns the number of the value of a candidate. */
  public int valueOf(int candidate) {
    return columns.candidateValue[candidate];
  }

  /**
   * Returns the first claim of a candidate. Its claims are numbered from here to before the first
   * claim of the next candidate.
   *
   * @param candidate from 0 to {@link #candidates}, both included
   */
  public int firstClaim(int candidate) {
    return columns.candidateStart[candidate];
  }

  /** Returns the source of a claim. */
  public int sourceOf(int claim) {
    return columns.claimSource[claim];
  }

  /** Tells whether some claim has a weight other than 1. */
  public boolean hasWeights() {
    return columns.hasWeights();
  }

  /** Returns how sure the source of a claim sounded: above 0 and at most 1, 1 unless told. */
  public float weight(int claim) {
    return columns.weight(claim);
  }

  /** Tells whether some claim has a time. */
  public boolean hasTimes() {
    return columns.hasTimes();
  }

  /** Returns when a claim was made, in seconds of the epoch; {@link #NO_TIME} if not known. */
  public long time(int claim) {
    return columns.time(claim);
  }

  /** Tells whether the table was built with a {@link ValueHierarchy}. */
  public boolean hasHierarchy() {
    return columns.hasGenerals();
  }

  /** Returns how many candidates of the same item are more general than a candidate. */
  public int generals(int candidate) {
    return columns.generals(candidate);
  }

  /**
   * Returns one of the candidates that are more general than a candidate, in ascending order.
   *
   * @param candidate the candidate
   * @param position from 0 to before {@link #generals}
   */
  public int general(int candidate, int position) {
    return columns.general(candidate, position);
  }

  /** Returns how many claims a source makes. */
  public int claimsOf(int source) {
    return columns.sourceStart[source + 1] - columns.sourceStart[source];
  }

  /**
   * Returns one of the candidates that a source claims, in ascending order. Takes time linear in
   * the claims when first called.
   *
   * @param source the source
   * @param position from 0 to before {@link #claimsOf}
   */
  public int claimed(int source, int position) {
    return columns.claimed(source, position);
  }

  /**
   * Returns a fingerprint of all claims, the same for tables that are {@link #equals}. Takes time
   * linear in the claims when first called.
   *
   * @return SHA-256 in 64 hexadecimal digits
   */
  public String digest() {
    String known = digest;
    if (known.isEmpty()) {
      TableDigest all = TableDigest.start();
      sources.addTo(all);
      items.addTo(all);
      values.addTo(all);
      columns.addTo(all);
      known = all.end();
      digest = known;
    }
    return known;
  }

  /** Tells whether another table has the same claims, with all that is known of them. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimTable table
        && sources.equals(table.sources)
        && items.equals(table.items)
        && values.equals(table.values)
        && columns.sameAs(table.columns);
  }

  /** Returns a hash of the table's size, in constant time. */
  @Override
  public int hashCode() {
    return Objects.hash(sources(), items(), values(), candidates(), claims());
  }

  @Override
  public String toString() {
    return "ClaimTable(sources %s, items %s, candidates %s, claims %s)"
        .formatted(sources(), items(), candidates(), claims());
  }

  private static OptionalInt found(int position) {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
