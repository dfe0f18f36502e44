package io.github.entente.reconcile;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Claims of ten sources on 60 items, of a shape; source s0 is the most accurate, s9 the least. */
final class GeneratedClaims {
  private record Claim(String source, String item, String value, double weight) {}

  private final List<Claim> claims = new ArrayList<>();

  GeneratedClaims(DataShape shape, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      int truth = random.nextInt(4);
      for (int s = 0; s < 10; s++) {
        if (s == 0 || random.nextInt(3) > 0) {
          double accuracy = 0.95 - 0.06 * s;
          String value =
              switch (shape) {
                case SETS -> set(random, accuracy);
                case LABELS -> "" + said(random, accuracy, truth, 4);
                case VALUES -> i + "." + said(random, accuracy, truth, 30);
              };
          claims.add(new Claim("s" + s, "i" + i, value, (1 + random.nextInt(4)) / 4.0));
        }
      }
    }
  }

  private static int said(Random random, double accuracy, int truth, int values) {
    return random.nextDouble() < accuracy
        ? truth
        : (truth + 1 + random.nextInt(values - 1)) % values;
  }

  /** Of a to f, those before d are members; each is left out or added by mistake. */
  private static String set(Random random, double accuracy) {
    TreeSet<String> set = new TreeSet<>();
    for (char member = 'a'; member <= 'f'; member++) {
      boolean right = random.nextDouble() < accuracy;
      if (right == member < 'd') {
        set.add("" + member);
      }
    }
    return set.isEmpty() ? "a" : ValueLists.join(set);
  }

  ClaimTable table() {
    return table(claims, ValueHierarchy.NONE);
  }

  ClaimTable shuffled(int seed) {
    List<Claim> order = new ArrayList<>(claims);
    Collections.shuffle(order, new Random(seed));
    return table(order, ValueHierarchy.NONE);
  }

  /** The same claims where a shorter text is more general than one that it starts. */
  ClaimTable nested() {
    return table(claims, (item, general, specific) -> specific.startsWith(general));
  }

  private static ClaimTable table(List<Claim> claims, ValueHierarchy hierarchy) {
    ClaimTableBuilder builder = ClaimTable.builder();
    claims.forEach(c -> builder.add(c.source(), c.item(), c.value(), c.weight()));
    return (hierarchy == ValueHierarchy.NONE ? builder : builder.hierarchy(hierarchy)).build();
  }
}
