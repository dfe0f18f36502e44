package io.github.entente.reconcile.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a question comes to if every possible world is looked at, one by one: each possible truth,
 * each way in which each witness came to say what he said, and each thing that he may have meant.
 * Takes exponential time.
 *
 * <p>In a world a witness is informed or not. If he is informed, he is right or he gives one of so
 * many equally popular wrong answers. If he is not, he gives one answer of all, by chance.
 */
final class PossibleWorlds {
  private final double[] prior;
  private final List<Voice> voices;

  /**
   * A possible answer to a question.
   *
   * @param places the places of the truth that it leaves open
   * @param alternatives how many wrong answers there are beside it
   */
  record Claimed(BitSet places, double alternatives) {}

  /**
   * What a witness says.
   *
   * @param meanings what he may have meant, each as probable as the others
   * @param accuracy how often he is right where he is informed
   * @param weight how probable it is that he is informed
   */
  record Voice(List<Claimed> meanings, double accuracy, double weight) {}

  /**
   * Worlds in which the truth lies at a place with the probability that is in proportion to this.
   */
  PossibleWorlds(double[] prior, List<Voice> voices) {
    this.prior = prior;
    this.voices = voices;
  }

  /** The probability that the truth is at one of these places. */
  double probability(BitSet places) {
    double all = 0;
    double in = 0;
    for (int truth = 0; truth < prior.length; truth++) {
      double weight = prior[truth] * worlds(truth, 0);
      all += weight;
      in += places.get(truth) ? weight : 0;
    }
    return in / all;
  }

  /** The sum over all ways in which the voices from here on came about. */
  private double worlds(int truth, int voice) {
    if (voice == voices.size()) {
      return 1;
    }
    Voice said = voices.get(voice);
    double share = 1.0 / said.meanings.size();
    double sum = 0;
    for (Claimed meant : said.meanings) {
      boolean isTrue = meant.places.get(truth);
      double informedAndRight = said.weight * said.accuracy * (isTrue ? 1 : 0);
      double informedAndWrong =
          said.weight * (1 - said.accuracy) * (isTrue ? 0 : 1 / meant.alternatives);
      double byChance = (1 - said.weight) / (meant.alternatives + 1);
      for (double way : new double[] {informedAndRight, informedAndWrong, byChance}) {
        if (way > 0) {
          sum += share * way * worlds(truth, voice + 1);
        }
      }
    }
    return sum;
  }

  /**
   * What is believed of each place beforehand: each distinct value has one unit, spread by size
   * over the places that no narrower value has; what nobody names has a unit for each answer that
   * is left, at least half a one, shared alike by the classes into which bounds cut it.
   *
   * @param sizes how large each place is
   * @param values the places of each distinct value on the table
   * @param bounds the places of each bound
   * @param answers how many answers there are
   */
  static double[] prior(double[] sizes, Set<BitSet> values, List<BitSet> bounds, double answers) {
    double[] prior = new double[sizes.length];
    BitSet named = new BitSet();
    for (BitSet value : values) {
      named.or(value);
      BitSet own = (BitSet) value.clone();
      for (BitSet other : values) {
        if (size(other, sizes) < size(value, sizes)) {
          own.andNot(other);
        }
      }
      spread(1, own.isEmpty() ? value : own, sizes, prior);
    }
    Set<Set<Integer>> classes = new LinkedHashSet<>();
    List<Set<Integer>> classOf = new ArrayList<>();
    for (int place = 0; place < sizes.length; place++) {
      Set<Integer> in = new LinkedHashSet<>();
      for (int bound = 0; bound < bounds.size(); bound++) {
        if (bounds.get(bound).get(place)) {
          in.add(bound);
        }
      }
      classOf.add(in);
      if (!named.get(place)) {
        classes.add(in);
      }
    }
    double unnamed = Math.max(answers - values.size(), 0.5) / classes.size();
    for (Set<Integer> one : classes) {
      BitSet places = new BitSet();
      for (int place = 0; place < sizes.length; place++) {
        if (!named.get(place) && classOf.get(place).equals(one)) {
          places.set(place);
        }
      }
      places.stream().forEach(place -> prior[place] += unnamed / places.cardinality());
    }
    return prior;
  }

  private static double size(BitSet places, double[] sizes) {
    return places.stream().mapToDouble(place -> sizes[place]).sum();
  }

  /** By size; places without size share alike where there are no others. */
  private static void spread(double unit, BitSet places, double[] sizes, double[] prior) {
    double all = size(places, sizes);
    places.stream()
        .forEach(
            place ->
                prior[place] += unit * (all > 0 ? sizes[place] / all : 1.0 / places.cardinality()));
  }
}
