package io.github.entente.reconcile.table;

/**
 * Collects claims whose sources, items and values are numbers, and puts them in canonical order.
 *
 * <p>The numbers need not be dense, but memory for 1.5 bits is needed up to the greatest number of
 * each kind. Names are the decimals of the numbers, made on demand; the canonical order is that of
 * the numbers, so 9 comes before 10, other than among texts.
 *
 * <p>Needs 12 bytes for each claim added, and up to 20 more while {@link #build} runs; while there
 * are weights or times, 8 bytes more for each of the two. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class NumberedClaimsBuilder {
  private final AddedClaims claims;

  NumberedClaimsBuilder(int mostClaims) {
    claims = new AddedClaims(mostClaims);
  }

  /**
   * Adds the claim that an item has a value. A claim may be added again: it remains one claim.
   *
   * @param source who claims, at least 0
   * @param item what the claim is about, at least 0
   * @param value what is claimed, at least 0
   * @return this builder
   * @throws IllegalArgumentException if a number is negative
   * @throws IllegalStateException if there are too many claims for one table, see {@link
   *     ClaimTable}
   */
  public NumberedClaimsBuilder add(int source, int item, int value) {
    return add(source, item, value, 1);
  }

  /**
   * Adds a claim as {@link #add(int, int, int)} does, with a weight. A claim that is added again
   * keeps the greatest weight.
   *
   * @param weight how sure the source sounded, above 0 and at most 1; kept as a float
   * @return this builder
   */
  public NumberedClaimsBuilder add(int source, int item, int value, double weight) {
    return add(source, item, value, weight, ClaimTable.NO_TIME);
  }

  /**
   * Adds a claim as {@link #add(int, int, int, double)} does, with a time. A claim that is added
   * again keeps the earliest time.
   *
   * @param time when the claim was made, in seconds of the epoch; {@link ClaimTable#NO_TIME} if not
   *     known
   * @return this builder
   */
  public NumberedClaimsBuilder add(int source, int item, int value, double weight, long time) {
    claims.check(weight);
    check("source", source);
    check("item", item);
    check("value", value);
    claims.add(source, item, value, weight, time);
    return this;
  }

  /**
   * Returns the table of all claims added so far. Takes time linear in the claims and in the
   * greatest numbers, beside sorting the claims of each item.
   *
   * @return the table
   */
  public ClaimTable build() {
    SparseSet sources = new SparseSet(claims.sources());
    SparseSet items = new SparseSet(claims.items());
    SparseSet values = new SparseSet(claims.values());
    ClaimColumns columns =
        claims.inOrder(
            new Ranks(sources::rank, sources.size(), items::rank, items.size(), values::rank));
    return new ClaimTable(
        new NumberNames(sources), new NumberNames(items), new NumberNames(values), columns);
  }

  private void check(String name, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          name + " of claim " + claims.size() + " is " + number + "; give a number of at least 0");
    }
  }
}
