package io.github.entente.reconcile.discovery;

import io.github.entente.reconcile.numeric.Exponential;
import io.github.entente.reconcile.run.Accumulator;
import io.github.entente.reconcile.run.SourceState;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Arrays;

/**
 * One item as an algorithm sees it: its candidates, numbered from 0 in the order of the table,
 * their claims, and the beliefs to be written. Valid only during the call that receives it.
 *
 * @since 0.1.0
 */
public final class ItemView {
  private static final int SCRATCHES = 8;

  private final ClaimTable table;
  private final RunMemory memory;
  private final double[][] scratch = new double[SCRATCHES][0];
  private final ClaimsOfSources counter;
  private final Object workspace;
  private int index;
  private int first;
  private int size;

  ItemView(ClaimTable table, RunMemory memory, Object workspace) {
    this.table = table;
    this.memory = memory;
    this.workspace = workspace;
    this.counter = new ClaimsOfSources(table);
  }

  void moveTo(int item) {
    index = item;
    first = table.firstCandidate(item);
    size = table.firstCandidate(item + 1) - first;
  }

  /**
   * Returns the working memory that the algorithm made for the thread that handles the item.
   *
   * @param type what {@link TruthDiscovery#workspace} returns
   */
  public <T> T workspace(Class<T> type) {
    return type.cast(workspace);
  }

  /** Returns the number of the item. */
  public int index() {
    return index;
  }

  /** Returns the name of the item. */
  public String name() {
    return table.item(index);
  }

  /** Returns the number of candidates, at least 1. */
  public int size() {
    return size;
  }

  /** Returns the number of claims on the item, at least 1. */
  public int claims() {
    return table.firstClaim(first + size) - table.firstClaim(first);
  }

  /** Tells whether some source claims several candidates of the item. */
  public boolean hasSelfContradictions() {
    return counter.hasRepeated(this);
  }

  /** Returns how many candidates of the item the source of a claim claims, at least 1. */
  public int claimedBySource(int claim) {
    return counter.count(this, source(claim));
  }

  /** Returns the number of claims of a candidate, at least 1. */
  public int claims(int candidate) {
    return endClaim(candidate) - firstClaim(candidate);
  }

  /** Returns the first claim of a candidate, for {@link #source}. */
  public int firstClaim(int candidate) {
    return table.firstClaim(first + candidate);
  }

  /** Returns the claim after the last one of a candidate. */
  public int endClaim(int candidate) {
    return table.firstClaim(first + candidate + 1);
  }

  /** Returns the source of a claim. */
  public int source(int claim) {
    return table.sourceOf(claim);
  }

  /** Returns how sure the source of a claim sounded: above 0 and at most 1, 1 unless told. */
  public float weight(int claim) {
    return table.weight(claim);
  }

  /**
   * Returns when a claim was made, in seconds of the epoch; {@link ClaimTable#NO_TIME} if unknown.
   */
  public long time(int claim) {
    return table.time(claim);
  }

  /** Tells whether the table knows which candidates are more general than others. */
  public boolean hasHierarchy() {
    return table.hasHierarchy();
  }

  /** Returns how many candidates of this item are more general than a candidate. */
  public int generals(int candidate) {
    return table.generals(first + candidate);
  }

  /**
   * Returns one of the candidates that are more general than a candidate, in ascending order.
   *
   * @param candidate the candidate
   * @param position from 0 to before {@link #generals}
   */
  public int general(int candidate, int position) {
    return table.general(first + candidate, position) - first;
  }

