package io.github.entente.reconcile.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The votes on one question in columns of numbers, as the item step reads them.
 *
 * <p>A vote is what one witness says on the question: one of several choices. Choices that count
 * alike are of one <em>kind</em>. The cells that a vote speaks of are cut into <em>pieces</em>,
 * ranges of cells, on each of which every kind has a fixed <em>coverage</em>: the shares of its
 * choices whose regions contain the piece. What the coverage of all kinds lacks to 1 is that the
 * vote meant something else. A vote is <em>certain</em> if it has one choice, of share 1.
 *
 * <p>Immutable; holds about 60 bytes for each vote of one choice.
 */
final class VoteColumns {
  private final int[] source;
  private final double[] part;
  private final int[] kindStart;
  private final Alternatives[] alternatives;
  private final double[] weight;
  private final int[] pieceStart;
  private final int[] from;
  private final int[] to;
  private final double[][] coverage;
  private final int[][] blocs;
  private final BlocRule[] rules;
  private final boolean[] isInBloc;

  private VoteColumns(List<WitnessVote> votes) {
    int size = votes.size();
    source = new int[size];
    part = new double[size];
    kindStart = new int[size + 1];
    pieceStart = new int[size + 1];
    coverage = new double[size][];
    Pieces[] pieces = new Pieces[size];
    for (int vote = 0; vote < size; vote++) {
      source[vote] = votes.get(vote).source();
      part[vote] = votes.get(vote).part();
      pieces[vote] = Pieces.of(votes.get(vote).choices());
      kindStart[vote + 1] = kindStart[vote] + pieces[vote].kinds().size();
      pieceStart[vote + 1] = pieceStart[vote] + pieces[vote].from().length;
      coverage[vote] = pieces[vote].coverage();
    }
    alternatives = new Alternatives[kindStart[size]];
    weight = new double[kindStart[size]];
    from = new int[pieceStart[size]];
    to = new int[pieceStart[size]];
    for (int vote = 0; vote < size; vote++) {
      Pieces of = pieces[vote];
      for (int kind = 0; kind < of.kinds().size(); kind++) {
        alternatives[kindStart[vote] + kind] = of.kinds().get(kind).alternatives();
        weight[kindStart[vote] + kind] = of.kinds().get(kind).weight();
      }
      System.arraycopy(of.from(), 0, from, pieceStart[vote], of.from().length);
      System.arraycopy(of.to(), 0, to, pieceStart[vote], of.to().length);
    }
    List<List<Integer>> several = together(votes);
    blocs = several.stream().map(b -> b.stream().mapToInt(v -> v).toArray()).toArray(int[][]::new);
    rules = several.stream().map(b -> votes.get(b.get(0)).rule()).toArray(BlocRule[]::new);
    isInBloc = new boolean[size];
    several.forEach(bloc -> bloc.forEach(vote -> isInBloc[vote] = true));
  }

  /** The votes that hang together with others. */
  private static List<List<Integer>> together(List<WitnessVote> votes) {
    Map<Object, List<Integer>> together = new LinkedHashMap<>();
    for (int vote = 0; vote < votes.size(); vote++) {
      if (votes.get(vote).rule().dependence() > 0) {
        together.computeIfAbsent(votes.get(vote).bloc(), bloc -> new ArrayList<>(2)).add(vote);
      }
    }
    together.values().removeIf(bloc -> bloc.size() < 2);
    return List.copyOf(together.values());
  }

  /** Writes votes into columns, in their order. */
  static VoteColumns of(List<WitnessVote> votes) {
    return new VoteColumns(votes);
  }

  /** The number of votes. */
  int size() {
    return source.length;
  }

  /** The number of the witness whose vote this is. */
  int source(int vote) {
    return source[vote];
  }

  /** How much of a witness of its own the vote is, above 0 and at most 1. */
  double part(int vote) {
    return part[vote];
  }

  /** The first kind of a vote; those of the next vote follow after its own. */
  int firstKind(int vote) {
    return kindStart[vote];
  }

  /** The number of kinds of all votes. */
  int kinds() {
    return weight.length;
  }

  /** What might have been said instead by a choice of this kind. */
  Alternatives alternatives(int kind) {
    return alternatives[kind];
  }

  /** How much choices of this kind count, above 0 and at most 1. */
  double weight(int kind) {
    return weight[kind];
  }

  /** The first piece of a vote; those of the next vote follow after its own. */
  int firstPiece(int vote) {
    return pieceStart[vote];
  }

  /** The first cell of a piece. */
  int from(int piece) {
    return from[piece];
  }

  /** The cell after the last one of a piece. */
  int to(int piece) {
    return to[piece];
  }

  /** Whether the only alternative to what the vote says is its contrary, as of a denial. */
  boolean isContrary(int vote) {
    return isCertain(vote) && alternatives[kindStart[vote]] == Alternatives.CONTRARY;
  }

  /** Whether there is such a vote. */
  boolean isAnyContrary() {
    for (int vote = 0; vote < size(); vote++) {
      if (isContrary(vote)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the vote has one choice only, of share 1. */
  boolean isCertain(int vote) {
    return coverage[vote].length == 0;
  }

  /** The shares of the vote's choices of a kind whose regions contain a piece. */
  double coverage(int vote, int piece, int kind) {
    int kinds = kindStart[vote + 1] - kindStart[vote];
    return isCertain(vote)
        ? 1
        : coverage[vote][(piece - pieceStart[vote]) * kinds + kind - kindStart[vote]];
  }

  /** The number of blocs, each of at least two votes that hang together. */
  int blocs() {
    return blocs.length;
  }

  /** The votes of a bloc, not to be changed. */
  int[] bloc(int number) {
    return blocs[number];
  }

  /** How the votes of a bloc count. */
  BlocRule rule(int bloc) {
    return rules[bloc];
  }

  /** Whether other votes hang together with this one. */
  boolean isInBloc(int vote) {
    return isInBloc[vote];
  }
}
