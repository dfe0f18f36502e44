package io.github.entente.core;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the nodes of a graph that can reach themselves. */
final class Cycles {
  private Cycles() {}

  /**
   * The nodes from which a path leads back to themselves or into a cycle whose nodes all do, given
   * each node's successors. Nodes without successors are peeled off until none is left, then nodes
   * without predecessors, so the time is linear in nodes and edges and no recursion can overflow.
   */
  static <T> Set<T> membersOf(Map<T, Set<T>> successors) {
    Set<T> left = new HashSet<>(successors.keySet());
    peel(left, successors);
    peel(left, reversed(successors));
    return left;
  }

  private static <T> void peel(Set<T> left, Map<T, Set<T>> successors) {
    Map<T, Set<T>> predecessors = reversed(successors);
    Map<T, Integer> open = new HashMap<>();
    Deque<T> free = new ArrayDeque<>();
    for (T node : left) {
      int count = Sets.intersection(successors.getOrDefault(node, Set.of()), left).size();
      open.put(node, count);
      if (count == 0) {
        free.add(node);
      }
    }
    while (!free.isEmpty()) {
      T node = free.remove();
      left.remove(node);
      for (T before : predecessors.getOrDefault(node, Set.of())) {
        if (left.contains(before) && open.merge(before, -1, Integer::sum) == 0) {
          free.add(before);
        }
      }
    }
  }

  private static <T> Map<T, Set<T>> reversed(Map<T, Set<T>> successors) {
    Map<T, Set<T>> predecessors = new HashMap<>();
    successors.forEach(
        (node, after) ->
            after.forEach(a -> predecessors.computeIfAbsent(a, k -> new HashSet<>()).add(node)));
    return predecessors;
  }
}
