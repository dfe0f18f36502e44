package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which of some answers stand in a relation that has no direction.
 *
 * <p>Up to {@value #MOST_COMPARED} answers are compared each with each. Of more, each is compared
 * with so many others, those that most people give first, until one is found to which it stands in
 * the relation: enough to tell which take part. So no number of answers takes quadratic time.
 */
final class PairGraph {
  /** So many answers are compared each with each. */
  static final int MOST_COMPARED = 500;

  private final List<SameAnswer> answers;
  private final BitSet[] neighbours;

  /** No pairs yet of these answers. */
  PairGraph(List<SameAnswer> answers) {
    this.answers = answers;
    this.neighbours = new BitSet[answers.size()];
  }

  /** The pairs of answers for which a symmetric predicate holds. */
  static PairGraph of(List<SameAnswer> answers, BiPredicate<SameAnswer, SameAnswer> isRelated) {
    PairGraph graph = new PairGraph(answers);
    if (answers.size() > MOST_COMPARED) {
      graph.connectToFrequent(isRelated);
      return graph;
    }
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (isRelated.test(answers.get(i), answers.get(j))) {
          graph.connect(i, j);
        }
      }
    }
    return graph;
  }

  private void connectToFrequent(BiPredicate<SameAnswer, SameAnswer> isRelated) {
    int[] frequent =
        IntStream.range(0, answers.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -answers.get(i).statements().size()))
            .limit(MOST_COMPARED)
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; i < answers.size(); i++) {
      for (int k = 0; k < frequent.length && neighbours[i] == null; k++) {
        int j = frequent[k];
        if (i != j && isRelated.test(answers.get(i), answers.get(j))) {
          connect(i, j);
        }
      }
    }
  }

  /** Adds a pair. */
  void connect(int i, int j) {
    neighbours(i).set(j);
    neighbours(j).set(i);
  }

  private BitSet neighbours(int i) {
    if (neighbours[i] == null) {
      neighbours[i] = new BitSet();
    }
    return neighbours[i];
  }

  /** The answers that hang together by such pairs, each list of at least two. */
  List<List<SameAnswer>> components() {
    return components(List.of());
  }

  /**
   * The answers that hang together by such pairs. An answer that lies within another one, and is
   * related to all the others that that one is related to, is put on its side.
   */
  List<List<SameAnswer>> componentsOfWidest(BiPredicate<SameAnswer, SameAnswer> isWithin) {
    List<Integer> widest = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      widest.add(answers.size() <= MOST_COMPARED ? widest(i, isWithin) : i);
    }
    return components(widest);
  }

  private int widest(int i, BiPredicate<SameAnswer, SameAnswer> isWithin) {
    int widest = i;
    for (int j = 0; j < answers.size() && neighbours[i] != null; j++) {
      if (j != i
          && neighbours[i].equals(neighbours[j])
          && answers.get(i).isAsserted() == answers.get(j).isAsserted()
          && isWithin.test(answers.get(widest), answers.get(j))) {
        widest = j;
      }
    }
    return widest;
  }

  /**
   * The components, where some answers are put to others.
   *
   * @param target to which answer each is put, by number; empty if each is its own
   */
  private List<List<SameAnswer>> components(List<Integer> target) {
    List<List<SameAnswer>> components = new ArrayList<>();
    ListMultimap<Integer, SameAnswer> putTo = ArrayListMultimap.create();
    for (int i = 0; i < target.size(); i++) {
      if (target.get(i) != i) {
        putTo.put(target.get(i), answers.get(i));
      }
    }
    BitSet seen = new BitSet();
    for (int i = 0; i < answers.size(); i++) {
      if (neighbours[i] != null && !seen.get(i)) {
        BitSet component = reachable(i);
        seen.or(component);
        components.add(merged(component, target, putTo));
      }
    }
    return components;
  }

  private BitSet reachable(int start) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    reached.set(start);
    open.add(start);
    while (!open.isEmpty()) {
      BitSet next = Objects.requireNonNull(neighbours[open.remove()]);
      for (int i = next.nextSetBit(0); i >= 0; i = next.nextSetBit(i + 1)) {
        if (!reached.get(i)) {
          reached.set(i);
          open.add(i);
        }
      }
    }
    return reached;
  }

  private List<SameAnswer> merged(
      BitSet component, List<Integer> target, ListMultimap<Integer, SameAnswer> putTo) {
    List<SameAnswer> merged = new ArrayList<>();
    for (int i = component.nextSetBit(0); i >= 0; i = component.nextSetBit(i + 1)) {
      if (target.isEmpty() || target.get(i) == i) {
        merged.add(putTo.containsKey(i) ? answers.get(i).with(putTo.get(i)) : answers.get(i));
      }
    }
    return merged;
  }
}
