package io.github.entente.reconcile.inference;

import java.util.ArrayList;
import java.util.List;

/**
 * Averages over what ambiguous votes may have meant.
 *
 * <pre>
 * e^score(h) = mean over all combinations of meanings of e^(S(X+, M+) - S(X-, M-))
 * </pre>
 *
 * <p>So the result for one ambiguous vote is the mixture of the results that each of its meanings
 * would give alone, weighted by how well each fits what others say; what several statements of one
 * witness make probable is never more than what the best of them does. With more than {@value
 * #MOST} combinations each vote is averaged by itself, which leaves the pooling out.
 *
 * <p>Votes that hang together with others are averaged by themselves, too.
 */
final class Meanings {
  /** The most combinations of meanings that are averaged for one cell. */
  static final int MOST = 256;

  private final Pooling pooling;
  private final List<Integer> ambiguous = new ArrayList<>();

  Meanings(Pooling pooling) {
    this.pooling = pooling;
  }

  /** Looks for the votes to be averaged together. */
  void find(VoteColumns votes) {
    ambiguous.clear();
    long combinations = 1;
    for (int vote = 0; vote < votes.size(); vote++) {
      if (!votes.isCertain(vote) && !votes.isInBloc(vote)) {
        ambiguous.add(vote);
        combinations *= votes.firstKind(vote + 1) - votes.firstKind(vote) + 1;
        if (combinations > MOST) {
          ambiguous.clear();
          return;
        }
      }
    }
  }

  /** Whether there are votes to be averaged together. */
  boolean any() {
    return !ambiguous.isEmpty();
  }

  /** Whether a vote is one of them. */
  boolean contains(int vote) {
    return ambiguous.contains(vote);
  }

  /** The logarithm of the average for a cell, given the gains of all other votes. */
  double logAverage(VoteColumns votes, EvidencePieces evidence, SignedGains others, int cell) {
    List<double[]> meanings = new ArrayList<>(ambiguous.size());
    for (int vote : ambiguous) {
      int piece = pieceAt(votes, vote, cell);
      if (piece >= 0) {
        meanings.add(meanings(votes, evidence, vote, piece));
      }
    }
    return pooling.logAverage(
        meanings,
        others.plus().sum(cell),
        others.plus().strongest(cell),
        others.minus().sum(cell),
        others.minus().strongest(cell));
  }

  private static double[] meanings(
      VoteColumns votes, EvidencePieces evidence, int vote, int piece) {
    int first = votes.firstKind(vote);
    double[] meanings = new double[3 * (votes.firstKind(vote + 1) - first)];
    for (int kind = first; kind < votes.firstKind(vote + 1); kind++) {
      int at = 3 * (kind - first);
      meanings[at] = votes.coverage(vote, piece, kind);
      meanings[at + 1] = votes.part(vote);
      meanings[at + 2] = evidence.kindGain(kind);
    }
    return meanings;
  }

  /** The piece of a vote in which a cell lies; -1 if there is none. O(log pieces). */
  private static int pieceAt(VoteColumns votes, int vote, int cell) {
    int low = votes.firstPiece(vote);
    int high = votes.firstPiece(vote + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (votes.to(middle) <= cell) {
        low = middle + 1;
      } else if (votes.from(middle) > cell) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
