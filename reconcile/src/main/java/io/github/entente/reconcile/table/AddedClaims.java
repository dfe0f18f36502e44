package io.github.entente.reconcile.table;

import java.util.Arrays;

/**
 * Claims in the order in which they were added, their sources, items and values as numbers. Needs
 * 12 bytes for each, 8 more if there are weights and 8 more if there are times.
 */
final class AddedClaims {
  private final int most;
  private final GrowingInts sources = new GrowingInts();
  private final GrowingInts items = new GrowingInts();
  private final GrowingInts values = new GrowingInts();
  private final LazyLongs weights = new LazyLongs(Float.floatToIntBits(1));
  private final LazyLongs times = new LazyLongs(ClaimTable.NO_TIME);

  AddedClaims(int most) {
    this.most = most;
  }

  int size() {
    return sources.size();
  }

  GrowingInts sources() {
    return sources;
  }

  GrowingInts items() {
    return items;
  }

  GrowingInts values() {
    return values;
  }

  /** Checks that there is room for a claim and that its weight is right. */
  void check(double weight) {
    check(size(), weight);
  }

  private void check(int claim, double weight) {
    if (claim >= most) {
      throw new IllegalStateException(
          "the table already has "
              + most
              + " claims, the most that one table can hold; cut the items into several tables");
    }
    if (!isWeight(weight)) {
      throw new IllegalArgumentException(
          "weight of claim "
              + claim
              + " is "
              + weight
              + "; give a number above 0 and at most 1, or leave the claim out");
    }
  }

  /** Tells whether a number is above 0, as a float too, and at most 1. */
  static boolean isWeight(double number) {
    return (float) number > 0 && number <= 1;
  }

  void add(int source, int item, int value, double weight, long time) {
    int claim = size();
    sources.add(source);
    items.add(item);
    values.add(value);
    weights.set(claim, Float.floatToIntBits((float) weight));
    times.set(claim, time);
  }

  /** Adds the first ones of some claims, if there is room for them and their weights are right. */
  void addAll(
      int[] newSources,
      int[] newItems,
      int[] newValues,
      double[] newWeights,
      long[] newTimes,
      int count) {
    int first = size();
    for (int i = 0; i < count; i++) {
      check(first + i, newWeights[i]);
      weights.set(first + i, Float.floatToIntBits((float) newWeights[i]));
      times.set(first + i, newTimes[i]);
    }
    sources.addAll(newSources, count);
    items.addAll(newItems, count);
    values.addAll(newValues, count);
  }

  /** Returns the claims in canonical order, with the given ranks of what they are made of. */
  ClaimColumns inOrder(Ranks ranks) {
    ClaimColumns columns = ClaimSort.sort(this, ranks);
    setWeights(columns, ranks);
    setTimes(columns, ranks);
    return columns;
  }

  private void setWeights(ClaimColumns columns, Ranks ranks) {
    if (!weights.isAnySet()) {
      return;
    }
    float[] column = new float[columns.claims()];
    for (int i = 0; i < size(); i++) {
      int claim = claim(columns, ranks, i);
      column[claim] = Math.max(column[claim], Float.intBitsToFloat((int) weights.get(i)));
    }
    for (float weight : column) {
      if (weight != 1) {
        columns.setWeights(column);
        return;
      }
    }
  }

  private void setTimes(ClaimColumns columns, Ranks ranks) {
    if (!times.isAnySet()) {
      return;
    }
    long[] column = new long[columns.claims()];
    Arrays.fill(column, ClaimTable.NO_TIME);
    for (int i = 0; i < size(); i++) {
      long time = times.get(i);
      int claim = claim(columns, ranks, i);
      if (column[claim] == ClaimTable.NO_TIME
          || (time != ClaimTable.NO_TIME && time < column[claim])) {
        column[claim] = time;
      }
    }
    columns.setTimes(column);
  }

  private int claim(ClaimColumns columns, Ranks ranks, int added) {
    int candidate =
        columns.findCandidate(ranks.item(items.get(added)), ranks.value(values.get(added)));
    return columns.findClaim(candidate, ranks.source(sources.get(added)));
  }
}
