package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays values out by how they relate: each has one possibility of its own, which lies inside every
 * value that it refines, and two values that overlap without a claimed value inside both share one
 * more. Values whose relation is unknown are taken for alternatives.
 *
 * <p>A value gets one share of the value around it, and the rest of the shares stay with what
 * nobody claimed. Takes O(v²) relations for v values.
 */
final class RelationSpace {
  private final ImmutableList<ClaimValue> values;
  private final int falseAlternatives;
  private final boolean[][] within;
  private final List<int[]> overlaps = new ArrayList<>();

  private RelationSpace(
      ImmutableList<ClaimValue> values, int falseAlternatives, ValueContext context) {
    this.values = values;
    this.falseAlternatives = falseAlternatives;
    this.within = new boolean[values.size()][values.size()];
    List<int[]> overlapping = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        ValueRelation relation = values.get(i).relationTo(values.get(j), context);
        within[i][j] = relation == ValueRelation.REFINES;
        if (i < j && relation == ValueRelation.OVERLAPS) {
          overlapping.add(new int[] {i, j});
        }
      }
    }
    overlapping.stream().filter(pair -> !haveCommonPart(pair)).forEach(overlaps::add);
  }

  static ValueSpace of(
      ImmutableList<ClaimValue> values, int falseAlternatives, ValueContext context) {
    return new RelationSpace(values, falseAlternatives, context).layOut();
  }

  private boolean haveCommonPart(int[] pair) {
    return indices().anyMatch(k -> within[k][pair[0]] && within[k][pair[1]]);
  }

  private ValueSpace layOut() {
    Space space = Space.of(masses());
    List<Region> regions = indices().mapToObj(this::region).toList();
    return new ValueSpace(space, values, ValueSpaces.nestedChains(space, regions));
  }

  /** The atoms: one for each value, one for each overlap, and the last for everything else. */
  private double[] masses() {
    double[] whole = new double[values.size()];
    double[] own = new double[values.size()];
    // Wider values first: a value has more around it than any value that it lies in.
    List<Integer> order =
        indices().boxed().sorted((a, b) -> Integer.compare(depth(a), depth(b))).toList();
    List<Integer> tops = order.stream().filter(i -> depth(i) == 0).toList();
    double share = 1.0 / ValueSpaces.shares(tops.size(), falseAlternatives);
    tops.forEach(i -> whole[i] = share);
    for (int parent : order) {
      List<Integer> children = indices().filter(c -> isDirectlyWithin(c, parent)).boxed().toList();
      double part = whole[parent] / ValueSpaces.shares(children.size(), falseAlternatives);
      own[parent] = whole[parent] - part * children.size();
      for (int child : children) {
        whole[child] = whole[child] == 0 ? part : Math.min(whole[child], part);
      }
    }
    double[] masses = new double[values.size() + overlaps.size() + 1];
    System.arraycopy(own, 0, masses, 0, own.length);
    for (int k = 0; k < overlaps.size(); k++) {
      int[] pair = overlaps.get(k);
      masses[values.size() + k] = Math.min(own[pair[0]], own[pair[1]]) / (falseAlternatives + 1);
    }
    masses[masses.length - 1] = 1 - share * tops.size();
    return masses;
  }

  private Region region(int value) {
    BitSet atoms = new BitSet();
    indices().filter(i -> i == value || within[i][value]).forEach(atoms::set);
    for (int k = 0; k < overlaps.size(); k++) {
      int[] pair = overlaps.get(k);
      if (atoms.get(pair[0]) || atoms.get(pair[1])) {
        atoms.set(values.size() + k);
      }
    }
    return Region.of(atoms);
  }

  private int depth(int value) {
    return (int) indices().filter(j -> within[value][j]).count();
  }

  private boolean isDirectlyWithin(int child, int parent) {
    return within[child][parent] && indices().noneMatch(k -> within[child][k] && within[k][parent]);
  }

  private IntStream indices() {
    return IntStream.range(0, values.size());
  }
}
