package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.core.internal.Arguments;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * The parameters of {@link SlimFast}.
 *
 * @param initialAccuracy A_0, above 0 and below 1
 * @param penalty lambda, above 0
 * @param features the features of each source by name, in the order of both; other sources have
 *     none
 * @param labels the true values of items by name, which need not be among the values claimed
 * @param learning which items teach
 * @since 0.1.0
 */
@Value.Builder
public record SlimFastParameters(
    double initialAccuracy,
    double penalty,
    ImmutableSetMultimap<String, String> features,
    ImmutableSortedMap<String, String> labels,
    SlimFast.Learning learning)
    implements WithSlimFastParameters {
  /** Accuracy .8 and penalty 1, this library's choice; no features, no labels, all items. */
  public static final SlimFastParameters DEFAULT =
      new SlimFastParameters(
          0.8, 1, ImmutableSetMultimap.of(), ImmutableSortedMap.of(), SlimFast.Learning.ALL_ITEMS);

  /** Checks the numbers and sorts the features. */
  public SlimFastParameters {
    Arguments.insideUnit("initialAccuracy", initialAccuracy);
    Arguments.positive("penalty", penalty);
    features =
        ImmutableSetMultimap.<String, String>builder()
            .orderKeysBy(Comparator.naturalOrder())
            .orderValuesBy(Comparator.naturalOrder())
            .putAll(features)
            .build();
  }

  /** Returns the names of all features in their order. */
  ImmutableSet<String> featureNames() {
    return ImmutableSortedSet.copyOf(features.values());
  }
}
