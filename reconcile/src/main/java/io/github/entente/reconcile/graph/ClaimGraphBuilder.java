package io.github.entente.reconcile.graph;

import org.jspecify.annotations.Nullable;

/**
 * Collects claims one at a time and puts them in canonical order.
 *
 * <p>Needs 12 bytes for each claim added, beside each distinct text once, and up to 20 more while
 * {@link #build} runs; while there are weights or times, 8 bytes more for each of the two. Not
 * thread-safe.
 */
public final class ClaimGraphBuilder {
  private final Spelling spelling;
  private final NameTable sources = new NameTable();
  private final NameTable items = new NameTable();
  private final NameTable values = new NameTable();
  private final AddedClaims claims;
  private final ClaimBatch batch = new ClaimBatch();
  private final ItemNames itemNames = new ItemNames();
  private @Nullable ValueHierarchy hierarchy;

  ClaimGraphBuilder(Spelling spelling, int mostClaims) {
    this.spelling = spelling;
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
   * @throws IllegalStateException if there are too many claims for one graph, see {@link
   *     ClaimGraph}
   */
  public ClaimGraphBuilder add(String source, String item, String value) {
    return add(source, item, value, 1);
  }

  /**
   * Adds a claim as {@link #add(String, String, String)} does, with a weight. A claim that is added
   * again keeps the greatest weight.
   *
   * @param weight how sure the source sounded, above 0 and at most 1; kept as a float
   * @return this builder
   */
  public ClaimGraphBuilder add(String source, String item, String value, double weight) {
    return add(source, item, value, weight, ClaimGraph.NO_TIME);
  }

  /**
   * Adds a claim as {@link #add(String, String, String, double)} does, with a time. A claim that is
   * added again keeps the earliest time.
   *
   * @param time when the claim was made, in seconds of the epoch; {@link ClaimGraph#NO_TIME} if not
   *     known
   * @return this builder
   */
  public ClaimGraphBuilder add(String source, String item, String value, double weight, long time) {
    claims.check(weight);
    String sourceName = checked("source", source);
    String itemName = checked("item", item);
    String valueText = checked("value", value);
    claims.add(
        sources.number(sourceName), items.number(itemName), values.number(valueText), weight, time);
    return this;
  }

  /** Adds a claim of a row, whose fields are not blank; those of its item are told. */
  void add(Row row, int itemStart, int itemEnd, double weight, long time) {
    claims.check(weight);
    int source = number(sources, row, ClaimFields.SOURCE);
    int value = number(values, row, ClaimFields.VALUE);
    if (itemEnd - itemStart > 1) {
      itemNames.join(spelling, row, itemStart, itemEnd);
      batch.add(source, itemNames.chars(), 0, itemNames.length(), value, weight, time);
    } else if (spelling.keeps(row.chars(), row.start(itemStart), row.end(itemStart))) {
      batch.add(source, row.chars(), row.start(itemStart), row.end(itemStart), value, weight, time);
    } else {
      claims.add(source, number(items, row, itemStart), value, weight, time);
    }
    if (batch.isFull()) {
      batch.flush(items, claims);
    }
  }

  /* A text that is known is spelled as it should be: no need to look at each of its characters. */
  private int number(NameTable table, Row row, int field) {
    char[] chars = row.chars();
    int start = row.start(field);
    int end = row.end(field);
    int known = table.find(chars, start, end);
    if (known >= 0) {
      return known;
    }
    return spelling.keeps(chars, start, end)
        ? table.number(chars, start, end)
        : table.number(spelling.of(row.text(field)));
  }

  /**
   * Sets which values are more general than others. {@link #build} asks for each ordered pair of
   * candidates of each item, once.
   *
   * @return this builder
   */
  public ClaimGraphBuilder hierarchy(ValueHierarchy newHierarchy) {
    hierarchy = newHierarchy;
    return this;
  }

  /**
   * Returns the graph of all claims added so far. Takes time linear in the claims, beside sorting
   * the distinct texts, and the claims of each item.
   *
   * @return the graph
   * @throws IllegalArgumentException if of two values of an item each is more general than the
   *     other
   */
  public ClaimGraph build() {
    batch.flush(items, claims);
    String[] sourceNames = sources.sorted();
    String[] itemNames = items.sorted();
    String[] valueTexts = values.sorted();
    int[] sourceRanks = sources.ranks(sourceNames);
    int[] itemRanks = items.ranks(itemNames);
    int[] valueRanks = values.ranks(valueTexts);
    ClaimColumns columns =
        claims.inOrder(
            new Ranks(
                source -> sourceRanks[source],
                sourceNames.length,
                item -> itemRanks[item],
                itemNames.length,
                value -> valueRanks[value]));
    Names itemTexts = new TextNames(itemNames);
    Names texts = new TextNames(valueTexts);
    if (hierarchy != null) {
      Generals.link(columns, itemTexts, texts, hierarchy);
    }
    return new ClaimGraph(new TextNames(sourceNames), itemTexts, texts, columns);
  }

  private String checked(String name, String text) {
    String spelled = spelling.of(text);
    if (spelled.isBlank()) {
      throw new IllegalArgumentException(
          name
              + " of claim "
              + claims.size()
              + " is '"
              + text
              + "'; give a text that is not blank, or leave the claim out");
    }
    return spelled;
  }
}
