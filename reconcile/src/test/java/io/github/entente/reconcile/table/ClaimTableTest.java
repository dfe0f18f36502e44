package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.run.ItemRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTableTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void holdsExactlyTheClaimsAddedFromBothSides(int seed) {
    List<List<String>> triples = triples(seed);
    ClaimTable table = table(triples);
    Set<List<String>> byItem = new HashSet<>();
    for (int item = 0; item < table.items(); item++) {
      for (int c = table.firstCandidate(item); c < table.firstCandidate(item + 1); c++) {
        assertThat(table.itemOf(c)).isEqualTo(item);
        assertThat(table.firstClaim(c + 1)).isGreaterThan(table.firstClaim(c));
        for (int claim = table.firstClaim(c); claim < table.firstClaim(c + 1); claim++) {
          byItem.add(
              List.of(
                  table.source(table.sourceOf(claim)),
                  table.item(item),
                  table.value(table.valueOf(c))));
        }
      }
    }
    Set<List<String>> bySource = new HashSet<>();
    for (int source = 0; source < table.sources(); source++) {
      int last = -1;
      for (int position = 0; position < table.claimsOf(source); position++) {
        int candidate = table.claimed(source, position);
        assertThat(candidate).isGreaterThan(last);
        last = candidate;
        bySource.add(
            List.of(
                table.source(source),
                table.item(table.itemOf(candidate)),
                table.value(table.valueOf(candidate))));
      }
    }
    assertThat(byItem).isEqualTo(new HashSet<>(triples)).isEqualTo(bySource);
    assertThat(table.claims()).isEqualTo(byItem.size());
    assertThat(table.repeatedClaims()).isEqualTo(triples.size() - byItem.size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isTheSameForAnyOrderOfInput(int seed) {
    List<List<String>> triples = triples(seed);
    ClaimTable table = table(triples);
    List<List<String>> shuffled = new ArrayList<>(triples);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(table(shuffled).digest()).isEqualTo(table.digest()).hasSize(64);
    shuffled.add(List.of("one more", "x", "1"));
    assertThat(table(shuffled).digest()).isNotEqualTo(table.digest());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void namesComeInAscendingOrderAndAreFound(int seed) {
    ClaimTable table = table(triples(seed));
    for (int source = 0; source < table.sources(); source++) {
      assertThat(table.findSource(table.source(source))).hasValue(source);
      assertThat(source == 0 || table.source(source - 1).compareTo(table.source(source)) < 0)
          .isTrue();
    }
    for (int candidate = 0; candidate < table.candidates(); candidate++) {
      String item = table.item(table.itemOf(candidate));
      String value = table.value(table.valueOf(candidate));
      assertThat(table.findItem(item)).hasValue(table.itemOf(candidate));
      assertThat(table.findCandidate(item, value)).hasValue(candidate);
      assertThat(table.findCandidate(item, value + "?")).isEmpty();
      assertThat(table.findCandidate(item + "?", value)).isEmpty();
    }
    assertThat(table.findSource("nobody")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64, 1000})
  void rangesCoverAllItemsOnceAndBalanceTheirClaims(int count) {
    ClaimTable table = table(triples(3));
    List<ItemRange> ranges = ItemRange.cut(table, count);
    assertThat(ranges).hasSize(Math.min(count, ranges.size()));
    int next = 0;
    int most = 0;
    for (int item = 0; item < table.items(); item++) {
      most = Math.max(most, claims(table, item, item + 1));
    }
    for (ItemRange range : ranges) {
      assertThat(range.firstInclusive()).isEqualTo(next);
      next = range.endExclusive();
      assertThat(claims(table, range.firstInclusive(), next))
          .isLessThanOrEqualTo(table.claims() / count + 2 * most);
    }
    assertThat(next).isEqualTo(table.items());
  }

  @Test
  void mayBeEmpty() {
    ClaimTable table = ClaimTable.builder().build();
    assertThat(table.claims()).isZero();
    assertThat(table.items()).isZero();
    assertThat(ItemRange.cut(table, 8)).isEmpty();
    assertThat(table.digest()).isEqualTo(ClaimTable.builder().build().digest());
    assertThat(table.selfContradictions()).isZero();
  }

  @Test
  void countsARepeatedClaimOnce() {
    ClaimTable table =
        ClaimTable.builder().add("s", "x", "1").add("s", "x", "1").add("s", "x", "1").build();
    assertThat(table.claims()).isEqualTo(1);
    assertThat(table.repeatedClaims()).isEqualTo(2);
    assertThat(table.digest()).isEqualTo(ClaimTable.builder().add("s", "x", "1").build().digest());
  }

  @Test
  void keepsAllValuesThatOneSourceClaimsForOneItem() {
    ClaimTable table =
        ClaimTable.builder()
            .add("s", "x", "1")
            .add("s", "x", "2")
            .add("s", "x", "3")
            .add("s", "y", "1")
            .add("t", "x", "1")
            .build();
    assertThat(table.claims()).isEqualTo(5);
    assertThat(table.claimsOf(0)).isEqualTo(4);
    assertThat(table.selfContradictions()).isEqualTo(1);
  }

  @Test
  void takesSpellingsAsOneThatDifferOnlyInUnicodeFormOrWhiteSpace() {
    ClaimTable table =
        ClaimTable.builder()
            .add("a", "x", "Caf\u00e9  de Flore")
            .add("b", "x", " Cafe\u0301\u00a0de\tFlore\n")
            .add(" c", "x ", "cafe de flore")
            .build();
    assertThat(table.candidates()).isEqualTo(2);
    assertThat(table.items()).isEqualTo(1);
    assertThat(table.value(0)).isEqualTo("Caf\u00e9 de Flore");
    assertThat(table.findSource("c")).isPresent();
  }

  @Test
  void keepsAllSpellingsApartIfAskedTo() {
    ClaimTable table =
        ClaimTable.builder(Spelling.EXACT)
            .add("a", "x", "Caf\u00e9")
            .add("b", "x", "Cafe\u0301")
            .add("c", "x", "Caf\u00e9 ")
            .build();
    assertThat(table.candidates()).isEqualTo(3);
  }

  @Test
  void rejectsBlankTextsAndSaysWhich() {
    ClaimTableBuilder builder = ClaimTable.builder().add("s", "x", "1");
    assertThatThrownBy(() -> builder.add("s", "x", " \u00a0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("value of claim 1 is ' \u00a0'; give a text that is not blank");
    assertThatThrownBy(() -> builder.add("", "x", "1")).hasMessageStartingWith("source of claim 1");
    assertThat(builder.build().claims()).isEqualTo(1);
    assertThat(builder.build().values()).isEqualTo(1);
  }

  @Test
  void refusesMoreClaimsThanATableCanHold() {
    ClaimTableBuilder builder = new ClaimTableBuilder(Spelling.EXACT, 2);
    builder.add("s", "x", "1").add("s", "y", "1");
    assertThatThrownBy(() -> builder.add("s", "z", "1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the table already has 2 claims, the most that one table can hold; cut the items into"
                + " several tables");
  }

  @Test
  void holdsManyClaims() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 300_000; i++) {
      builder.add("s" + i % 100, "i" + i / 7, "" + i % 3);
    }
    ClaimTable table = builder.build();
    assertThat(table.claims()).isEqualTo(300_000);
    assertThat(table.items()).isEqualTo(300_000 / 7 + 1);
    assertThat(table.sources()).isEqualTo(100);
  }

  private static int claims(ClaimTable table, int from, int to) {
    return table.firstClaim(table.firstCandidate(to))
        - table.firstClaim(table.firstCandidate(from));
  }

  private static ClaimTable table(List<List<String>> triples) {
    ClaimTableBuilder builder = ClaimTable.builder();
    triples.forEach(t -> builder.add(t.get(0), t.get(1), t.get(2)));
    return builder.build();
  }

  private static List<List<String>> triples(int seed) {
    Random random = new Random(seed);
    List<List<String>> triples = new ArrayList<>();
    int count = 2 + random.nextInt(200);
    for (int i = 0; i < count; i++) {
      triples.add(
          List.of("s" + random.nextInt(12), "i" + random.nextInt(30), "" + random.nextInt(4)));
    }
    return triples;
  }
}
