package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Traverser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the nodes of a graph that can reach themselves. */
final class Cycles {
  private Cycles() {}

  /**
   * The nodes from which a path leads back to them, given each node's successors: those of the
   * strongly connected components with more than one node or with a loop (the algorithm of Kosaraju
   * and Sharir 1981). The time is linear in nodes and edges, and no recursion can overflow.
   */
  static <T> Set<T> membersOf(Map<T, Set<T>> successors) {
    Map<T, Set<T>> predecessors = reversed(successors);
    ImmutableList<T> byFinish =
        ImmutableList.copyOf(
            Traverser.<T>forGraph(node -> successors.getOrDefault(node, Set.of()))
                .depthFirstPostOrder(successors.keySet()));
    Set<T> placed = new HashSet<>();
    Set<T> cyclic = new HashSet<>();
    for (T root : byFinish.reverse()) {
      if (!placed.contains(root)) {
        ImmutableList<T> component = component(root, predecessors, placed);
        placed.addAll(component);
        if (component.size() > 1 || successors.getOrDefault(root, Set.of()).contains(root)) {
          cyclic.addAll(component);
        }
      }
    }
    return cyclic;
  }

  private static <T> ImmutableList<T> component(
      T root, Map<T, Set<T>> predecessors, Set<T> placed) {
    return ImmutableList.copyOf(
        Traverser.<T>forGraph(
                node ->
                    predecessors.getOrDefault(node, Set.of()).stream()
                        .filter(before -> !placed.contains(before))
                        .toList())
            .breadthFirst(root));
  }

  private static <T> Map<T, Set<T>> reversed(Map<T, Set<T>> successors) {
    Map<T, Set<T>> predecessors = new HashMap<>();
    successors.forEach(
        (node, after) ->
            after.forEach(a -> predecessors.computeIfAbsent(a, k -> new HashSet<>()).add(node)));
    return predecessors;
  }
}
