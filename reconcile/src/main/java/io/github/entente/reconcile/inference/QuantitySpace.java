package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.QuantityValue.Bound;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts the number line at every claimed bound. The cells are, from left to right, the open interval
 * below the lowest bound, that bound, the open interval up to the next one, and so on. Cells that
 * lie in the same values are one possibility, and those in no value another; the former share the
 * prior equally.
 */
final class QuantitySpace {
  private QuantitySpace() {}

  /** The space, or nothing if the values have different units and cannot share a line. */
  static Optional<ValueSpace> of(ImmutableList<ClaimValue> claimed, int falseAlternatives) {
    List<QuantityValue> quantities = claimed.stream().map(QuantityValue.class::cast).toList();
    if (quantities.stream().map(QuantityValue::unit).distinct().count() > 1) {
      return Optional.empty();
    }
    ImmutableList<BigDecimal> cuts =
        quantities.stream()
            .flatMap(q -> Stream.concat(q.lower().stream(), q.upper().stream()))
            .map(Bound::value)
            .collect(ImmutableSortedSet.toImmutableSortedSet(BigDecimal::compareTo))
            .asList();
    List<BitSet> cells = quantities.stream().map(q -> cells(q, cuts)).toList();
    Map<BitSet, Integer> atomOfValues = new LinkedHashMap<>();
    int[] atomOfCell = new int[2 * cuts.size() + 1];
    for (int cell = 0; cell < atomOfCell.length; cell++) {
      BitSet values = coveredBy(cell, cells);
      if (!values.isEmpty()) {
        atomOfCell[cell] = atomOfValues.computeIfAbsent(values, v -> atomOfValues.size());
      }
    }
    int atoms = atomOfValues.size();
    double[] masses = new double[atoms + 1];
    Arrays.fill(masses, 1);
    masses[atoms] = ValueSpaces.shares(atoms, falseAlternatives) - atoms;
    Space space = Space.of(masses);
    List<Region> regions =
        cells.stream()
            .map(c -> Region.of(c.stream().map(cell -> atomOfCell[cell]).toArray()))
            .toList();
    return Optional.of(new ValueSpace(space, claimed, ValueSpaces.nestedChains(space, regions)));
  }

  /** The values, by position, that a cell lies in. */
  private static BitSet coveredBy(int cell, List<BitSet> cells) {
    BitSet values = new BitSet();
    for (int value = 0; value < cells.size(); value++) {
      values.set(value, cells.get(value).get(cell));
    }
    return values;
  }

  private static BitSet cells(QuantityValue quantity, ImmutableList<BigDecimal> cuts) {
    int first =
        quantity.lower().map(b -> 2 * cuts.indexOf(b.value()) + (b.inclusive() ? 1 : 2)).orElse(0);
    int last =
        quantity
            .upper()
            .map(b -> 2 * cuts.indexOf(b.value()) + (b.inclusive() ? 1 : 0))
            .orElse(2 * cuts.size());
    BitSet cells = new BitSet();
    cells.set(first, last + 1);
    return cells;
  }
}
