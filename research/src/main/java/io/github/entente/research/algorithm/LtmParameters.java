package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.internal.Arguments;
import org.immutables.value.Value;

/**
 * The parameters of {@link Ltm}: pseudo-counts, all above 0, and what was learned before.
 *
 * @param truePrior b1, candidates that are true
 * @param falsePrior b0, candidates that are false
 * @param sourcePrior the pseudo-counts of each source: a11 hits, a10 misses, a01 false alarms, a00
 *     rejections
 * @param learned what is known of sources by name, to be added to their pseudo-counts: see {@link
 *     LtmCounts#learned}
 * @since 0.1.0
 */
@Value.Builder
public record LtmParameters(
    double truePrior,
    double falsePrior,
    LtmCounts sourcePrior,
    ImmutableSortedMap<String, LtmCounts> learned)
    implements WithLtmParameters {
  /** The paper's for books: 10, 10; 50, 50; 10, 1000; nothing learned. */
  public static final LtmParameters DEFAULT =
      new LtmParameters(10, 10, new LtmCounts(50, 50, 10, 1000), ImmutableSortedMap.of());

  /** Checks every parameter. */
  public LtmParameters {
    Arguments.positive("truePrior", truePrior);
    Arguments.positive("falsePrior", falsePrior);
    Arguments.positive("hits", sourcePrior.hits());
    Arguments.positive("misses", sourcePrior.misses());
    Arguments.positive("falseAlarms", sourcePrior.falseAlarms());
    Arguments.positive("rejections", sourcePrior.rejections());
  }

  /** Returns the pseudo-counts of a source with what was learned of it. */
  LtmCounts priorOf(String source) {
    LtmCounts own = learned.get(source);
    return own == null ? sourcePrior : sourcePrior.plus(own);
  }
}
