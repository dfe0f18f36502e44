package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.Cut;
import io.github.entente.core.value.Extent.OnLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a line at every end of a value or a bound. The cells are the stretches between neighbouring
 * cuts, from the open one before the first cut to the open one behind the last. O(n log n) for n
 * ends, beside {@link UnitPrior}.
 */
final class LineCells {
  private final Cut[] cuts;

  private LineCells(Cut[] cuts) {
    this.cuts = cuts;
  }

  /** The cells of these extents on one line, which have these roles. */
  static DomainCells of(List<OnLine> extents, List<Role> roles) {
    List<Cut> ends = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      if (roles.get(i) != Role.ASKED) {
        for (Cut cut : extents.get(i).cuts()) {
          if (!cut.equals(Cut.LEAST) && !cut.equals(Cut.GREATEST)) {
            ends.add(cut);
          }
        }
      }
    }
    Cut[] cuts = ends.stream().sorted().distinct().toArray(Cut[]::new);
    return new LineCells(cuts).cells(extents, roles);
  }

  private DomainCells cells(List<OnLine> extents, List<Role> roles) {
    double[] size = new double[cuts.length + 1];
    Arrays.fill(size, Double.POSITIVE_INFINITY);
    for (int cell = 1; cell < cuts.length; cell++) {
      size[cell] = cuts[cell - 1].distanceTo(cuts[cell]);
    }
    ImmutableList.Builder<Region> regions = ImmutableList.builder();
    List<UnitPrior.Value> values = new ArrayList<>();
    for (int i = 0; i < extents.size(); i++) {
      Region region = region(extents.get(i));
      regions.add(region);
      if (roles.get(i) == Role.VALUE) {
        values.add(new UnitPrior.Value(region, width(extents.get(i))));
      }
    }
    return new DomainCells(
        UnitPrior.of(size, values), isNamed(size.length, values), regions.build());
  }

  private static double width(OnLine extent) {
    double width = 0;
    for (int i = 0; i < extent.cuts().size(); i += 2) {
      width += extent.cuts().get(i).distanceTo(extent.cuts().get(i + 1));
    }
    return width;
  }

  private static boolean[] isNamed(int cells, List<UnitPrior.Value> values) {
    int[] change = new int[cells + 1];
    for (UnitPrior.Value value : values) {
      for (int range = 0; range < value.region().ranges(); range++) {
        change[value.region().from(range)]++;
        change[value.region().to(range)]--;
      }
    }
    boolean[] isNamed = new boolean[cells];
    int depth = 0;
    for (int cell = 0; cell < cells; cell++) {
      depth += change[cell];
      isNamed[cell] = depth > 0;
    }
    return isNamed;
  }

  /** The cells that lie wholly inside an extent. */
  private Region region(OnLine extent) {
    int[] ranges = new int[extent.cuts().size()];
    for (int i = 0; i < ranges.length; i += 2) {
      int from = cellFrom(extent.cuts().get(i));
      ranges[i] = from;
      ranges[i + 1] = Math.max(from, cellTo(extent.cuts().get(i + 1)));
    }
    return Region.ofRanges(ranges);
  }

  /** The first cell that starts at a cut or behind it. */
  private int cellFrom(Cut cut) {
    if (cut.equals(Cut.LEAST)) {
      return 0;
    }
    int at = Arrays.binarySearch(cuts, cut);
    return (at >= 0 ? at : -at - 1) + 1;
  }

  /** The cell after the last one that ends at a cut or before it. */
  private int cellTo(Cut cut) {
    if (cut.equals(Cut.GREATEST)) {
      return cuts.length + 1;
    }
    int at = Arrays.binarySearch(cuts, cut);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