  /** Tells whether the table has a candidate as more general than another one. */
  public boolean generalizes(int general, int specific) {
    for (int position = 0; position < generals(specific); position++) {
      if (general(specific, position) == general) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of a candidate's value, the same for equal texts of all items. */
  public int value(int candidate) {
    return table.valueOf(first + candidate);
  }

  /** Returns the text of a candidate's value. */
  public String text(int candidate) {
    return table.value(value(candidate));
  }

  /** Tells whether the values of this item are read as numbers. */
  public boolean isNumeric() {
    return memory.isNumeric(first);
  }

  /** Returns the number that a candidate's text stands for; NaN if the item is not numeric. */
  public double number(int candidate) {
    return memory.number(first + candidate);
  }

  /** Returns the belief written in this round, or before this round's first writing, any number. */
  public double belief(int candidate) {
    return memory.beliefs[first + candidate];
  }

  /** Returns the belief at the end of the round before, 0 in the first round. */
  public double previousBelief(int candidate) {
    return memory.previous[first + candidate];
  }

  /** Writes the belief in a candidate. */
  public void setBelief(int candidate, double belief) {
    memory.beliefs[first + candidate] = belief;
  }

  /** Returns a lasting number of a candidate, at first 0. */
  public double get(int candidate, int column) {
    return memory.columns[column][first + candidate];
  }

  /** Sets a lasting number of a candidate. */
  public void set(int candidate, int column, double value) {
    memory.columns[column][first + candidate] = value;
  }

  /** Returns a lasting number of the item, at first 0. */
  public double get(int column) {
    return memory.itemColumns[column][index];
  }

  /** Sets a lasting number of the item. */
  public void set(int column, double value) {
    memory.itemColumns[column][index] = value;
  }

  /** Writes the estimate of a numeric item's true value, which nobody need have claimed. */
  public void setEstimate(double estimate) {
    memory.estimates[index] = estimate;
  }

  /** Returns the estimate written last, in this round or one before; NaN before the first. */
  public double estimate() {
    return memory.estimates[index];
  }

  /** Returns the sum of a column of the state over the sources that claim a candidate. */
  public double sum(int candidate, SourceState state, int column) {
    double sum = 0;
    int end = endClaim(candidate);
    for (int claim = firstClaim(candidate); claim < end; claim++) {
      sum += state.get(source(claim), column);
    }
    return sum;
  }

  /** Adds a number to a sum of each source that claims a candidate. */
  public void add(int candidate, Accumulator sums, int column, double value) {
    int end = endClaim(candidate);
    for (int claim = firstClaim(candidate); claim < end; claim++) {
      sums.add(source(claim), column, value);
    }
  }

  /**
   * Turns log scores that stand as beliefs into probabilities, over the candidates and so many
   * values of log score 0 that nobody claims.
   *
   * @param unclaimed the number of unclaimed values, which need not be whole; none if not positive
   */
  public void softmax(double unclaimed) {
    double greatest = unclaimed > 0 ? 0 : Double.NEGATIVE_INFINITY;
    for (int k = 0; k < size; k++) {
      greatest = Math.max(greatest, belief(k));
    }
    double sum = unclaimed > 0 ? unclaimed * Exponential.of(-greatest) : 0;
    for (int k = 0; k < size; k++) {
      double weight = Exponential.of(belief(k) - greatest);
      setBelief(k, weight);
      sum += weight;
    }
    for (int k = 0; k < size; k++) {
      setBelief(k, belief(k) / sum);
    }
  }

  /**
   * Finds the distinct sources that claim anything of the item, for algorithms to which it tells
   * something that a source does not claim a candidate. O(n log n) for n claims.
   *
   * @return how many there are; they stand in memory 0, in ascending order, and the number of
   *     candidates that each claims in memory 1
   */
  public int distinctSources() {
    int claims = claims();
    double[] distinct = scratch(0, claims);
    double[] claimed = scratch(1, claims);
    int firstClaim = firstClaim(0);
    for (int i = 0; i < claims; i++) {
      distinct[i] = source(firstClaim + i);
    }
    Arrays.sort(distinct, 0, claims);
    int last = 0;
    claimed[0] = 1;
    for (int i = 1; i < claims; i++) {
      if (distinct[i] == distinct[last]) {
        claimed[last]++;
      } else {
        distinct[++last] = distinct[i];
        claimed[last] = 1;
      }
    }
    return last + 1;
  }

  /**
   * Returns working memory of any content, at least as long as asked for. It is reused for the next
   * item and for the next call with the same number.
   *
   * @param number which of eight memories, from 0
   * @param length the least length
   */
  public double[] scratch(int number, int length) {
    if (scratch[number].length < length) {
      scratch[number] = new double[Math.max(length, 2 * scratch[number].length)];
    }
    return scratch[number];
  }
}
