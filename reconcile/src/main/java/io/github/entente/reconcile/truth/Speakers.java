package io.github.entente.reconcile.truth;

import java.util.Arrays;

/** The sources that claim anything of an item, for algorithms to which silence tells something. */
final class Speakers {
  private Speakers() {}

  /**
   * Puts the distinct sources of the item, in ascending order, into memory 0, and how many of its
   * candidates each claims into memory 1; returns how many sources there are. O(n log n).
   */
  static int of(ItemView item) {
    int claims = item.claims();
    double[] speaker = item.scratch(0, claims);
    double[] claimed = item.scratch(1, claims);
    int first = item.firstClaim(0);
    for (int i = 0; i < claims; i++) {
      speaker[i] = item.source(first + i);
    }
    Arrays.sort(speaker, 0, claims);
    int last = 0;
    claimed[0] = 1;
    for (int i = 1; i < claims; i++) {
      if (speaker[i] == speaker[last]) {
        claimed[last]++;
      } else {
        speaker[++last] = speaker[i];
        claimed[last] = 1;
      }
    }
    return last + 1;
  }
}
