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
 * @param size how many sources and items there are
 * @param accuracies the distribution of the accuracies of sources
 * @param coverage on how many items sources make claims
 * @param copiers how many sources copy, and how much
 * @param answers what the items are about
 * @since 0.1.0
 */
public record SyntheticWorlds<A extends RightAnswer<?>>(
    Size size, Accuracies accuracies, Coverage coverage, Copiers copiers, AnswerModel<A> answers) {
  /**
   * How large a world is.
   *
   * @param sources number of sources, at least 1
   * @param items number of items, at least 1
   * @since 0.1.0
   */
  public record Size(int sources, int items) {
    /** Checks both numbers. */
    public Size {
      Arguments.atLeast(1, "sources", sources);
      Arguments.atLeast(1, "items", items);
    }
  }

  /**
   * The beta distribution of the accuracies of sources.
   *
   * @param alpha its first parameter, above 0
   * @param beta its second parameter, above 0
   * @since 0.1.0
   */
  public record Accuracies(double alpha, double beta) {
    /** Checks both parameters. */
    public Accuracies {
      Arguments.positive("alpha", alpha);
      Arguments.positive("beta", beta);
    }
  }

  /**
   * On how many items sources make claims by themselves.
   *
   * @param largest probability, from 0 to 1, that the first source makes a claim on an item
   * @param zipf how fast coverage falls from source to source, at least 0; 0 if all are alike
   * @since 0.1.0
   */
  public record Coverage(double largest, double zipf) {
    /** Checks both numbers. */
    public Coverage {
      Arguments.probability("coverage", largest);
      Arguments.notNegative("zipf", zipf);
    }
  }

  /**
   * How sources copy from each other.
   *
   * @param share probability, from 0 to 1, that a source copies another
   * @param rate probability, from 0 to 1, that a copier repeats a claim of its original
   * @since 0.1.0
   */
  public record Copiers(double share, double rate) {
    /** Checks both probabilities. */
    public Copiers {
      Arguments.probability("copierShare", share);
      Arguments.probability("copyRate", rate);
    }
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
    return new SyntheticWorlds<>(
        new Size(20, 1000), new Accuracies(6, 2), new Coverage(0.3, 0), new Copiers(0, 0), answers);
  }

  /** Returns worlds of another {@link Size}. */
  public SyntheticWorlds<A> withSize(int sources, int items) {
    return new SyntheticWorlds<>(new Size(sources, items), accuracies, coverage, copiers, answers);
  }

  /** Returns worlds with other {@link Accuracies}. */
  public SyntheticWorlds<A> withAccuracy(double alpha, double beta) {
    return new SyntheticWorlds<>(size, new Accuracies(alpha, beta), coverage, copiers, answers);
  }

  /** Returns worlds with other {@link Coverage}. */
  public SyntheticWorlds<A> withCoverage(double largest, double zipf) {
    return new SyntheticWorlds<>(size, accuracies, new Coverage(largest, zipf), copiers, answers);
  }

  /** Returns worlds with other {@link Copiers}. */
  public SyntheticWorlds<A> withCopiers(double share, double rate) {
    return new SyntheticWorlds<>(size, accuracies, coverage, new Copiers(share, rate), answers);
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
