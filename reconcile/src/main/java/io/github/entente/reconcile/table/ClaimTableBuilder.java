package io.github.entente.reconcile.table;

import org.jspecify.annotations.Nullable;

/**
 * Collects claims one at a time and puts them in canonical order.
 *
 * <p>Needs 12 bytes for each claim added, beside each distinct text once, and up to 20 more while
 * {@link #build} runs; while there are weights or times, 8 bytes more for each of the two. Not
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimTableBuilder {
  private final Spelling spelling;
  private final ClaimNames names;
  private final AddedClaims claims;
  private @Nullable ValueHierarchy hierarchy;
  private @Nullable ClaimAppender appender;

  ClaimTableBuilder(Spelling spelling, int mostClaims) {
    this.spelling = spelling;
    names = ClaimNames.with(spelling);
    this.claims = new AddedClaims(mostClaims);
  }

  /**
   * Adds the claim that an item has a value. A claim may be added again, in any spelling that
   * counts as the same: it remains one claim.
   *
   * @param source who claims; not blank
   * @param item what the claim is about; not blank
   * @param value what is claimed; not blank: a source that gives no value makes no claim
   * @return this builder
   * @throws IllegalArgumentException if a text is blank
   * @throws IllegalStateException if there are too many claims for one table, see {@link
   *     ClaimTable}
   */
  public ClaimTableBuilder add(String source, String item, String value) {
    return add(source, item, value, 1);
  }

  /**
   * Adds a claim as {@link #add(String, String, String)} does, with a weight. A claim that is added
   * again keeps the greatest weight.
   *
   * @param weight how sure the source sounded, above 0 and at most 1; kept as a float
   * @return this builder
   */
  public ClaimTableBuilder add(String source, String item, String value, double weight) {
    return add(source, item, value, weight, ClaimTable.NO_TIME);
  }

  /**
   * Adds a claim as {@link #add(String, String, String, double)} does, with a time. A claim that is
   * added again keeps the earliest time.
   *
   * @param time when the claim was made, in seconds of the epoch; {@link ClaimTable#NO_TIME} if not
   *     known
   * @return this builder
   */
  public ClaimTableBuilder add(String source, String item, String value, double weight, long time) {
    checkClosed();
    claims.check(weight);
    check("source", source);
    check("item", item);
    check("value", value);
    claims.add(
        names.sources().number(source),
        names.items().number(item),
        names.values().number(value),
        weight,
        time);
    return this;
  }

  /**
   * Returns what adds many claims quickly, such as those of a file. Until it is closed, nothing
   * else may be done with this builder.
   *
   * @return an open appender
   */
  public ClaimAppender appender() {
    return appender(ClaimBatch.CLAIMS);
  }

  /** Returns an appender that looks up the names of so many claims at a time. */
  ClaimAppender appender(int batchSize) {
    checkClosed();
    appender = new ClaimAppender(spelling, names, claims, batchSize);
    return appender;
  }

  /** Tells whether a number can be the weight of a claim: above 0, as a float too, at most 1. */
  public static boolean isWeight(double number) {
    return AddedClaims.isWeight(number);
  }

  /**
   * Sets which values are more general than others. {@link #build} asks for each ordered pair of
   * candidates of each item, once.
   *
   * @return this builder
   */
  public ClaimTableBuilder hierarchy(ValueHierarchy newHierarchy) {
    hierarchy = newHierarchy;
    return this;
  }

  /**
   * Returns the table of all claims added so far. Takes time linear in the claims, beside sorting
   * the distinct texts, and the claims of each item.
   *
   * @return the table
   * @throws IllegalArgumentException if of two values of an item each is more general than the
   *     other
   */
  public ClaimTable build() {
    checkClosed();
    SortedNames sources = names.sources().sorted();
    SortedNames items = names.items().sorted();
    SortedNames values = names.values().sorted();
    ClaimColumns columns =
        claims.inOrder(
            new Ranks(
                source -> sources.ranks()[source],
                sources.texts().length,
                item -> items.ranks()[item],
                items.texts().length,
                value -> values.ranks()[value]));
    Names itemTexts = new TextNames(items.texts());
    Names texts = new TextNames(values.texts());
    if (hierarchy != null) {
      Generals.link(columns, itemTexts, texts, hierarchy);
    }
    return new ClaimTable(new TextNames(sources.texts()), itemTexts, texts, columns);
  }

  private void checkClosed() {
    if (appender != null && appender.isOpen()) {
      throw new IllegalStateException(
          "the appender of this builder is open or has failed; close it before anything else is done");
    }
  }

  private void check(String name, String text) {
    boolean starts = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
    if (!starts && spelling.of(text).isBlank()) {
      throw new IllegalArgumentException(
          name
              + " of claim "
              + claims.size()
              + " is '"
              + text
              + "'; give a text that is not blank, or leave the claim out");
    }
  }
}
