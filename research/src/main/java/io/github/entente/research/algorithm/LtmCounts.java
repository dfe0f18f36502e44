package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@link Ltm} has learned of a source: expected numbers of candidates, each at least 0.
 *
 * @param hits true candidates that it claims
 * @param misses true candidates that it does not claim, of items it speaks of
 * @param falseAlarms false candidates that it claims
 * @param rejections false candidates that it does not claim, of items it speaks of
 * @since 0.1.0
 */
public record LtmCounts(double hits, double misses, double falseAlarms, double rejections) {
  private static final LtmCounts NONE = new LtmCounts(0, 0, 0, 0);

  /** Checks every number. */
  public LtmCounts {
    Arguments.notNegative("hits", hits);
    Arguments.notNegative("misses", misses);
    Arguments.notNegative("falseAlarms", falseAlarms);
    Arguments.notNegative("rejections", rejections);
  }

  /**
   * Returns what a result of {@link Ltm} teaches of each source by name, and what its parameters
   * had learned before: the start for the next batch of items. O(claims log claims + candidates).
   *
   * @throws IllegalArgumentException if the result is that of another algorithm
   */
  public static ImmutableSortedMap<String, LtmCounts> learned(TruthResult result) {
    if (!(result.parameters() instanceof LtmParameters parameters)) {
      throw new IllegalArgumentException(
          "the result is that of " + result.algorithm() + "; give one of LTM");
    }
    ClaimTable table = result.table();
    Map<String, LtmCounts> counts = new HashMap<>(parameters.learned());
    for (int source = 0; source < table.sources(); source++) {
      counts.merge(table.source(source), of(result, source), LtmCounts::plus);
    }
    return ImmutableSortedMap.copyOf(counts);
  }

  private static LtmCounts of(TruthResult result, int source) {
    ClaimTable table = result.table();
    LtmCounts counts = NONE;
    int claims = table.claimsOf(source);
    for (int from = 0, to = 0; from < claims; from = to) {
      int item = table.itemOf(table.claimed(source, from));
      int end = table.firstCandidate(item + 1);
      double claimed = 0;
      for (; to < claims && table.claimed(source, to) < end; to++) {
        claimed += result.belief(table.claimed(source, to));
      }
      double omitted = 0;
      for (int c = table.firstCandidate(item); c < end; c++) {
        omitted += result.belief(c);
      }
      omitted = Math.max(0, omitted - claimed); // but for rounding
      int size = end - table.firstCandidate(item);
      counts =
          counts.plus(
              new LtmCounts(
                  claimed,
                  omitted,
                  Math.max(0, to - from - claimed),
                  Math.max(0, size - (to - from) - omitted)));
    }
    return counts;
  }

  LtmCounts plus(LtmCounts other) {
    return new LtmCounts(
        hits + other.hits,
        misses + other.misses,
        falseAlarms + other.falseAlarms,
        rejections + other.rejections);
  }
}
