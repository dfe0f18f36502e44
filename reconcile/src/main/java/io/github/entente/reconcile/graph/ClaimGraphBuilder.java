package io.github.entente.reconcile.graph;

import java.util.Arrays;

/**
 * Collects claims one at a time and puts them in canonical order.
 *
 * <p>Needs 12 bytes for each claim added, beside each distinct text once, and 20 more while {@link
 * #build} runs. Not thread-safe.
 */
public final class ClaimGraphBuilder {
  private final Spelling spelling;
  private final int mostClaims;
  private final NameTable sources = new NameTable();
  private final NameTable items = new NameTable();
  private final NameTable values = new NameTable();
  private final GrowingInts claimSource = new GrowingInts();
  private final GrowingInts claimItem = new GrowingInts();
  private final GrowingInts claimValue = new GrowingInts();

  ClaimGraphBuilder(Spelling spelling, int mostClaims) {
    this.spelling = spelling;
    this.mostClaims = mostClaims;
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
    if (claimSource.size() >= mostClaims) {
      throw new IllegalStateException(
          "the graph already has "
              + mostClaims
              + " claims, the most that one graph can hold; cut the items into several graphs");
    }
    String sourceName = checked("source", source);
    String itemName = checked("item", item);
    String valueText = checked("value", value);
    claimSource.add(sources.number(sourceName));
    claimItem.add(items.number(itemName));
    claimValue.add(values.number(valueText));
    return this;
  }

  /**
   * Returns the graph of all claims added so far. Takes time linear in the claims, beside sorting
   * the distinct texts, and the claims of each item.
   *
   * @return the graph
   */
  public ClaimGraph build() {
    String[] sourceNames = sources.sorted();
    String[] itemNames = items.sorted();
    String[] valueTexts = values.sorted();
    int[] claimStart = new int[itemNames.length + 1];
    long[] ordered = order(sourceNames, itemNames, valueTexts, claimStart);
    int[] itemStart = new int[itemNames.length + 1];
    int[] candidateStart = new int[ordered.length + 1];
    int[] candidateValue = new int[ordered.length];
    int[] sourceOfClaim = new int[ordered.length];
    int claims = 0;
    int candidates = 0;
    for (int item = 0; item < itemNames.length; item++) {
      int lastValue = -1;
      for (int i = claimStart[item]; i < claimStart[item + 1]; i++) {
        int value = (int) (ordered[i] >>> Integer.SIZE);
        if (value != lastValue) {
          candidateStart[candidates] = claims;
          candidateValue[candidates++] = value;
          lastValue = value;
        } else if (ordered[i] == ordered[i - 1]) {
          continue;
        }
        sourceOfClaim[claims++] = (int) ordered[i];
      }
      itemStart[item + 1] = candidates;
    }
    candidateStart[candidates] = claims;
    return new ClaimGraph(
        sourceNames,
        itemNames,
        valueTexts,
        itemStart,
        Arrays.copyOf(candidateStart, candidates + 1),
        Arrays.copyOf(candidateValue, candidates),
        Arrays.copyOf(sourceOfClaim, claims),
        ordered.length - claims);
  }

  /**
   * Returns all claims ordered by item, value and source, a claim being its value in the upper and
   * its source in the lower half. Fills the start of each item.
   */
  private long[] order(
      String[] sourceNames, String[] itemNames, String[] valueTexts, int[] claimStart) {
    int[] sourceRank = sources.ranks(sourceNames);
    int[] itemRank = items.ranks(itemNames);
    int[] valueRank = values.ranks(valueTexts);
    int size = claimSource.size();
    for (int i = 0; i < size; i++) {
      claimStart[itemRank[claimItem.get(i)] + 1]++;
    }
    for (int item = 0; item < itemNames.length; item++) {
      claimStart[item + 1] += claimStart[item];
    }
    int[] next = Arrays.copyOf(claimStart, itemNames.length);
    long[] ordered = new long[size];
    for (int i = 0; i < size; i++) {
      int at = next[itemRank[claimItem.get(i)]]++;
      long value = valueRank[claimValue.get(i)];
      ordered[at] = value << Integer.SIZE | sourceRank[claimSource.get(i)];
    }
    for (int item = 0; item < itemNames.length; item++) {
      Arrays.sort(ordered, claimStart[item], claimStart[item + 1]);
    }
    return ordered;
  }

  private String checked(String name, String text) {
    String spelled = spelling.of(text);
    if (spelled.isBlank()) {
      throw new IllegalArgumentException(
          name
              + " of claim "
              + claimSource.size()
              + " is '"
              + text
              + "'; give a text that is not blank, or leave the claim out");
    }
    return spelled;
  }
}
