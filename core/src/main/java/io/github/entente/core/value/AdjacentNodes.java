package io.github.entente.core.value;

import java.util.Arrays;

/**
 * For each of the nodes 0 to n - 1 of a graph the nodes at the other ends of its edges, in one
 * array: those of a node start where its entry in another array says.
 */
final class AdjacentNodes {
  private final int[] starts;
  private final int[] ends;

  /**
   * Keeps both arrays.
   *
   * @param starts for each node, and once more for the end, where its part of {@code ends} starts
   */
  AdjacentNodes(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  int nodes() {
    return starts.length - 1;
  }

  int count(int node) {
    return starts[node + 1] - starts[node];
  }

  int get(int node, int index) {
    return ends[starts[node] + index];
  }

  /** The same edges seen from their other ends. */
  AdjacentNodes reversed() {
    int[] reversedStarts = new int[starts.length];
    for (int to : ends) {
      reversedStarts[to + 1]++;
    }
    for (int node = 0; node < nodes(); node++) {
      reversedStarts[node + 1] += reversedStarts[node];
    }
    int[] free = reversedStarts.clone();
    int[] reversedEnds = new int[ends.length];
    for (int node = 0; node < nodes(); node++) {
      for (int i = 0; i < count(node); i++) {
        reversedEnds[free[get(node, i)]++] = node;
      }
    }
    return new AdjacentNodes(reversedStarts, reversedEnds);
  }

  /** The same edges between nodes with other numbers, which are a permutation of the old ones. */
  AdjacentNodes renumbered(int[] numbers) {
    int[] newStarts = new int[starts.length];
    for (int node = 0; node < nodes(); node++) {
      newStarts[numbers[node] + 1] = count(node);
    }
    for (int node = 0; node < nodes(); node++) {
      newStarts[node + 1] += newStarts[node];
    }
    int[] newEnds = new int[ends.length];
    for (int node = 0; node < nodes(); node++) {
      for (int i = 0; i < count(node); i++) {
        newEnds[newStarts[numbers[node]] + i] = numbers[get(node, i)];
      }
    }
    return new AdjacentNodes(newStarts, newEnds);
  }

  /**
   * The nodes, each behind all that its edges lead to; without those that lie on a cycle or lead to
   * one (Kahn 1962).
   */
  int[] sorted() {
    AdjacentNodes back = reversed();
    int[] waiting = new int[nodes()];
    int[] order = new int[nodes()];
    int found = 0;
    for (int node = 0; node < nodes(); node++) {
      waiting[node] = count(node);
      if (waiting[node] == 0) {
        order[found++] = node;
      }
    }
    for (int next = 0; next < found; next++) {
      for (int i = 0; i < back.count(order[next]); i++) {
        int node = back.get(order[next], i);
        waiting[node]--;
        if (waiting[node] == 0) {
          order[found++] = node;
        }
      }
    }
    return Arrays.copyOf(order, found);
  }
}
