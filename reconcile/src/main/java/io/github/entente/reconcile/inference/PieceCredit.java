package io.github.entente.reconcile.inference;

import org.jspecify.annotations.Nullable;

/**
 * How much of a vote's being right is to its witness's credit, where the answer lies in a piece of
 * it: how probable it is that he meant just that, and is not right by having said many things.
 *
 * <pre>
 * credit = sum of c e^x / (1 + sum of c (e^x - 1))
 * </pre>
 *
 * <p>over the kinds of the vote, with coverage c and the gain x that the vote has by what is
 * believed of a source beforehand. So a witness of that accuracy who names several values and is
 * heard alone is expected to be right just as often as he is when he names one.
 */
final class PieceCredit {
  private static final PieceCredit FULL = new PieceCredit(null);

  /** By vote and piece; null if all votes are certain. */
  private final double @Nullable [][] credit;

  private PieceCredit(double @Nullable [][] credit) {
    this.credit = credit;
  }

  /** The credit for votes, by the accuracy that a source has beforehand. */
  static PieceCredit of(VoteColumns votes, double accuracy, double falseAlternatives) {
    double[][] credit = new double[votes.size()][];
    boolean isAnyAmbiguous = false;
    for (int vote = 0; vote < votes.size(); vote++) {
      if (!votes.isCertain(vote)) {
        credit[vote] = of(votes, vote, accuracy, falseAlternatives);
        isAnyAmbiguous = true;
      }
    }
    return isAnyAmbiguous ? new PieceCredit(credit) : FULL;
  }

  private static double[] of(
      VoteColumns votes, int vote, double accuracy, double falseAlternatives) {
    int first = votes.firstPiece(vote);
    double[] credit = new double[votes.firstPiece(vote + 1) - first];
    for (int piece = 0; piece < credit.length; piece++) {
      double meant = 0;
      double odds = 1;
      for (int kind = votes.firstKind(vote); kind < votes.firstKind(vote + 1); kind++) {
        double n = votes.alternatives(kind).count(falseAlternatives);
        double factor = StrictMath.exp(Gain.of(n, accuracy, votes.weight(kind)));
        double coverage = votes.coverage(vote, first + piece, kind);
        meant += coverage * factor;
        odds += coverage * (factor - 1);
      }
      credit[piece] = meant / odds;
    }
    return credit;
  }

  /** The credit for a piece of a vote, from 0 to 1. */
  double of(VoteColumns votes, int vote, int piece) {
    return credit == null || votes.isCertain(vote)
        ? 1
        : credit[vote][piece - votes.firstPiece(vote)];
  }
}
