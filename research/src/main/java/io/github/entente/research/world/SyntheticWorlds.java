package io.github.entente.research.world;

import io.github.entente.core.internal.Arguments;
import io.github.entente.research.evaluate.RightAnswer;

/**
 * Describes a family of worlds of sources and items whose truth is known; each seed gives one
 * world.
 *
 * <p>With the true parameters of its sources in hand, an exact method must be perfectly calibrated
 * on such a world, and any method can be measured at any size.
 *
 * <ul>
 *   <li>The accuracy of each source is drawn from Beta(alpha, beta).
 *   <li>Source r = 0, 1, ... makes a claim on each item with probability {@code coverage / (r +
 *       1)^zipf}, independently of the others and of the truth.
 *   <li>Each source but the first is a copier with a fixed probability. It copies one source that
 *       is none, each with equal probability: it repeats what that one claims of an item with the
 *       copy rate, and otherwise comes to its own claims as all others do (after Dong,
 *       Berti-Equille and Srivastava 2009).
 * </ul>
 *
 * @param <A> the kind of right answers
 * @param sources number of sources, at least 1
 * @param items number of items, at least 1
 * @param alpha first parameter of the distribution of accuracies, above 0
 * @param beta second parameter of the distribution of accuracies, above 0
 * @param coverage probability, from 0 to 1, that the first source makes a claim on an item
 * @param zipf how fast coverage falls from source to source, at least 0; 0 if all are alike
 * @param copierShare probability, from 0 to 1, that a source copies another
 * @param copyRate probability, from 0 to 1, that a copier repeats a claim of its original
 * @param answers what the items are about
 */
public record SyntheticWorlds<A extends RightAnswer<?>>(
    int sources,
    int items,
    double alpha,
    double beta,
    double coverage,
    double zipf,
    double copierShare,
    double copyRate,
    AnswerModel<A> answers) {
  /** Checks every setting. */
  public SyntheticWorlds {
    Arguments.atLeast(1, "sources", sources);
    Arguments.atLeast(1, "items", items);
    Arguments.positive("alpha", alpha);
    Arguments.positive("beta", beta);
    Arguments.probability("coverage", coverage);
    Arguments.notNegative("zipf", zipf);
    Arguments.probability("copierShare", copierShare);
    Arguments.probability("copyRate", copyRate);
  }

  /**
   * Returns worlds of 20 alike, independent sources with accuracies from Beta(6, 2), each of which
   * makes claims on .3 of 1000 items.
   *
   * @param <A> the kind of right answers
   * @param answers what the items are about
   * @return the worlds
   */
  public static <A extends RightAnswer<?>> SyntheticWorlds<A> of(AnswerModel<A> answers) {
    return new SyntheticWorlds<>(20, 1000, 6, 2, 0.3, 0, 0, 0, answers);
  }

  /**
   * Returns worlds of another size.
   *
   * @param newSources number of sources, at least 1
   * @param newItems number of items, at least 1
   * @return the new worlds
   */
  public SyntheticWorlds<A> withSize(int newSources, int newItems) {
    return new SyntheticWorlds<>(
        newSources, newItems, alpha, beta, coverage, zipf, copierShare, copyRate, answers);
  }

  /**
   * Returns worlds with other accuracies.
   *
   * @param newAlpha first parameter of their distribution, above 0
   * @param newBeta second parameter of their distribution, above 0
   * @return the new worlds
   */
  public SyntheticWorlds<A> withAccuracy(double newAlpha, double newBeta) {
    return new SyntheticWorlds<>(
        sources, items, newAlpha, newBeta, coverage, zipf, copierShare, copyRate, answers);
  }

  /**
   * Returns worlds with other coverage.
   *
   * @param largest probability, from 0 to 1, that the first source makes a claim on an item
   * @param exponent how fast coverage falls from source to source, at least 0
   * @return the new worlds
   */
  public SyntheticWorlds<A> withCoverage(double largest, double exponent) {
    return new SyntheticWorlds<>(
        sources, items, alpha, beta, largest, exponent, copierShare, copyRate, answers);
  }

  /**
   * Returns worlds with other copiers.
   *
   * @param share probability, from 0 to 1, that a source copies another
   * @param rate probability, from 0 to 1, that a copier repeats a claim of its original
   * @return the new worlds
   */
  public SyntheticWorlds<A> withCopiers(double share, double rate) {
    return new SyntheticWorlds<>(sources, items, alpha, beta, coverage, zipf, share, rate, answers);
  }

  /**
   * Returns one of these worlds.
   *
   * @param seed what everything in the world follows from
   * @return the world
   */
  public SyntheticWorld<A> world(long seed) {
    return new SyntheticWorld<>(this, seed);
  }
}
