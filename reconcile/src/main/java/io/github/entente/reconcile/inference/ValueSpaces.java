package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.bayes.Region;
import io.github.entente.reconcile.bayes.Space;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how the values of a question are laid out: on the time line, on a number line, or by
 * their relations.
 */
final class ValueSpaces {
  private ValueSpaces() {}

  /**
   * The space of these values.
   *
   * @param values distinct values in canonical order; at least one
   * @param falseAlternatives how many wrong answers there are at each level
   */
  static ValueSpace of(
      ImmutableList<ClaimValue> values, int falseAlternatives, ValueContext context) {
    Optional<ValueSpace> line = Optional.empty();
    if (values.stream().allMatch(TimeValue.class::isInstance)) {
      line = TimeSpace.of(values, falseAlternatives);
    } else if (values.stream().allMatch(QuantityValue.class::isInstance)) {
      line = QuantitySpace.of(values, falseAlternatives);
    }
    return line.orElseGet(() -> RelationSpace.of(values, falseAlternatives, context));
  }

  /**
   * How many shares the possibilities of one level are cut into, of which each of {@code claimed}
   * alternatives gets one: at least half always stays with those that nobody claimed.
   */
  static int shares(int claimed, int falseAlternatives) {
    return Math.max(falseAlternatives + 1, 2 * claimed);
  }

  /**
   * For each region the claimed regions around it, from the widest to itself, as far as they are
   * nested in each other.
   */
  static ImmutableList<List<Region>> nestedChains(Space space, List<Region> regions) {
    Comparator<Region> widestFirst =
        Comparator.comparingDouble((Region r) -> -space.mass(r)).thenComparing(r -> r);
    List<Region> ordered = regions.stream().distinct().sorted(widestFirst).toList();
    ImmutableList.Builder<List<Region>> chains = ImmutableList.builder();
    for (Region region : regions) {
      List<Region> chain = new ArrayList<>();
      for (Region around : ordered) {
        boolean nested = chain.isEmpty() || chain.get(chain.size() - 1).containsAll(around);
        if (nested && !around.equals(region) && around.containsAll(region)) {
          chain.add(around);
        }
      }
      chain.add(region);
      chains.add(List.copyOf(chain));
    }
    return chains.build();
  }
}
