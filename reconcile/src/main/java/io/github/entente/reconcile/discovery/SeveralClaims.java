package io.github.entente.reconcile.discovery;

import java.util.Arrays;

/**
 * The sources of an item that claim several of its candidates. Each has one vote and meant one of
 * them, each with a share in proportion to its weight. Of candidates that lie within each other the
 * most specific one speaks, unless it is weaker.
 *
 * <p>Votes are in the order of their sources, meanings in the order of votes and candidates.
 * O(claims log claims) for an item in which somebody claims several candidates, else nothing.
 * Reusable and not thread-safe.
 */
final class SeveralClaims {
  private int votes;
  private int[] sources = {};
  private int[] firstMeaning = {0};
  private int[] vote = {};
  private int[] candidate = {};
  private int[] claim = {};
  private double[] weight = {};
  private long[] claimed = {};
  private int[] byCandidate = {};
  private int[] firstByCandidate = {};
  private int[] covering = {};

  /** Finds those of an item. */
  void find(ItemView item) {
    votes = 0;
    if (item.hasSelfContradictions()) {
      int count = collect(item);
      ensureRoom(item, count);
      int from = 0;
      while (from < count) {
        int to = from + 1;
        while (to < count && sourceAt(to) == sourceAt(from)) {
          to++;
        }
        addVote(item, from, to);
        from = to;
      }
      sortByCandidate(item.size());
    }
  }

  /** Puts source and candidate of each of their claims, sorted, and notes the claims. */
  private int collect(ItemView item) {
    if (claimed.length < item.claims()) {
      claimed = new long[item.claims()];
    }
    int count = 0;
    for (int u = 0; u < item.size(); u++) {
      for (int c = item.firstClaim(u); c < item.endClaim(u); c++) {
        if (item.claimedBySource(c) > 1) {
          claimed[count++] = (long) item.source(c) << Integer.SIZE | c - item.firstClaim(0);
        }
      }
    }
    Arrays.sort(claimed, 0, count);
    return count;
  }

  private void ensureRoom(ItemView item, int count) {
    if (candidate.length < count) {
      sources = new int[count];
      firstMeaning = new int[count + 1];
      vote = new int[count];
      candidate = new int[count];
      claim = new int[count];
      weight = new double[count];
      byCandidate = new int[count];
      covering = new int[count];
    }
    if (firstByCandidate.length <= item.size()) {
      firstByCandidate = new int[item.size() + 1];
    }
  }

  private int sourceAt(int position) {
    return (int) (claimed[position] >>> Integer.SIZE);
  }

  private void addVote(ItemView item, int from, int to) {
    int first = firstMeaning[votes];
    int end = first;
    int u = 0;
    for (int position = from; position < to; position++) {
      int c = item.firstClaim(0) + (int) claimed[position];
      while (item.endClaim(u) <= c) {
        u++;
      }
      candidate[end] = u;
      claim[end] = c;
      weight[end] = item.weight(c);
      end++;
    }
    if (item.hasHierarchy()) {
      end = withoutThoseSpokenFor(item, first, end);
    }
    Arrays.fill(vote, first, end, votes);
    sources[votes++] = sourceAt(from);
    firstMeaning[votes] = end;
  }

  private int withoutThoseSpokenFor(ItemView item, int first, int end) {
    boolean[] isSpokenFor = new boolean[end - first];
    for (int m = first; m < end; m++) {
      for (int position = 0; position < item.generals(candidate[m]); position++) {
        int general =
            Arrays.binarySearch(candidate, first, end, item.general(candidate[m], position));
        if (general >= 0 && weight[m] >= weight[general]) {
          isSpokenFor[general - first] = true;
        }
      }
    }
    int kept = first;
    for (int m = first; m < end; m++) {
      if (!isSpokenFor[m - first]) {
        candidate[kept] = candidate[m];
        claim[kept] = claim[m];
        weight[kept] = weight[m];
        kept++;
      }
    }
    return kept;
  }

  private void sortByCandidate(int size) {
    Arrays.fill(firstByCandidate, 0, size + 1, 0);
    int meanings = firstMeaning[votes];
    for (int m = 0; m < meanings; m++) {
      firstByCandidate[candidate[m] + 1]++;
    }
    for (int u = 0; u < size; u++) {
      firstByCandidate[u + 1] += firstByCandidate[u];
    }
    for (int m = meanings - 1; m >= 0; m--) {
      int last = --firstByCandidate[candidate[m] + 1];
      byCandidate[last] = m;
    }
    for (int u = 0; u < size; u++) {
      firstByCandidate[u] = firstByCandidate[u + 1];
    }
    firstByCandidate[size] = meanings;
  }

  /** Whether a source is one of them. */
  boolean contains(int source) {
    return votes > 0 && Arrays.binarySearch(sources, 0, votes, source) >= 0;
  }

  /** How many votes there are. */
  int votes() {
    return votes;
  }

  /** The source of a vote. */
  int source(int vote) {
    return sources[vote];
  }

  /** The first meaning of a vote; that of the vote after the last one is the end. */
  int firstMeaning(int vote) {
    return firstMeaning[vote];
  }

  /** The vote of a meaning. */
  int vote(int meaning) {
    return vote[meaning];
  }

  /** The candidate of a meaning. */
  int candidate(int meaning) {
    return candidate[meaning];
  }

  /** The claim of a meaning. */
  int claim(int meaning) {
    return claim[meaning];
  }

  /** How sure the claim of a meaning sounds. */
  double weight(int meaning) {
    return weight[meaning];
  }

  /**
   * Finds the meanings that speak for a candidate: of it, or of more general ones.
   *
   * @return how many there are, for {@link #covering}, in ascending order
   */
  int cover(ItemView item, int v) {
    int count = copy(v, 0);
    if (item.hasHierarchy()) {
      for (int position = 0; position < item.generals(v); position++) {
        count = copy(item.general(v, position), count);
      }
      Arrays.sort(covering, 0, count);
    }
    return count;
  }

  private int copy(int u, int count) {
    int length = firstByCandidate[u + 1] - firstByCandidate[u];
    System.arraycopy(byCandidate, firstByCandidate[u], covering, count, length);
    return count + length;
  }

  /** One of the meanings that {@link #cover} found last. */
  int covering(int position) {
    return covering[position];
  }
}
