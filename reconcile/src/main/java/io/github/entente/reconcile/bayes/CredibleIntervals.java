package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;

/**
 * Computes credible intervals of probabilities by solving a question again for many plausible
 * accuracies.
 *
 * <p>The accuracies of the witnesses are drawn independently from their distributions at the points
 * of a fixed low-discrepancy sequence, whose coordinates are given to the witnesses of the question
 * in ascending order. The first eight use the Halton sequence, further ones a scrambled sequence in
 * base 2; there is no limit to their number, but the more witnesses, the more the result resembles
 * one of pseudo-random draws, with an error of the order of 1/sqrt(draws). There is no randomness:
 * equal input gives equal output.
 */
public final class CredibleIntervals {
  /** Keeps draws from distributions with parameters near 0 away from certainty. */
  private static final double FARTHEST_FROM_CERTAINTY = 1e-12;

  private CredibleIntervals() {}

  /**
   * Returns the interval of each region's probability, given the refinement accuracy.
   *
   * @param model the question
   * @param trust the distribution of the accuracy of each witness by number
   * @param parameters humility, refinement accuracy, draws and coverage
   * @param regions the regions
   * @return one interval for each region, in their order
   */
  public static List<CredibleInterval> of(
      QuestionModel model,
      IntFunction<BetaDistribution> trust,
      BayesParameters parameters,
      List<Region> regions) {
    return of(model, trust, Optional.empty(), parameters, regions);
  }

  /**
   * Returns the interval of each region's probability, with the refinement accuracy drawn too.
   *
   * <p>With a single claim and no refinement the quantiles are exact and nothing is drawn.
   * Otherwise the p-quantile of n draws is the smallest draw that at least p n draws do not exceed.
   * Takes O(draws x claims x atoms).
   *
   * @param model the question
   * @param trust the distribution of the accuracy of each witness by number
   * @param refinement the distribution of the refinement accuracy, which all witnesses share
   * @param parameters humility, draws and coverage
   * @param regions the regions
   * @return one interval for each region, in their order
   */
  public static List<CredibleInterval> of(
      QuestionModel model,
      IntFunction<BetaDistribution> trust,
      BetaDistribution refinement,
      BayesParameters parameters,
      List<Region> regions) {
    boolean refined = model.claims().stream().anyMatch(c -> c.evidence.chain().size() > 1);
    return of(
        model, trust, refined ? Optional.of(refinement) : Optional.empty(), parameters, regions);
  }

  private static List<CredibleInterval> of(
      QuestionModel model,
      IntFunction<BetaDistribution> trust,
      Optional<BetaDistribution> refinement,
      BayesParameters parameters,
      List<Region> regions) {
    if (model.claims().size() == 1 && refinement.isEmpty()) {
      return ofOneClaim(model, trust, parameters, regions);
    }
    int[] witnesses =
        model.claims().stream()
            .mapToInt(claim -> claim.evidence.witness())
            .sorted()
            .distinct()
            .toArray();
    BetaQuantiles[] quantiles =
        Arrays.stream(witnesses)
            .mapToObj(trust)
            .map(BetaQuantiles::of)
            .toArray(BetaQuantiles[]::new);
    Optional<BetaQuantiles> refinements = refinement.map(BetaQuantiles::of);
    double[][] draws = new double[regions.size()][parameters.draws()];
    double[] accuracies = new double[witnesses.length];
    for (int draw = 0; draw < parameters.draws(); draw++) {
      for (int dimension = 0; dimension < accuracies.length; dimension++) {
        accuracies[dimension] = draw(quantiles[dimension], draw, dimension);
      }
      int next = draw;
      BayesParameters drawn =
          refinements
              .map(r -> parameters.withRefinementAccuracy(draw(r, next, witnesses.length)))
              .orElse(parameters);
      Posterior posterior =
          model.solve(witness -> accuracies[Arrays.binarySearch(witnesses, witness)], drawn);
      for (int region = 0; region < draws.length; region++) {
        draws[region][draw] = posterior.probability(regions.get(region));
      }
    }
    double tail = (1 - parameters.coverage()) / 2;
    List<CredibleInterval> result = new ArrayList<>();
    for (double[] values : draws) {
      Arrays.sort(values);
      result.add(
          new CredibleInterval(
              quantile(values, tail), quantile(values, 0.5), quantile(values, 1 - tail)));
    }
    return List.copyOf(result);
  }

  /**
   * A single claim makes every probability a monotone function of the accuracy: no need to draw.
   */
  private static List<CredibleInterval> ofOneClaim(
      QuestionModel model,
      IntFunction<BetaDistribution> trust,
      BayesParameters parameters,
      List<Region> regions) {
    BetaDistribution accuracy = trust.apply(model.claims().get(0).evidence.witness());
    double tail = (1 - parameters.coverage()) / 2;
    List<Posterior> posteriors =
        DoubleStream.of(tail, 0.5, 1 - tail)
            .map(p -> certainOfNothing(accuracy.quantile(p)))
            .mapToObj(a -> model.solve(witness -> a, parameters))
            .toList();
    return regions.stream()
        .map(
            region ->
                posteriors.stream().mapToDouble(p -> p.probability(region)).sorted().toArray())
        .map(sorted -> new CredibleInterval(sorted[0], sorted[1], sorted[2]))
        .toList();
  }

  private static double draw(BetaQuantiles quantiles, int draw, int dimension) {
    return certainOfNothing(quantiles.at(LowDiscrepancy.coordinate(draw, dimension)));
  }

  private static double certainOfNothing(double accuracy) {
    return Math.max(FARTHEST_FROM_CERTAINTY, Math.min(1 - FARTHEST_FROM_CERTAINTY, accuracy));
  }

  private static double quantile(double[] sorted, double p) {
    int rank = (int) Math.ceil(p * sorted.length);
    return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
  }
}
