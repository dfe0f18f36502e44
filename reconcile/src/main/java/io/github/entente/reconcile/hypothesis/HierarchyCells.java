package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.Containment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cells of things that contain each other, some of them perhaps in several others.
 *
 * <p>Each thing on the table has a cell for what no finer one of them takes. Where things on the
 * table overlap without one of them being inside all of these, what they share is a cell, too. The
 * unit of a thing is spread alike over its own cell and over those shared ones inside which it
 * contains nothing finer. One more cell is everything else.
 *
 * <p>A region is the set of cells inside a thing, so it does not matter in which order its parents
 * are named. Takes time linear in the things, in what lies above them, and in the junctions of the
 * hierarchy, where no thing lies in several others; where some do, also in the sizes of regions.
 */
final class HierarchyCells {
  private final NearestNodes nearest;
  private final Set<Id> values = new LinkedHashSet<>();
  private final Map<Id, Integer> cellOf = new LinkedHashMap<>();
  private final Map<ImmutableSet<Id>, Integer> sharedCells = new LinkedHashMap<>();
  private final Map<Id, Region> regionOf = new LinkedHashMap<>();

  private HierarchyCells(List<Id> nodes, List<Role> roles, Containment<Id> containment) {
    for (int i = 0; i < nodes.size(); i++) {
      if (roles.get(i) == Role.VALUE) {
        values.add(nodes.get(i));
      }
    }
    nearest = new NearestNodes(new LinkedHashSet<>(nodes), containment);
    nearest.outermostFirst().stream()
        .filter(values::contains)
        .forEach(node -> cellOf.put(node, cellOf.size()));
    if (values.size() > 1) {
      NearestNodes nearestValues = new NearestNodes(values, containment);
      for (Id junction : containment.nodesWithSeveralParents()) {
        ImmutableSet<Id> sharing = nearestValues.atOrAbove(junction);
        if (sharing.size() > 1) {
          sharedCells.putIfAbsent(sharing, values.size() + sharedCells.size());
        }
      }
    }
    nearest.innermostFirst().forEach(this::addRegion);
  }

  /** The cells of these things, which have these roles. */
  static DomainCells of(List<Id> nodes, List<Role> roles, Containment<Id> containment) {
    HierarchyCells cells = new HierarchyCells(nodes, roles, containment);
    return new DomainCells(
        cells.mass(),
        cells.isNamed(),
        nodes.stream().map(cells.regionOf::get).collect(ImmutableList.toImmutableList()));
  }

  private void addRegion(Id node) {
    List<Region> parts = new ArrayList<>();
    for (Id inside : nearest.directlyInside(node)) {
      parts.add(regionOf.get(inside));
    }
    if (values.contains(node)) {
      parts.add(Region.ofCell(Objects.requireNonNull(cellOf.get(node))));
      sharedCells.forEach(
          (sharing, cell) -> {
            if (sharing.contains(node)) {
              parts.add(Region.ofCell(cell));
            }
          });
    }
    regionOf.put(node, Region.union(parts));
  }

  private int size() {
    return values.size() + sharedCells.size() + 1;
  }

  private double[] mass() {
    double[] mass = new double[size()];
    for (Id node : values) {
      List<Integer> own = new ArrayList<>(List.of(Objects.requireNonNull(cellOf.get(node))));
      sharedCells.forEach(
          (sharing, cell) -> {
            if (sharing.contains(node)) {
              own.add(cell);
            }
          });
      own.forEach(cell -> mass[cell] += 1.0 / own.size());
    }
    return mass;
  }

  private boolean[] isNamed() {
    boolean[] isNamed = new boolean[size()];
    Arrays.fill(isNamed, 0, size() - 1, true);
    return isNamed;
  }
}
