package io.github.entente.reconcile.hypothesis;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Spaces over the integers from 0, each of which is a cell; for tests that need nothing else. */
public final class IntegerSpaces {
  private IntegerSpaces() {}

  /**
   * An open question.
   *
   * @param cells how many integers there are
   * @param values the regions of the values on the table
   * @param bounds the regions of bounds
   */
  public static HypothesisSpace open(
      int cells, Collection<Region> values, Collection<Region> bounds) {
    return space(cells, values, bounds, 0);
  }

  /** A question with a closed vocabulary. */
  public static HypothesisSpace closed(int cells, Collection<Region> values, int vocabulary) {
    return space(cells, values, List.of(), vocabulary);
  }

  private static HypothesisSpace space(
      int cells, Collection<Region> values, Collection<Region> bounds, int vocabulary) {
    List<Region> distinct = values.stream().distinct().toList();
    double[] size = IntStream.range(0, cells).mapToDouble(cell -> 1).toArray();
    double[] named =
        UnitPrior.of(size, distinct.stream().map(v -> new UnitPrior.Value(v, width(v))).toList());
    boolean[] isNamed = new boolean[cells];
    distinct.forEach(
        v -> IntStream.range(0, cells).filter(v::contains).forEach(cell -> isNamed[cell] = true));
    return new HypothesisSpace(
        named,
        UnnamedMass.shares(isNamed, bounds.stream().distinct().toList()),
        distinct.size(),
        vocabulary,
        ImmutableList.copyOf(distinct));
  }

  private static double width(Region region) {
    return IntStream.range(0, region.ranges()).map(r -> region.to(r) - region.from(r)).sum();
  }
}
