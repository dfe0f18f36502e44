package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.Traverser;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which things lie inside which others: places in places, narrow concepts in broad ones. A thing
 * may have several parents; cycles are not allowed. A thing that was never told of has no parents
 * and no children.
 *
 * <p>Takes O(n) time and memory for n things and links, however deep they are nested. Where no
 * thing has several parents every question is answered in constant time; otherwise as each method
 * says, where a <em>junction</em> is a thing with several parents.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of id
 * @since 0.1.0
 */
public final class Containment<T> {
  /**
   * What two things are to each other when neither contains the other.
   *
   * @since 0.1.0
   */
  public enum Otherwise {
    /** Different ids name different things, as for actors and events. */
    SEPARATE,
    /** Separate if both stand under a common ancestor, and otherwise unknown, as for places. */
    SEPARATE_UNDER_COMMON_ANCESTOR
  }

  private final Otherwise otherwise;
  private final Map<T, Integer> numbers;
  private final ImmutableList<T> things;
  private final ContainmentGraph graph;

  private Containment(
      Otherwise otherwise,
      Map<T, Integer> numbers,
      ImmutableList<T> things,
      ContainmentGraph graph) {
    this.otherwise = otherwise;
    this.numbers = numbers;
    this.things = things;
    this.graph = graph;
  }

  /** The containment of which nothing is told. */
  public static <I> Containment<I> none(Otherwise otherwise) {
    return of(ImmutableMap.<I, Set<I>>of(), parents -> parents, otherwise);
  }

  /**
   * The containment of {@code things} by their ids, each with the ids of its direct parents.
   *
   * @throws IllegalArgumentException if a parent is not among the things, or things contain each
   *     other in a cycle
   */
  public static <I, T> Containment<I> of(
      Map<? extends I, T> things,
      Function<? super T, ? extends Set<? extends I>> parents,
      Otherwise otherwise) {
    List<I> given = new ArrayList<>(things.keySet());
    Map<I, Integer> numbers = new HashMap<>(); // first as given, then in the order of the graph
    given.forEach(thing -> numbers.put(thing, numbers.size()));
    AdjacentNodes links = links(things, parents, numbers);
    int[] order = links.sorted();
    if (order.length < given.size()) {
      throw new IllegalArgumentException(
          "%s lies, with others or alone, on or below a cycle; remove one link of it"
              .formatted(firstMissing(given, order)));
    }
    int[] renumbered = new int[given.size()];
    ContainmentGraph graph = ContainmentGraph.of(links, order, renumbered);
    List<I> named = new ArrayList<>(given);
    for (int i = 0; i < given.size(); i++) {
      numbers.put(given.get(i), renumbered[i]);
      named.set(renumbered[i], given.get(i));
    }
    return new Containment<>(otherwise, numbers, ImmutableList.copyOf(named), graph);
  }

  private static <I, T> AdjacentNodes links(
      Map<? extends I, T> things,
      Function<? super T, ? extends Set<? extends I>> parents,
      Map<I, Integer> numbers) {
    int[] starts = new int[numbers.size() + 1];
    ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    int node = 0;
    for (Map.Entry<? extends I, T> thing : things.entrySet()) {
      Set<? extends I> above = parents.apply(thing.getValue());
      for (I parent : above) {
        Integer number = numbers.get(parent);
        if (number == null) {
          throw new IllegalArgumentException(
              "%s lies inside %s, which is not among the things; add it or remove the link"
                  .formatted(thing.getKey(), parent));
        }
        ends.add(number);
      }
      starts[node + 1] = starts[node] + above.size();
      node++;
    }
    return new AdjacentNodes(starts, ends.build().toArray());
  }

  private static <I> I firstMissing(List<I> given, int[] order) {
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    int missing = 0;
    while (missing < sorted.length && sorted[missing] == missing) {
      missing++;
    }
    return given.get(missing);
  }

  /** What two things are to each other when neither contains the other. */
  public Otherwise otherwise() {
    return otherwise;
  }

  /** The things that directly contain this one. */
  public ImmutableList<T> parents(T thing) {
    return named(graph.parents(), thing);
  }

  /** The things that this one directly contains. */
  public ImmutableList<T> children(T thing) {
    return named(graph.children(), thing);
  }

  private ImmutableList<T> named(AdjacentNodes adjacent, T thing) {
    Integer node = numbers.get(thing);
    if (node == null) {
      return ImmutableList.of();
    }
    int count = adjacent.count(node);
    ImmutableList.Builder<T> found = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      found.add(things.get(adjacent.get(node, i)));
    }
    return found.build();
  }

  /**
   * Everything that contains this thing, at any distance, the nearer before the farther; empty if
   * nothing is known to. Each is found when it is asked for.
   */
  public Iterable<T> ancestors(T thing) {
    return Traverser.forGraph(this::parents).breadthFirst(parents(thing));
  }

  /**
   * The ancestors of this thing that nothing contains, or the thing itself if nothing contains it.
   * O(junctions above it).
   */
  public ImmutableList<T> roots(T thing) {
    Integer node = numbers.get(thing);
    return node == null
        ? ImmutableList.of(thing)
        : graph.roots(node).stream().map(things::get).collect(ImmutableList.toImmutableList());
  }

  /**
   * The things with several parents: nowhere else, and nowhere but below them, can two things share
   * something inside when neither contains the other. O(n).
   */
  public ImmutableList<T> nodesWithSeveralParents() {
    return IntStream.range(0, things.size())
        .filter(node -> graph.parents().count(node) > 1)
        .mapToObj(things::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether {@code inner} is {@code outer} or lies inside it. O(junctions above {@code inner}). */
  public boolean liesWithin(T inner, T outer) {
    if (inner.equals(outer)) {
      return true;
    }
    Integer a = numbers.get(inner);
    Integer b = numbers.get(outer);
    return a != null && b != null && graph.isWithin(a, b);
  }

  /**
   * How {@code a} relates to {@code b}. Two of which neither contains the other overlap if they
   * share something inside. O(junctions above either), and O(k log k) for k links from inside
   * either to junctions if neither contains the other.
   */
  public ValueRelation relation(T a, T b) {
    if (a.equals(b)) {
      return ValueRelation.EQUAL;
    }
    Integer x = numbers.get(a);
    Integer y = numbers.get(b);
    ValueRelation told = x == null || y == null ? ValueRelation.UNKNOWN : ofNodes(x, y);
    return told == ValueRelation.UNKNOWN && otherwise == Otherwise.SEPARATE
        ? ValueRelation.DISJOINT
        : told;
  }

  private ValueRelation ofNodes(int a, int b) {
    ValueRelation nested = ValueRelation.ofContainment(graph.isWithin(a, b), graph.isWithin(b, a));
    if (nested != ValueRelation.UNKNOWN) {
      return nested;
    }
    if (graph.shareDescendant(a, b)) {
      return ValueRelation.OVERLAPS;
    }
    return graph.shareRoot(a, b) ? ValueRelation.DISJOINT : ValueRelation.UNKNOWN;
  }
}
