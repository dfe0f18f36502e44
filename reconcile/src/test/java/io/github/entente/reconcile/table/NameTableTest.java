package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.text.RandomText;
import io.github.entente.reconcile.text.TextBytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameTableTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void numbersNamesByFirstAppearanceAndSortsThem(int seed) {
    Random random = new Random(seed);
    NameTable table = new NameTable(Spelling.EXACT);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = random.nextInt(3000); i >= 0; i--) {
      String name = "common prefix ".repeat(random.nextInt(3)) + RandomText.of(random);
      numbers.putIfAbsent(name, numbers.size());
      assertThat(table.number(name)).isEqualTo(numbers.get(name));
    }
    SortedNames sorted = table.sorted();
    assertThat(sorted.texts()).containsExactlyElementsOf(new TreeSet<>(numbers.keySet()));
    for (int rank = 0; rank < numbers.size(); rank++) {
      assertThat(sorted.ranks()[table.number(sorted.texts()[rank])]).isEqualTo(rank);
    }
  }

  @Test
  void sortsNamesThatDifferOnlyInTheirLengthOrLate() {
    NameTable table = new NameTable(Spelling.EXACT);
    TreeSet<String> names = new TreeSet<>();
    for (int length = 0; length < 40; length++) {
      names.add("\0".repeat(length));
      names.add("a".repeat(length));
      names.add("a".repeat(39) + "\0".repeat(length));
      names.add("a".repeat(length) + "\uffff");
    }
    names.add("x".repeat(100_000) + "y");
    names.add("x".repeat(100_000) + "z");
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.forEach(table::number);
    assertThat(table.sorted().texts()).containsExactlyElementsOf(names);
  }

  @Test
  void sortsMoreNamesThanOneThreadWould() {
    NameTable table = new NameTable(Spelling.EXACT);
    String[] names =
        new Random(1).ints(100_000).distinct().mapToObj(i -> "item " + i).toArray(String[]::new);
    Stream.of(names).forEach(table::number);
    Arrays.sort(names);
    assertThat(table.sorted().texts()).containsExactly(names);
  }

  @Test
  void takesSpellingsAsOneWhicheverComesFirst() {
    NameTable table = new NameTable(Spelling.NORMALIZED);
    assertThat(table.number(" a  b")).isZero();
    assertThat(table.number("a b")).isZero();
    assertThat(table.number("cafe\u0301")).isEqualTo(1);
    assertThat(table.number("caf\u00e9")).isEqualTo(1);
    assertThat(table.number("\ud83d\ude00 ")).isEqualTo(2);
    assertThat(table.sorted().texts()).containsExactly("a b", "caf\u00e9", "\ud83d\ude00");
  }

  @Test
  void findsManyNamesAtATimeAsItFindsOne() {
    Random random = new Random(1);
    NameTable many = new NameTable(Spelling.NORMALIZED);
    NameTable one = new NameTable(Spelling.NORMALIZED);
    NameBuffer wanted = new NameBuffer();
    int[] numbers = new int[1000];
    for (int round = 0; round < 20; round++) {
      String[] names = new String[numbers.length];
      Arrays.setAll(names, i -> "n".repeat(random.nextInt(20)) + random.nextInt(300));
      wanted.clear();
      for (String name : names) {
        wanted.set(TextBytes.of(name));
        wanted.keep();
      }
      many.numbers(wanted, names.length, numbers);
      assertThat(numbers).containsExactly(Stream.of(names).mapToInt(one::number).toArray());
    }
  }

  @Test
  void givesAllThreadsTheSameNumbersWhileItGrows() {
    NameTable table = new NameTable(Spelling.NORMALIZED);
    int threads = 4;
    int[][] found = new int[threads][];
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            thread -> {
              NameBuffer wanted = new NameBuffer();
              int[] all = new int[200_000];
              int[] numbers = new int[100];
              for (int from = 0; from < all.length; from += numbers.length) {
                wanted.clear();
                for (int i = from; i < from + numbers.length; i++) {
                  String spaces = " ".repeat((i + thread) % 3);
                  wanted.set(TextBytes.of(spaces + "name " + spaces + i % 150_000));
                  wanted.keep();
                }
                table.numbers(wanted, numbers.length, numbers);
                System.arraycopy(numbers, 0, all, from, numbers.length);
              }
              found[thread] = all;
            });
    SortedNames sorted = table.sorted();
    assertThat(sorted.texts()).hasSize(150_000);
    for (int[] numbers : found) {
      assertThat(numbers).isEqualTo(found[0]);
    }
    for (int i = 0; i < found[0].length; i++) {
      assertThat(sorted.texts()[sorted.ranks()[found[0][i]]]).isEqualTo("name " + i % 150_000);
    }
  }
}
