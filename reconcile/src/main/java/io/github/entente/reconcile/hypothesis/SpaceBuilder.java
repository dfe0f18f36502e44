package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.Domain;
import io.github.entente.core.value.Extent;
import io.github.entente.core.value.Extent.InHierarchy;
import io.github.entente.core.value.Extent.OnLine;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.ValueContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the hypothesis space of a question from the values that people name.
 *
 * <p>Values of one domain are laid out together: times and quantities on a line, things that
 * contain each other by what lies inside which. Several domains lie side by side, and that there is
 * no value is a cell of its own. Ids and names never decide how large a cell is.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class SpaceBuilder {
  private final ValueContext context;
  private final int vocabulary;
  private final List<LaidOut> values = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();

  /**
   * A builder of a space in which no value is named.
   *
   * @param context knows what lies inside what
   * @param vocabulary how many values the question has in all, or 0 if their number is open
   */
  public SpaceBuilder(ValueContext context, int vocabulary) {
    this.context = context;
    this.vocabulary = vocabulary;
  }

  /**
   * Adds a value, and returns the position by which {@link HypothesisSpace#region} knows it.
   *
   * @param value a definite value, or that there is none; not equal in extent to one of the same
   *     role that was added before
   */
  public int add(LaidOut value, Role role) {
    values.add(value);
    roles.add(role);
    return values.size() - 1;
  }

  /** The space of all values added. */
  public HypothesisSpace build() {
    Map<Domain, List<Integer>> byDomain = new LinkedHashMap<>();
    List<Integer> none = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).value() instanceof NoValue) {
        none.add(i);
      } else {
        byDomain.computeIfAbsent(extent(i).domain(), d -> new ArrayList<>()).add(i);
      }
    }
    Region[] regions = new Region[values.size()];
    List<DomainCells> parts = new ArrayList<>();
    int first = 0;
    for (Map.Entry<Domain, List<Integer>> domain : byDomain.entrySet()) {
      DomainCells cells = cells(domain.getKey(), domain.getValue());
      for (int i = 0; i < domain.getValue().size(); i++) {
        regions[domain.getValue().get(i)] = cells.regions().get(i).shifted(first);
      }
      parts.add(cells);
      first += cells.mass().length;
    }
    if (parts.isEmpty()) {
      parts.add(new DomainCells(new double[1], new boolean[1], List.of()));
      first++;
    }
    int noneCell = first;
    none.forEach(i -> regions[i] = Region.ofCell(noneCell));
    return space(parts, !none.isEmpty(), regions);
  }

  private HypothesisSpace space(List<DomainCells> parts, boolean hasNone, Region[] regions) {
    int cells = parts.stream().mapToInt(p -> p.mass().length).sum() + (hasNone ? 1 : 0);
    double[] mass = new double[cells];
    boolean[] isNamed = new boolean[cells];
    int first = 0;
    for (DomainCells part : parts) {
      System.arraycopy(part.mass(), 0, mass, first, part.mass().length);
      System.arraycopy(part.isNamed(), 0, isNamed, first, part.isNamed().length);
      first += part.mass().length;
    }
    if (hasNone) {
      mass[first] = 1;
      isNamed[first] = true;
    }
    List<Region> bounds = new ArrayList<>();
    int onTable = 0;
    for (int i = 0; i < values.size(); i++) {
      if (roles.get(i) == Role.BOUND) {
        bounds.add(regions[i]);
      } else if (roles.get(i) == Role.VALUE) {
        onTable++;
      }
    }
    return new HypothesisSpace(
        mass,
        UnnamedMass.shares(isNamed, bounds),
        onTable,
        vocabulary,
        ImmutableList.copyOf(regions));
  }

  private DomainCells cells(Domain domain, List<Integer> positions) {
    List<Extent> extents = positions.stream().map(this::extent).toList();
    List<Role> rolesHere = positions.stream().map(roles::get).toList();
    Extent any = extents.get(0);
    if (any instanceof OnLine) {
      return LineCells.of(extents.stream().map(OnLine.class::cast).toList(), rolesHere);
    } else if (any instanceof InHierarchy) {
      List<Id> nodes = extents.stream().map(extent -> ((InHierarchy) extent).node()).toList();
      return HierarchyCells.of(nodes, rolesHere, context.containment(domain.type()));
    }
    return singles(extents, rolesHere);
  }

  /** A cell for each distinct value on the table, and one for everything else. */
  private static DomainCells singles(List<Extent> extents, List<Role> roles) {
    Map<Extent, Integer> cellOf = new LinkedHashMap<>();
    for (int i = 0; i < extents.size(); i++) {
      if (roles.get(i) == Role.VALUE) {
        cellOf.putIfAbsent(extents.get(i), cellOf.size());
      }
    }
    double[] mass = new double[cellOf.size() + 1];
    boolean[] isNamed = new boolean[cellOf.size() + 1];
    Arrays.fill(mass, 0, cellOf.size(), 1);
    Arrays.fill(isNamed, 0, cellOf.size(), true);
    return new DomainCells(
        mass,
        isNamed,
        extents.stream()
            .map(
                extent ->
                    cellOf.containsKey(extent) ? Region.ofCell(cellOf.get(extent)) : Region.EMPTY)
            .collect(ImmutableList.toImmutableList()));
  }

  private Extent extent(int position) {
    return values.get(position).extent();
  }
}
