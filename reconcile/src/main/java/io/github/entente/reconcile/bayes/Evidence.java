package io.github.entente.reconcile.bayes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one witness says about one question: a value, stated through ever narrower regions, or the
 * denial of a value.
 *
 * <p>The accuracy of the first region is the trust in the witness and is supplied when the question
 * is solved. Each further region is right with its refinement accuracy, given that the region
 * around it is right. The weight says how much of a vote the evidence is: 1 for plain words, less
 * for hedges, for one of several readings, or for words that came through others, and 0 for no
 * vote.
 *
 * <p>Immutable and thread-safe.
 */
public final class Evidence {
  /** An order that depends on content only, so that results do not depend on the order of input. */
  static final Comparator<Evidence> CANONICAL =
      Comparator.comparing(Evidence::stance)
          .thenComparing(Evidence::chain, Evidence::compareChains)
          .thenComparing(Evidence::weight, Comparator.reverseOrder())
          .thenComparingInt(Evidence::witness)
          .thenComparing(evidence -> evidence.refinementAccuracies, Arrays::compare);

  private final int witness;
  private final Stance stance;
  private final List<Region> chain;
  private final double[] refinementAccuracies;
  private final double weight;

  private Evidence(
      int witness,
      Stance stance,
      List<Region> chain,
      double[] refinementAccuracies,
      double weight) {
    this.witness = Checks.atLeast(0, "witness", witness);
    this.stance = stance;
    this.chain = chain;
    this.refinementAccuracies = refinementAccuracies;
    this.weight = Checks.probability("weight", weight);
  }

  /**
   * Returns the evidence of a witness who states a value.
   *
   * @param witness the witness's number, at least 0
   * @param chain the regions from the widest to the claimed value, such as year, month and day;
   *     none empty, each inside the one before it
   * @return the evidence, with weight 1 and the refinement accuracy of the parameters
   */
  public static Evidence claim(int witness, Region... chain) {
    return claim(witness, List.of(chain));
  }

  /**
   * Returns the evidence of a witness who states a value.
   *
   * @param witness the witness's number, at least 0
   * @param chain as in {@link #claim(int, Region...)}
   * @return the evidence, with weight 1 and the refinement accuracy of the parameters
   */
  public static Evidence claim(int witness, List<Region> chain) {
    List<Region> copy = List.copyOf(chain);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException(
          "chain is empty; end it with the region of the claimed value");
    }
    for (int level = 0; level < copy.size(); level++) {
      requireAtoms("chain[" + level + "]", copy.get(level));
      if (level > 0 && !copy.get(level - 1).containsAll(copy.get(level))) {
        throw new IllegalArgumentException(
            "chain["
                + level
                + "] "
                + copy.get(level)
                + " is not inside chain["
                + (level - 1)
                + "] "
                + copy.get(level - 1)
                + "; list regions from the widest to the narrowest");
      }
    }
    return new Evidence(witness, Stance.AFFIRMED, copy, new double[0], 1);
  }

  /**
   * Returns the evidence of a witness who denies a value.
   *
   * @param witness the witness's number, at least 0
   * @param region the denied value, not empty
   * @return the evidence, with weight 1
   */
  public static Evidence denial(int witness, Region region) {
    requireAtoms("region", region);
    return new Evidence(witness, Stance.DENIED, List.of(region), new double[0], 1);
  }

  /**
   * Returns this evidence with another weight.
   *
   * @param newWeight from 0, no vote, to 1, a full vote
   * @return the weighted evidence
   */
  public Evidence withWeight(double newWeight) {
    return new Evidence(witness, stance, chain, refinementAccuracies, newWeight);
  }

  /**
   * Returns this evidence with its own refinement accuracies in place of the one of the parameters.
   *
   * @param accuracies one probability for each region after the first, in the order of the chain
   * @return the evidence with these accuracies
   */
  public Evidence withRefinementAccuracies(double... accuracies) {
    if (accuracies.length != chain.size() - 1) {
      throw new IllegalArgumentException(
          "accuracies has "
              + accuracies.length
              + " numbers for "
              + chain.size()
              + " regions; give one for each region after the first");
    }
    for (int level = 0; level < accuracies.length; level++) {
      Checks.probability("accuracies[" + level + "]", accuracies[level]);
    }
    return new Evidence(witness, stance, chain, accuracies.clone(), weight);
  }

  /**
   * Returns the witness.
   *
   * @return its number, at least 0
   */
  public int witness() {
    return witness;
  }

  /**
   * Returns whether a value is stated or denied.
   *
   * @return the stance
   */
  public Stance stance() {
    return stance;
  }

  /**
   * Returns the regions from the widest to the value itself.
   *
   * @return at least one region; exactly one for a denial
   */
  public List<Region> chain() {
    return chain;
  }

  /**
   * Returns how much of a vote this is.
   *
   * @return a number from 0 to 1
   */
  public double weight() {
    return weight;
  }

  /**
   * Returns the conditional accuracy of a level, counted from 0; level 0 has none, it is the
   * witness's.
   */
  double refinementAccuracy(int level, double byDefault) {
    return refinementAccuracies.length == 0 ? byDefault : refinementAccuracies[level - 1];
  }

  private static void requireAtoms(String name, Region region) {
    if (region.isEmpty()) {
      throw new IllegalArgumentException(
          name + " is empty; a value that no atom allows cannot be weighed, add an atom for it");
    }
  }

  private static int compareChains(List<Region> left, List<Region> right) {
    int levels = Math.min(left.size(), right.size());
    for (int level = 0; level < levels; level++) {
      int order = left.get(level).compareTo(right.get(level));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  @Override
  public String toString() {
    return "witness " + witness + " " + stance + " " + chain + " weight " + weight;
  }
}
