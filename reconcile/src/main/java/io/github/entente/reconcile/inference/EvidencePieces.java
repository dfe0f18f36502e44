package io.github.entente.reconcile.inference;

import java.util.Arrays;

/**
 * What each vote adds to the score of which cells, given how accurate the witnesses are.
 *
 * <p>On a piece, a certain vote has the gain x of its choice ({@link Gain}). One that may have
 * meant several things has y = ln(1 + sum of c (e^x - 1) over its kinds), with c the coverage: the
 * average of what each meaning would multiply the odds by. Votes that hang together are added up by
 * {@link BlocGains}.
 *
 * <p>There is a row for each piece of each vote, and where votes hang together a row for each piece
 * of what they add together. Rows of the first sort tell who adds what; {@link #isCounted} tells
 * which rows make up the sum.
 *
 * <p>Reusable and not thread-safe.
 */
final class EvidencePieces {
  /** In place of a vote, where a row has what several votes add together. */
  static final int SEVERAL = -1;

  private int size;
  private int[] vote = new int[16];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] added = new double[16];
  private double[] full = new double[16];
  private double[] addedSlope = new double[16];
  private double[] fullSlope = new double[16];
  private boolean[] isCounted = new boolean[16];
  private double[] gain = new double[16];
  private double[] slope = new double[16];
  private double[] whole = new double[16];
  private double[] weightDeviation = new double[16];

  /**
   * Works out all rows.
   *
   * @param accuracy the accuracy of each vote's witness, by vote
   * @param least down to which accuracy each vote may speak against what it names, by vote
   * @param falseAlternatives the number of false alternatives of a value
   */
  void weigh(VoteColumns votes, double[] accuracy, double[] least, double falseAlternatives) {
    size = 0;
    weighKinds(votes, accuracy, least, falseAlternatives);
    for (int v = 0; v < votes.size(); v++) {
      if (!votes.isInBloc(v)) {
        double part = votes.part(v);
        for (int piece = votes.firstPiece(v); piece < votes.firstPiece(v + 1); piece++) {
          double y = gain(votes, v, piece);
          double dy = slope(votes, v, piece);
          row(v, votes.from(piece), votes.to(piece), part * y, y, part * dy, dy, true);
        }
      }
    }
    for (int bloc = 0; bloc < votes.blocs(); bloc++) {
      weighBloc(votes, votes.bloc(bloc), votes.rule(bloc));
    }
  }

  private void weighKinds(
      VoteColumns votes, double[] accuracy, double[] least, double falseAlternatives) {
    if (gain.length < votes.kinds()) {
      gain = new double[votes.kinds()];
      slope = new double[votes.kinds()];
      whole = new double[votes.kinds()];
    }
    if (weightDeviation.length < votes.size()) {
      weightDeviation = new double[votes.size()];
    }
    for (int v = 0; v < votes.size(); v++) {
      weightDeviation[v] = 0;
      for (int kind = votes.firstKind(v); kind < votes.firstKind(v + 1); kind++) {
        double n = votes.alternatives(kind).count(falseAlternatives);
        gain[kind] = Gain.learned(n, accuracy[v], votes.weight(kind), least[v]);
        slope[kind] = Gain.slope(n, accuracy[v], votes.weight(kind));
        weightDeviation[v] =
            Math.max(weightDeviation[v], Gain.weightDeviation(n, accuracy[v], votes.weight(kind)));
        whole[kind] = votes.isInBloc(v) ? Gain.learned(n, accuracy[v], 1, least[v]) : 0;
      }
    }
  }

  private void weighBloc(VoteColumns votes, int[] members, BlocRule rule) {
    BlocGains bloc = BlocGains.of(votes, members, rule);
    for (int v : members) {
      for (int piece = votes.firstPiece(v); piece < votes.firstPiece(v + 1); piece++) {
        double y = votes.part(v) * gain(votes, v, piece);
        bloc.add(votes.from(piece), votes.to(piece), y, whole(votes, v));
      }
    }
    for (int i = 0; i < bloc.intervals(); i++) {
      double together = bloc.together(i);
      if (together != 0) {
        row(SEVERAL, bloc.from(i), bloc.to(i), together, together, 0, 0, true);
      }
    }
    for (int v : members) {
      for (int piece = votes.firstPiece(v); piece < votes.firstPiece(v + 1); piece++) {
        double y = votes.part(v) * gain(votes, v, piece);
        double dy = votes.part(v) * slope(votes, v, piece);
        int end = bloc.intervalFrom(votes.to(piece));
        for (int i = bloc.intervalFrom(votes.from(piece)); i < end; i++) {
          double own = bloc.partOf(i, y);
          double change = bloc.slopeOf(i, y) * dy;
          row(v, bloc.from(i), bloc.to(i), own, bloc.together(i), change, change, false);
        }
      }
    }
  }

  /** The gain that the vote would have with full weight, where it can have most. */
  private double whole(VoteColumns votes, int v) {
    double most = 0;
    for (int kind = votes.firstKind(v); kind < votes.firstKind(v + 1); kind++) {
      most = Math.abs(whole[kind]) > Math.abs(most) ? whole[kind] : most;
    }
    return most;
  }

  /**
   * What not knowing the weight of a vote amounts to, as a deviation of the logit of the accuracy
   * of its witness; that of the most uncertain of what it may have meant.
   */
  double weightDeviation(int vote) {
    return weightDeviation[vote];
  }

  /** The gain of a choice of this kind. */
  double kindGain(int kind) {
    return gain[kind];
  }

  private double gain(VoteColumns votes, int v, int piece) {
    return votes.isCertain(v)
        ? gain[votes.firstKind(v)]
        : StrictMath.log(averageOdds(votes, v, piece));
  }

  private double slope(VoteColumns votes, int v, int piece) {
    if (votes.isCertain(v)) {
      return slope[votes.firstKind(v)];
    }
    double sum = 0;
    for (int kind = votes.firstKind(v); kind < votes.firstKind(v + 1); kind++) {
      sum += votes.coverage(v, piece, kind) * StrictMath.exp(gain[kind]) * slope[kind];
    }
    return sum / averageOdds(votes, v, piece);
  }

  /** What the vote multiplies the odds of a piece by, averaged over what it may have meant. */
  private double averageOdds(VoteColumns votes, int v, int piece) {
    double odds = 1;
    for (int kind = votes.firstKind(v); kind < votes.firstKind(v + 1); kind++) {
      odds += votes.coverage(v, piece, kind) * StrictMath.expm1(gain[kind]);
    }
    return odds;
  }

  private void row(
      int v,
      int first,
      int end,
      double newAdded,
      double newFull,
      double newAddedSlope,
      double newFullSlope,
      boolean counted) {
    if (size == vote.length) {
      grow();
    }
    vote[size] = v;
    from[size] = first;
    to[size] = end;
    added[size] = newAdded;
    full[size] = newFull;
    addedSlope[size] = newAddedSlope;
    fullSlope[size] = newFullSlope;
    isCounted[size] = counted;
    size++;
  }

  private void grow() {
    int length = 2 * size;
    vote = Arrays.copyOf(vote, length);
    from = Arrays.copyOf(from, length);
    to = Arrays.copyOf(to, length);
    added = Arrays.copyOf(added, length);
    full = Arrays.copyOf(full, length);
    addedSlope = Arrays.copyOf(addedSlope, length);
    fullSlope = Arrays.copyOf(fullSlope, length);
    isCounted = Arrays.copyOf(isCounted, length);
  }

  /** The number of rows. */
  int size() {
    return size;
  }

  /** The vote of a row, or {@link #SEVERAL}. */
  int vote(int row) {
    return vote[row];
  }

  /** The first cell of a row. */
  int from(int row) {
    return from[row];
  }

  /** The cell after the last one of a row. */
  int to(int row) {
    return to[row];
  }

  /** What the row adds to the sum of gains. */
  double added(int row) {
    return added[row];
  }

  /** What counts as the gain when the strongest one is looked for. */
  double full(int row) {
    return full[row];
  }

  /** How {@link #added} changes with the logit of the accuracy of the vote's witness. */
  double addedSlope(int row) {
    return addedSlope[row];
  }

  /** How {@link #full} changes with the logit of the accuracy of the vote's witness. */
  double fullSlope(int row) {
    return fullSlope[row];
  }

  /** Whether the row is a part of the sum; a vote's part of what several add is not. */
  boolean isCounted(int row) {
    return isCounted[row];
  }
}
