package io.github.entente.research.world;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.RightAnswer;
import io.github.entente.research.random.RandomStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A generated world: its claims, its truth and the true parameters of its sources.
 *
 * <p>Each statement follows from the seed, its source and its item alone. So nothing has to be
 * kept: the world takes memory for its sources only, however many claims it has, and each call
 * generates the same claims again. Immutable and safe for use by several threads.
 *
 * @param <A> the kind of right answers
 * @since 0.1.0
 */
public final class SyntheticWorld<A extends RightAnswer<?>> {
  private static final int NOBODY = -1;

  private final SyntheticWorlds<A> worlds;
  private final long seed;
  private final ClaimGenerator<A> generator;
  private final double[] accuracies;
  private final int[] originals;

  SyntheticWorld(SyntheticWorlds<A> worlds, long seed) {
    this.worlds = worlds;
    this.seed = seed;
    generator = ClaimGenerator.of(worlds.answers(), seed);
    accuracies = new double[worlds.size().sources()];
    Arrays.setAll(
        accuracies,
        source ->
            RandomStream.of(seed, RandomStream.Purpose.ACCURACY, source, 0)
                .nextBeta(worlds.accuracies().alpha(), worlds.accuracies().beta()));
    originals = originals();
  }

  private int[] originals() {
    int[] result = new int[worlds.size().sources()];
    RandomStream[] random = new RandomStream[result.length];
    Arrays.setAll(random, source -> RandomStream.of(seed, RandomStream.Purpose.COPIER, source, 0));
    boolean[] copies = new boolean[result.length];
    for (int source = 1; source < result.length; source++) {
      copies[source] = random[source].nextDouble() < worlds.copiers().share();
    }
    int[] independent = IntStream.range(0, result.length).filter(s -> !copies[s]).toArray();
    Arrays.setAll(
        result,
        source ->
            copies[source] ? independent[random[source].nextInt(independent.length)] : NOBODY);
    return result;
  }

  /**
   * Returns what the world was made by, which together with the seed is all there is to it.
   *
   * @return the description
   */
  public SyntheticWorlds<A> worlds() {
    return worlds;
  }

  /**
   * Returns the seed.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * Returns the true parameters of a source.
   *
   * @param source the source's number, from 0 to the number of sources - 1; its name is "s" and the
   *     number
   * @return its parameters
   */
  public SyntheticSource source(int source) {
    Objects.checkIndex(source, accuracies.length);
    return new SyntheticSource(
        "s" + source,
        accuracies[source],
        coverage(source),
        originals[source] == NOBODY ? Optional.empty() : Optional.of("s" + originals[source]));
  }

  /**
   * Returns the right answer to an item.
   *
   * @param item the item's number, from 0 to the number of items - 1; its name is "i" and the
   *     number
   * @return the answer
   */
  public A truth(int item) {
    return generator.truth(Objects.checkIndex(item, worlds.size().items()));
  }

  /**
   * Returns the right answers to all items, including those on which there are no claims. Takes
   * memory for each item.
   *
   * @return the gold standard
   */
  public GoldStandard<A> gold() {
    ImmutableSortedMap.Builder<String, A> answers = ImmutableSortedMap.naturalOrder();
    for (int item = 0; item < worlds.size().items(); item++) {
      answers.put("i" + item, truth(item));
    }
    return new GoldStandard<>(answers.buildOrThrow());
  }

  /**
   * Generates all claims, source by source, each in the order of its items. They are generated as
   * they are consumed, in O(claims + sources).
   *
   * @return the claims, sequential and in an order that is always the same
   */
  public Stream<SyntheticClaim> claims() {
    return StreamSupport.stream(new AllObservations(accuracies.length, this::observations), false)
        .mapMulti(this::generate);
  }

  private void generate(
      SourceObservations.Observation observation, Consumer<SyntheticClaim> claims) {
    String source = "s" + observation.source();
    String item = "i" + observation.item();
    generator.generate(
        observation.author(),
        accuracies[observation.author()],
        observation.item(),
        (value, polarity) -> claims.accept(new SyntheticClaim(source, item, value, polarity)));
  }

  private SourceObservations observations(int source) {
    int original = originals[source];
    CoveredItems copied =
        original == NOBODY ? covered(source, 0) : covered(original, coverage(original));
    return new SourceObservations(
        source,
        covered(source, coverage(source)),
        original,
        copied,
        item ->
            RandomStream.of(seed, RandomStream.Purpose.COPY, source, item).nextDouble()
                < worlds.copiers().rate(),
        worlds.size().items());
  }

  private CoveredItems covered(int source, double coverage) {
    return new CoveredItems(
        RandomStream.of(seed, RandomStream.Purpose.COVERAGE, source, 0),
        coverage,
        worlds.size().items());
  }

  private double coverage(int source) {
    return worlds.coverage().largest() * StrictMath.pow(source + 1.0, -worlds.coverage().zipf());
  }
}
