package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.Comparator;

/**
 * What fusing found: for each item an answer with its probability, for each source the trust in it.
 * Items and sources are numbered as in the table. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Fusion {
  private final DataShape shape;
  private final ClaimTable table;
  private final TruthResult result;

  Fusion(DataShape shape, ClaimTable table, TruthResult result) {
    this.shape = shape;
    this.table = table;
    this.result = result;
  }

  /** Returns the kind of data as which the claims were taken. */
  public DataShape shape() {
    return shape;
  }

  /** Returns the claims. */
  public ClaimTable table() {
    return table;
  }

  /**
   * Returns how the answers came about: method, parameters, rounds, convergence. For sets it is
   * about the table in which each member of a list is a claim of its own.
   */
  public TruthResult result() {
    return result;
  }

  /** Returns the trust in a source: from 0 to 1, the share of its claims expected to be right. */
  public double trust(int source) {
    return result.trust(source);
  }

  /**
   * Returns the most probable answer to an item and its probability. The answer to an item of sets
   * is the set of all members more probable than not, or else the most probable member alone, in
   * the order of their texts; nobody need have claimed just this set.
   *
   * @param item the number of the item
   */
  public ScoredValue answer(int item) {
    return shape == DataShape.SETS ? set(item) : result.ranking(item).get(0);
  }

  /**
   * Returns the answer and all claimed values, the most probable first, ties in the order of their
   * texts. What the probabilities lack to 1 is that of all other answers.
   *
   * @param item the number of the item
   */
  public ImmutableList<ScoredValue> ranking(int item) {
    if (shape != DataShape.SETS) {
      return ImmutableList.copyOf(result.ranking(item));
    }
    ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
    texts.add(set(item).value());
    for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
      texts.add(ValueLists.join(ValueLists.members(table.value(table.valueOf(c)))));
    }
    return texts.build().stream()
        .map(text -> new ScoredValue(text, probability(item, ValueLists.members(text))))
        .sorted(Comparator.comparingDouble(ScoredValue::belief).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the probability that a claimed value is true, also where a more specific one may be the
   * answer: that a country is right, even if the answer is a city in it. For a set, the probability
   * that it is the whole and only set.
   *
   * @param candidate the number of a candidate of the table
   */
  public double probability(int candidate) {
    if (shape == DataShape.SETS) {
      return probability(
          table.itemOf(candidate), ValueLists.members(table.value(table.valueOf(candidate))));
    }
    double probability = result.belief(candidate);
    int item = table.itemOf(candidate);
    for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
      for (int position = 0; position < table.generals(c); position++) {
        probability += table.general(c, position) == candidate ? result.belief(c) : 0;
      }
    }
    return probability;
  }

  private ScoredValue set(int item) {
    ImmutableList<ScoredValue> members = ImmutableList.copyOf(result.ranking(item));
    ImmutableSortedSet.Builder<String> chosen = ImmutableSortedSet.naturalOrder();
    chosen.add(members.get(0).value());
    for (ScoredValue member : members) {
      if (member.belief() > 0.5) {
        chosen.add(member.value());
      }
    }
    ImmutableSortedSet<String> set = chosen.build();
    return new ScoredValue(ValueLists.join(set), probability(item, set));
  }

  /** Returns the probability that these are the members and no others, taken as independent. */
  private double probability(int item, ImmutableSortedSet<String> set) {
    double probability = 1;
    for (ScoredValue member : result.ranking(item)) {
      probability *= set.contains(member.value()) ? member.belief() : 1 - member.belief();
    }
    return probability;
  }

  @Override
  public String toString() {
    return "%s %s".formatted(shape, result);
  }
}
