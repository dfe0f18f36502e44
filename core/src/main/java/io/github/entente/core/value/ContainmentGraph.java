package io.github.entente.core.value;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * An acyclic graph of nodes and their parents, laid out so that trees are answered in constant time
 * and the rest by walking only what is not a tree.
 *
 * <p>The first parents of all nodes make a forest, and nodes are numbered in its preorder. So the
 * subtree of a node is a range of numbers, and "inside this subtree" takes two comparisons. Every
 * other edge is an <em>extra</em> edge and ends at a <em>junction</em>: a node with several
 * parents. Above a node lies the path to the root of its tree, and whatever lies above the other
 * parents of the junctions on that path. Below it lie its subtree and those that extra edges lead
 * to.
 *
 * <p>Building takes O(nodes + edges) time and memory; everything is kept in arrays of ints.
 */
final class ContainmentGraph {
  private static final int NONE = -1;

  private final AdjacentNodes parents;
  private final AdjacentNodes children;

  /** The root of a node's tree. */
  private final int[] root;

  /** The number behind the last of a node's subtree. */
  private final int[] end;

  /** The nearest junction among a node and what lies above it in its tree. */
  private final int[] junction;

  /** Where extra edges end, in the order of where they start. */
  private final int[] extraChildren;

  /** How many extra edges start at nodes with smaller numbers. */
  private final int[] extraBefore;

  private ContainmentGraph(AdjacentNodes parents, int[] end) {
    int n = end.length;
    this.parents = parents;
    this.children = parents.reversed();
    this.end = end;
    this.root = new int[n];
    this.junction = new int[n];
    this.extraBefore = new int[n + 1];
    ImmutableIntArray.Builder extra = ImmutableIntArray.builder();
    for (int node = 0; node < n; node++) {
      int above = treeParent(parents, node);
      root[node] = above == NONE ? node : root[above];
      junction[node] = parents.count(node) > 1 ? node : above == NONE ? NONE : junction[above];
      extraBefore[node + 1] = extraBefore[node];
      for (int i = 0; i < children.count(node); i++) {
        int child = children.get(node, i);
        if (treeParent(parents, child) != node) {
          extra.add(child);
          extraBefore[node + 1]++;
        }
      }
    }
    this.extraChildren = extra.build().toArray();
  }

  /**
   * The graph whose nodes have these parents.
   *
   * @param order all nodes, each behind its parents
   * @param numbers receives the number that each node has in the new graph
   */
  static ContainmentGraph of(AdjacentNodes parents, int[] order, int[] numbers) {
    int[] size = new int[order.length];
    for (int i = order.length - 1; i >= 0; i--) {
      int above = treeParent(parents, order[i]);
      size[order[i]]++;
      if (above != NONE) {
        size[above] += size[order[i]];
      }
    }
    int[] free = new int[order.length]; // the next number inside each subtree
    int freeForRoots = 0;
    int[] end = new int[order.length];
    for (int node : order) {
      int above = treeParent(parents, node);
      if (above == NONE) {
        numbers[node] = freeForRoots;
        freeForRoots += size[node];
      } else {
        numbers[node] = free[above];
        free[above] += size[node];
      }
      free[node] = numbers[node] + 1;
      end[numbers[node]] = numbers[node] + size[node];
    }
    return new ContainmentGraph(parents.renumbered(numbers), end);
  }

  private static int treeParent(AdjacentNodes parents, int node) {
    return parents.count(node) == 0 ? NONE : parents.get(node, 0);
  }

  AdjacentNodes parents() {
    return parents;
  }

  AdjacentNodes children() {
    return children;
  }

  /** Whether {@code a} is {@code b} or lies below it. */
  boolean isWithin(int a, int b) {
    return anyPathUp(a, start -> isInSubtree(start, b));
  }

  /** The roots above a node, which is its own if it has no parents. */
  Set<Integer> roots(int node) {
    Set<Integer> roots = new TreeSet<>();
    anyPathUp(
        node,
        start -> {
          roots.add(root[start]);
          return false;
        });
    return roots;
  }

  /** Whether one root lies above both; if neither lies below the other, both have an ancestor. */
  boolean shareRoot(int a, int b) {
    if (root[a] == root[b] || (junction[a] == NONE && junction[b] == NONE)) {
      return root[a] == root[b];
    }
    Set<Integer> above = roots(a);
    return anyPathUp(b, start -> above.contains(root[start]));
  }

  /**
   * Whether some node is, or lies below, each of the two. O(1) if no extra edge starts at or below
   * them; O(k log k) time for k that do, and a bit of memory for each of all.
   */
  boolean shareDescendant(int a, int b) {
    int[] belowA = subtrees(a);
    int[] belowB = subtrees(b);
    int i = 0;
    int j = 0;
    while (i < belowA.length && j < belowB.length) {
      if (isInSubtree(belowA[i], belowB[j]) || isInSubtree(belowB[j], belowA[i])) {
        return true;
      }
      if (belowA[i] < belowB[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** The tops of the subtrees that lie below a node, in order, without those inside others. */
  private int[] subtrees(int node) {
    Set<Integer> tops = new TreeSet<>();
    BitSet taken = new BitSet(); // extra edges, for subtrees may lie inside each other
    Deque<Integer> open = new ArrayDeque<>();
    open.add(node);
    while (!open.isEmpty()) {
      int top = open.remove();
      tops.add(top);
      for (int edge = taken.nextClearBit(extraBefore[top]);
          edge < extraBefore[end[top]];
          edge = taken.nextClearBit(edge + 1)) {
        taken.set(edge);
        open.add(extraChildren[edge]);
      }
    }
    ImmutableIntArray.Builder separate = ImmutableIntArray.builder();
    int covered = 0;
    for (int top : tops) {
      if (top >= covered) {
        separate.add(top);
        covered = end[top];
      }
    }
    return separate.build().toArray();
  }

  private boolean isInSubtree(int node, int top) {
    return top <= node && node < end[top];
  }

  /**
   * Whether a test holds for the node, or for another parent of a junction above it: for a node
   * from which the tree leads up. O(junctions above the node and their parents).
   */
  private boolean anyPathUp(int node, IntPredicate test) {
    if (test.test(node)) {
      return true;
    }
    if (junction[node] == NONE) {
      return false;
    }
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(junction[node]);
    while (!open.isEmpty()) {
      int at = open.remove();
      if (!seen.add(at)) {
        continue;
      }
      for (int i = 0; i < parents.count(at); i++) {
        int parent = parents.get(at, i);
        if (i > 0 && test.test(parent)) {
          return true;
        }
        if (junction[parent] != NONE) {
          open.add(junction[parent]);
        }
      }
    }
    return false;
  }
}
