package io.github.entente.reconcile.contract;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.util.Random;

/**
 * Worlds in which voting fails: of 1,000 items, 5 good sources, each for itself, get 9 of 10 right,
 * and 20 others repeat a feed that gets 4 of 10 right, each with a slip in 1,000 claims. The truth
 * is {@code right}.
 */
public final class FeedWorld {
  private FeedWorld() {}

  /** Returns the table of a world. */
  public static ClaimTable table(int seed) {
    Random random = new Random(seed);
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 1_000; i++) {
      for (int s = 0; s < 5; s++) {
        builder.add("good" + s, "i" + i, value(random, 0.9));
      }
      String feed = value(random, 0.4);
      for (int s = 0; s < 20; s++) {
        boolean slip = random.nextInt(1_000) == 0;
        builder.add("repeater" + s, "i" + i, slip ? value(random, 0) : feed);
      }
    }
    return builder.build();
  }

  private static String value(Random random, double accuracy) {
    return random.nextDouble() < accuracy ? "right" : "wrong " + random.nextInt(50);
  }
}
