package io.github.entente.reconcile.bayes;

import java.util.Arrays;
import java.util.List;

/**
 * The slow and obvious model that the engine must agree with: a tree whose nodes have n + 1 equally
 * probable children, every leaf enumerated, and the probability that a witness says a path if a
 * leaf is true.
 *
 * <p>As long as the path is right, each level is said with its accuracy a; the first wrong level is
 * one of n errors, each with probability (1-a)/n; below an error all n + 1 children are equally
 * probable.
 */
final class PathReference {
  private final int[] children;

  PathReference(int... children) {
    this.children = children;
  }

  /** A path from the top, such as year, month and day, said with an accuracy for each level. */
  static final class Saying {
    final int[] path;
    final double[] accuracies;
    final double weight;

    Saying(int[] path, double[] accuracies, double weight) {
      this.path = path;
      this.accuracies = accuracies;
      this.weight = weight;
    }
  }

  int leaves() {
    return Arrays.stream(children).reduce(1, (left, right) -> left * right);
  }

  /** The leaves below a path. */
  Region region(int... path) {
    int first = 0;
    int count = leaves();
    for (int level = 0; level < path.length; level++) {
      count /= children[level];
      first += path[level] * count;
    }
    return Region.range(first, first + count);
  }

  /**
   * The probability of the saying if the leaf is true; said at random with probability 1 - weight.
   */
  double probability(Saying saying, int leaf) {
    double path = 1;
    double chance = 1;
    boolean right = true;
    int below = leaves();
    int rest = leaf;
    for (int level = 0; level < saying.path.length; level++) {
      below /= children[level];
      int truth = rest / below;
      rest %= below;
      double accuracy = saying.accuracies[level];
      if (!right) {
        path /= children[level];
      } else if (saying.path[level] == truth) {
        path *= accuracy;
      } else {
        path *= (1 - accuracy) / (children[level] - 1);
        right = false;
      }
      chance /= children[level];
    }
    return saying.weight * path + (1 - saying.weight) * chance;
  }

  /**
   * The probability of what k mouths say, of which the first is the origin: every subset of the
   * others may be copies, which is certain to repeat the origin.
   */
  double probability(double dependence, List<Saying> mouths, int leaf) {
    double total = 0;
    int others = mouths.size() - 1;
    for (int copies = 0; copies < 1 << others; copies++) {
      double probability = probability(mouths.get(0), leaf);
      for (int other = 0; other < others; other++) {
        boolean copy = (copies >> other & 1) == 1;
        probability *=
            copy ? dependence : (1 - dependence) * probability(mouths.get(other + 1), leaf);
      }
      total += probability;
    }
    return total;
  }
}
