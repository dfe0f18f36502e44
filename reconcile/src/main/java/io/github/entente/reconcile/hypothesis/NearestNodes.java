package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.Traverser;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.Containment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A hierarchy as seen by some chosen nodes: which of them lie directly inside which, with whatever
 * lies between left out. Takes time linear in the chosen nodes and all that lies above them.
 */
final class NearestNodes {
  private final Set<Id> chosen;
  private final Containment<Id> containment;
  private final Map<Id, ImmutableSet<Id>> known = new HashMap<>();
  private final SetMultimap<Id, Id> inside = LinkedHashMultimap.create();
  private final List<Id> outermost = new ArrayList<>();

  NearestNodes(Set<Id> chosen, Containment<Id> containment) {
    this.chosen = chosen;
    this.containment = containment;
    for (Id node : chosen) {
      ImmutableSet<Id> above = above(node);
      above.forEach(outer -> inside.put(outer, node));
      if (above.isEmpty()) {
        outermost.add(node);
      }
    }
  }

  /** The chosen nodes directly inside a chosen one. */
  Set<Id> directlyInside(Id node) {
    return inside.get(node);
  }

  /** The chosen nodes that contain a node, or are it, and no other chosen one that does. */
  ImmutableSet<Id> atOrAbove(Id node) {
    Deque<Id> open = new ArrayDeque<>();
    open.push(node);
    while (!open.isEmpty()) {
      Id next = open.peek();
      if (known.containsKey(next)) {
        open.pop();
      } else if (chosen.contains(next)) {
        known.put(next, ImmutableSet.of(next));
      } else {
        int before = open.size();
        for (Id parent : containment.parents(next)) {
          if (!known.containsKey(parent)) {
            open.push(parent);
          }
        }
        if (open.size() == before) {
          known.put(next, above(next));
        }
      }
    }
    return known.getOrDefault(node, ImmutableSet.of());
  }

  /** The same for what contains the node, without itself. */
  private ImmutableSet<Id> above(Id node) {
    Collection<Id> parents = containment.parents(node);
    if (parents.size() == 1) {
      return atOrAbove(parents.iterator().next());
    }
    Set<Id> all = new LinkedHashSet<>();
    parents.forEach(parent -> all.addAll(atOrAbove(parent)));
    return all.stream()
        .filter(
            outer ->
                all.stream()
                    .noneMatch(
                        other -> !other.equals(outer) && containment.liesWithin(other, outer)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** All chosen nodes, each before those inside it, and near these. */
  ImmutableList<Id> outermostFirst() {
    return ImmutableList.copyOf(
        Traverser.forGraph(this::directlyInside).depthFirstPreOrder(outermost));
  }

  /** All chosen nodes, each behind those inside it. */
  ImmutableList<Id> innermostFirst() {
    return ImmutableList.copyOf(
        Traverser.forGraph(this::directlyInside).depthFirstPostOrder(outermost));
  }
}
