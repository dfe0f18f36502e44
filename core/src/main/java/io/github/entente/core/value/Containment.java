package io.github.entente.core.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Which things lie inside which others: places in places, narrow concepts in broad ones. A thing
 * may have several parents; cycles are not allowed.
 *
 * <p>Building takes O(n · depth) time and memory; a relation is answered in O(1) expected for
 * nested things and O(ancestors + descendants) otherwise.
 *
 * @param <T> the type of id
 */
public final class Containment<T> {
  /** What two things are to each other when neither contains the other. */
  public enum Otherwise {
    /** Different ids name different things, as for actors and events. */
    SEPARATE,
    /** Separate if both stand under a common ancestor, and otherwise unknown, as for places. */
    SEPARATE_UNDER_COMMON_ANCESTOR
  }

  private final ImmutableMap<T, ImmutableSet<T>> ancestors;
  private final ImmutableMap<T, ImmutableSet<T>> descendants;
  private final Otherwise otherwise;

  private Containment(
      ImmutableMap<T, ImmutableSet<T>> ancestors,
      ImmutableMap<T, ImmutableSet<T>> descendants,
      Otherwise otherwise) {
    this.ancestors = ancestors;
    this.descendants = descendants;
    this.otherwise = otherwise;
  }

  /** The containment of which nothing is told. */
  public static <I> Containment<I> none(Otherwise otherwise) {
    return new Containment<>(ImmutableMap.of(), ImmutableMap.of(), otherwise);
  }

  /**
   * The containment of {@code things} by their ids, each with the ids of its direct parents, which
   * must be among the things.
   */
  public static <I, T> Containment<I> of(
      Map<? extends I, T> things,
      Function<? super T, ? extends Iterable<? extends I>> parents,
      Otherwise otherwise) {
    Map<I, ImmutableSet<I>> up = new HashMap<>();
    Map<I, Set<I>> down = new HashMap<>();
    for (I thing : things.keySet()) {
      ImmutableSet<I> above = reachable(thing, things, parents);
      up.put(thing, above);
      above.forEach(a -> down.computeIfAbsent(a, key -> new LinkedHashSet<>()).add(thing));
    }
    ImmutableMap.Builder<I, ImmutableSet<I>> frozen = ImmutableMap.builder();
    down.forEach((thing, below) -> frozen.put(thing, ImmutableSet.copyOf(below)));
    return new Containment<>(ImmutableMap.copyOf(up), frozen.buildOrThrow(), otherwise);
  }

  private static <I, T> ImmutableSet<I> reachable(
      I start,
      Map<? extends I, T> things,
      Function<? super T, ? extends Iterable<? extends I>> parents) {
    Set<I> seen = new LinkedHashSet<>();
    Deque<I> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      T thing = Objects.requireNonNull(things.get(open.remove()), "parent is not among the things");
      for (I parent : parents.apply(thing)) {
        if (seen.add(parent)) {
          open.add(parent);
        }
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  /** What two things are to each other when neither contains the other. */
  public Otherwise otherwise() {
    return otherwise;
  }

  /** Everything that contains this thing, at any distance; empty if nothing is known to. */
  public ImmutableSet<T> ancestors(T thing) {
    return ancestors.getOrDefault(thing, ImmutableSet.of());
  }

  /** How {@code a} relates to {@code b}. */
  public ValueRelation relation(T a, T b) {
    ValueRelation nested =
        ValueRelation.ofContainment(
            a.equals(b) || ancestors(a).contains(b), a.equals(b) || ancestors(b).contains(a));
    if (nested != ValueRelation.UNKNOWN) {
      return nested;
    }
    if (intersect(descendants(a), descendants(b))) {
      return ValueRelation.OVERLAPS;
    }
    return otherwise == Otherwise.SEPARATE || intersect(ancestors(a), ancestors(b))
        ? ValueRelation.DISJOINT
        : ValueRelation.UNKNOWN;
  }

  private ImmutableSet<T> descendants(T thing) {
    return descendants.getOrDefault(thing, ImmutableSet.of());
  }

  private static <T> boolean intersect(Set<T> a, Set<T> b) {
    return a.stream().anyMatch(b::contains);
  }
}
