package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.Region;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells that a vote speaks of, cut into ranges on which all its choices are constant.
 *
 * @param kinds the distinct ways in which its choices count
 * @param from the first cell of each piece
 * @param to the cell after the last one of each piece
 * @param coverage for each piece and each kind, the shares of the choices that contain the piece;
 *     empty if the vote has one choice only, whose share is 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pieces(List<Kind> kinds, int[] from, int[] to, double[] coverage) {

  private static final double[] CERTAIN = {};

  /** What decides how much a choice counts. */
  record Kind(Alternatives alternatives, double weight) {}

  /** The pieces of a vote. O(choices x ranges of all choices). */
  static Pieces of(List<Choice> choices) {
    if (choices.size() == 1 && choices.get(0).share() == 1) {
      return of(choices.get(0));
    }
    List<Kind> kinds = choices.stream().map(Pieces::kind).distinct().toList();
    int[] cuts =
        choices.stream()
            .map(Choice::region)
            .flatMapToInt(
                region ->
                    IntStream.range(0, region.ranges())
                        .flatMap(range -> IntStream.of(region.from(range), region.to(range))))
            .sorted()
            .distinct()
            .toArray();
    double[] coverage = new double[cuts.length * kinds.size()];
    boolean[] isCovered = new boolean[cuts.length];
    for (Choice choice : choices) {
      int kind = kinds.indexOf(kind(choice));
      for (int range = 0; range < choice.region().ranges(); range++) {
        int first = Arrays.binarySearch(cuts, choice.region().from(range));
        for (int cut = first; cuts[cut] < choice.region().to(range); cut++) {
          coverage[cut * kinds.size() + kind] += choice.share();
          isCovered[cut] = true;
        }
      }
    }
    int[] covered = IntStream.range(0, cuts.length).filter(cut -> isCovered[cut]).toArray();
    double[] kept = new double[covered.length * kinds.size()];
    for (int piece = 0; piece < covered.length; piece++) {
      System.arraycopy(
          coverage, covered[piece] * kinds.size(), kept, piece * kinds.size(), kinds.size());
    }
    return new Pieces(
        kinds,
        Arrays.stream(covered).map(cut -> cuts[cut]).toArray(),
        Arrays.stream(covered).map(cut -> cuts[cut + 1]).toArray(),
        kept);
  }

  private static Pieces of(Choice certain) {
    Region region = certain.region();
    int[] from = new int[region.ranges()];
    int[] to = new int[region.ranges()];
    for (int range = 0; range < from.length; range++) {
      from[range] = region.from(range);
      to[range] = region.to(range);
    }
    return new Pieces(List.of(kind(certain)), from, to, CERTAIN);
  }

  private static Kind kind(Choice choice) {
    return new Kind(choice.alternatives(), choice.weight());
  }
}
