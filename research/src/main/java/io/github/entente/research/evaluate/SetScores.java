package io.github.entente.research.evaluate;

import java.util.Map;
import java.util.Set;

/**
 * How close predicted sets come to the right ones.
 *
 * <p>With the predicted set P and the right set G of an item: precision |P and G| / |P|, recall |P
 * and G| / |G|, F1 = 2 |P and G| / (|P| + |G|). Nothing predicted where nothing is right counts as
 * 1, any other division of 0 by 0 as 0. Micro and macro averages as in Yang (1999); the macro F1 is
 * the mean of the items' F1, not the F1 of the means.
 *
 * @param micro from the sums of all numerators and denominators: every member counts the same; NaN
 *     if no item is answered
 * @param macro the means of the items' values: every item counts the same; NaN if no item is
 *     answered
 * @param exact share, from 0 to 1, of answered items whose predicted set is exactly right; NaN if
 *     no item is answered
 * @param counts how many items there are and how many could be answered exactly
 * @since 0.1.0
 */
public record SetScores(PrecisionRecall micro, PrecisionRecall macro, double exact, Counts counts) {
  /**
   * Scores the first top candidate of each answered item.
   *
   * @param <E> the type of the members
   * @param <S> the type of the predicted sets
   * @param gold what is right
   * @param predictions what the method says, by item; each candidate is a whole set
   * @return the scores over the answered items
   */
  public static <E, S extends Set<E>> SetScores of(
      GoldStandard<RightSet<E>> gold, Map<String, Prediction<S>> predictions) {
    Sums sums = new Sums();
    Counts counts =
        Pairing.visit(
            gold,
            predictions,
            (item, right, prediction) ->
                sums.add(right.members(), prediction.candidates().get(0).value()));
    return sums.scores(counts);
  }

  private static final class Sums {
    private long hits;
    private long predicted;
    private long right;
    private double precision;
    private double recall;
    private double f1;
    private int exact;

    void add(Set<?> members, Set<?> chosen) {
      long common = chosen.stream().filter(members::contains).count();
      hits += common;
      predicted += chosen.size();
      right += members.size();
      PrecisionRecall one = PrecisionRecall.of(common, chosen.size(), members.size());
      precision += one.precision();
      recall += one.recall();
      f1 += one.f1();
      exact += common == chosen.size() && common == members.size() ? 1 : 0;
    }

    SetScores scores(Counts counts) {
      double n = counts.answered();
      PrecisionRecall micro =
          n == 0
              ? new PrecisionRecall(Double.NaN, Double.NaN, Double.NaN)
              : PrecisionRecall.of(hits, predicted, right);
      return new SetScores(
          micro, new PrecisionRecall(precision / n, recall / n, f1 / n), exact / n, counts);
    }
  }
}
