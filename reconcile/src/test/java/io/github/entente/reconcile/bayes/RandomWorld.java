package io.github.entente.reconcile.bayes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * A question with years, months and days of random prior masses, and random evidence about it.
 *
 * <p>The same seed gives the same world. All accuracies are at least one half and at least the
 * largest share that any region has of the region around it, so that every claim speaks for its
 * value.
 */
final class RandomWorld {
  private static final int WITNESSES = 8;

  final Random random;
  final Space space;
  final List<Group> groups = new ArrayList<>();
  final BayesParameters parameters;
  private final int years;
  private final int months;
  private final int days;
  private final double[] accuracies = new double[WITNESSES + 1];

  RandomWorld(long seed) {
    random = new Random(seed);
    years = 3 + random.nextInt(3);
    months = 2 + random.nextInt(3);
    days = 2 + random.nextInt(3);
    double[] weights = new double[years * months * days];
    for (int leaf = 0; leaf < weights.length; leaf++) {
      weights[leaf] = 1 + 2 * random.nextDouble();
    }
    space = Space.of(weights);
    for (int witness = 0; witness < accuracies.length; witness++) {
      accuracies[witness] = between(0.8, 0.99);
    }
    double[] humilities = {0, 0.05, 0.5, 1};
    parameters =
        BayesParameters.DEFAULT
            .withHumility(humilities[random.nextInt(humilities.length)])
            .withRefinementAccuracy(between(0.8, 0.99));
    double[] dependences = {0, 0.3, 0.9, 1};
    int groupCount = 1 + random.nextInt(5);
    for (int group = 0; group < groupCount; group++) {
      List<Evidence> evidence = new ArrayList<>();
      int mouths = 1 + random.nextInt(4);
      for (int mouth = 0; mouth < mouths; mouth++) {
        evidence.add(evidence(random.nextInt(WITNESSES)));
      }
      groups.add(new Group(dependences[random.nextInt(dependences.length)], evidence));
    }
  }

  QuestionModel model() {
    return QuestionModel.of(space, groups);
  }

  QuestionModel modelWith(Evidence added) {
    List<Group> more = new ArrayList<>(groups);
    more.add(Group.independent(added));
    return QuestionModel.of(space, more);
  }

  /** The witness who says nothing yet. */
  int newWitness() {
    return WITNESSES;
  }

  IntToDoubleFunction accuracy() {
    return witness -> accuracies[witness];
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  Region year(int year) {
    return Region.range(year * months * days, (year + 1) * months * days);
  }

  /** A claim, or one time in five a denial, of a random date, with a random weight. */
  Evidence evidence(int witness) {
    Evidence claim = claim(witness);
    if (random.nextInt(5) > 0) {
      return claim;
    }
    Region denied = claim.chain().get(claim.chain().size() - 1);
    return Evidence.denial(witness, denied).withWeight(claim.weight());
  }

  /** A claim of a year, month, day or span of two neighbouring months, with a random weight. */
  Evidence claim(int witness) {
    int year = random.nextInt(years);
    int month = random.nextInt(months);
    int first = (year * months + month) * days;
    Region inMonth = Region.range(first, first + days);
    Region onDay = Region.of(first + random.nextInt(days));
    Region span = Region.range(first, Math.min(space.size(), first + 2 * days));
    Evidence claim =
        switch (random.nextInt(4)) {
          case 0 -> Evidence.claim(witness, year(year));
          case 1 -> Evidence.claim(witness, year(year), inMonth);
          case 2 -> Evidence.claim(witness, year(year), inMonth, onDay);
          default -> Evidence.claim(witness, span);
        };
    double[] weights = {1, 1, 0.6, 0.3, 0};
    return claim.withWeight(weights[random.nextInt(weights.length)]);
  }

  /** What a claim states. */
  static Region value(Evidence claim) {
    return claim.chain().get(claim.chain().size() - 1);
  }
}
