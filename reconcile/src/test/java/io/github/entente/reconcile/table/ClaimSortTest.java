package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes are below and above what has one bucket, and what one part has. */
class ClaimSortTest {
  private static final int SOURCES = 50;
  private static final int VALUES = 4;

  static Stream<Arguments> sizes() {
    return Stream.of(0, 1, 1_000, 70_000, 700_000)
        .flatMap(claims -> Stream.of(1, 3, 5_000).map(items -> Arguments.of(claims, items)));
  }

  @ParameterizedTest(name = "{0} claims on at most {1} items")
  @MethodSource("sizes")
  void ordersByItemThenValueThenSourceWithoutRepetitions(int claims, int items) {
    Random random = new Random(claims + items);
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    TreeSet<Long> expected = new TreeSet<>();
    for (int i = 0; i < claims; i++) {
      int source = random.nextInt(SOURCES);
      int item = random.nextInt(3) == 0 ? items / 2 : random.nextInt(items);
      int value = random.nextInt(VALUES);
      builder.add(source, item, value);
      expected.add(((long) item * VALUES + value) * SOURCES + source);
    }
    ClaimTable table = builder.build();
    TreeSet<Long> found = new TreeSet<>();
    for (int item = 0; item < table.items(); item++) {
      long name = Long.parseLong(table.item(item));
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        long value = Long.parseLong(table.value(table.valueOf(c)));
        for (int claim = table.firstClaim(c); claim < table.firstClaim(c + 1); claim++) {
          long source = Long.parseLong(table.source(table.sourceOf(claim)));
          long key = (name * VALUES + value) * SOURCES + source;
          assertThat(found.isEmpty() || found.last() < key).as("order at %s", claim).isTrue();
          found.add(key);
        }
      }
    }
    assertThat(found).isEqualTo(expected);
    assertThat(table.claims() + table.repeatedClaims()).isEqualTo(claims);
  }
}
