package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimAppenderTest {
  private static final List<String> NAMES = List.of("a", "größe", " two  words ", "東京|x\\", "𝒳");

  static Stream<Arguments> batchSizesAndThreads() {
    return Stream.of(1, 2, 7, 512)
        .flatMap(size -> Stream.of(1, 2, 5).map(threads -> Arguments.of(size, threads)));
  }

  @ParameterizedTest(name = "batches of {0}, {1} threads")
  @MethodSource("batchSizesAndThreads")
  void givesTheTableThatAddingOneByOneGives(int batchSize, int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(() -> compareWithAddingOneByOne(batchSize)).join();
    } finally {
      pool.shutdown();
    }
  }

  private static void compareWithAddingOneByOne(int batchSize) {
    Random random = new Random(1);
    ClaimTableBuilder slow = ClaimTable.builder();
    ClaimTableBuilder fast = ClaimTable.builder();
    try (ClaimAppender appender = fast.appender(batchSize)) {
      for (int i = 0; i < 5_000; i++) {
        String source = NAMES.get(random.nextInt(5)) + random.nextInt(40);
        String item = NAMES.get(random.nextInt(5)) + random.nextInt(200);
        String value = NAMES.get(random.nextInt(5));
        double weight = (1 + random.nextInt(4)) / 4.0;
        long time = random.nextInt(3) == 0 ? ClaimTable.NO_TIME : i;
        slow.add(source, item, value, weight, time);
        append(appender, source, value, weight, time, item);
      }
    }
    assertThat(fast.build()).isEqualTo(slow.build());
  }

  @Test
  void namesAnItemOfSeveralPartsAsReadersDo() {
    ClaimTableBuilder builder = ClaimTable.builder();
    try (ClaimAppender appender = builder.appender()) {
      append(appender, "s", "1", 1, ClaimTable.NO_TIME, "a|b", " c\\ ");
      append(appender, "s", "1", 1, ClaimTable.NO_TIME, "a|b");
    }
    ClaimTable table = builder.build();
    assertThat(table.items()).isEqualTo(2);
    assertThat(table.findItem("a|b")).isPresent();
    assertThat(table.findItem(ItemNames.of(Spelling.NORMALIZED, "a|b", " c\\ "))).isPresent();
    assertThat(table.findItem("a\\|b|c\\\\")).isPresent();
  }

  @Test
  void nothingElseMayBeDoneWhileItIsOpen() {
    ClaimTableBuilder builder = ClaimTable.builder();
    ClaimAppender appender = builder.appender();
    String message =
        "the appender of this builder is open or has failed; close it before anything else is done";
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
    assertThatThrownBy(builder::appender).hasMessage(message);
    assertThatThrownBy(() -> builder.add("s", "x", "1")).hasMessage(message);
    appender.close();
    appender.close();
    assertThat(builder.add("s", "x", "1").build().claims()).isEqualTo(1);
  }

  @Test
  void takesAPartThatIsSetAgainInPlaceOfTheFirstOne() {
    ClaimTableBuilder builder = ClaimTable.builder();
    try (ClaimAppender appender = builder.appender()) {
      appender.source(new byte[] {'r'}, 0, 1);
      appender.value(new byte[] {'a', ' ', 'l', 'o', 'n', 'g', ' ', 'o', 'n', 'e'}, 0, 10);
      append(appender, "s", "1", 1, ClaimTable.NO_TIME, "x");
    }
    assertThat(builder.build()).isEqualTo(ClaimTable.builder().add("s", "x", "1").build());
  }

  @Test
  void refusesAClaimWithoutAPart() {
    ClaimAppender appender = ClaimTable.builder().appender();
    append(appender, "s", "1", 1, ClaimTable.NO_TIME, "x");
    appender.source(new byte[] {'s'}, 0, 1);
    appender.item(new byte[] {'x'}, 0, 1);
    appender.append(1, ClaimTable.NO_TIME);
    assertThatThrownBy(appender::close).hasMessageContaining("is blank; give a text that is not");
  }

  @Test
  void tellsWhichWeightIsWrongWhateverTheBatch() {
    for (int batchSize : new int[] {1, 3, 512}) {
      ClaimAppender appender = ClaimTable.builder().appender(batchSize);
      append(appender, "s", "1", 1, ClaimTable.NO_TIME, "x");
      append(appender, "s", "2", 1, ClaimTable.NO_TIME, "x");
      assertThatThrownBy(
              () -> {
                append(appender, "s", "1", -2, ClaimTable.NO_TIME, "x");
                appender.close();
              })
          .hasMessageStartingWith("weight of claim 2 is -2.0; give a number above 0");
    }
  }

  @Test
  void refusesWhatBuildersRefuse() {
    for (String blank : List.of("", " ", "\u00a0 ")) {
      ClaimAppender appender = ClaimTable.builder().appender();
      append(appender, "s", blank, 1, ClaimTable.NO_TIME, "x");
      assertThatThrownBy(appender::close)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is blank; give a text that is not");
    }
    ClaimAppender appender = ClaimTable.builder().appender();
    append(appender, "s", "1", 1.5, ClaimTable.NO_TIME, "x");
    assertThatThrownBy(appender::close)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is 1.5; give a number above 0 and at most 1");
  }

  private static void append(
      ClaimAppender appender,
      String source,
      String value,
      double weight,
      long time,
      String... item) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    appender.source(bytes, 0, bytes.length);
    bytes = value.getBytes(StandardCharsets.UTF_8);
    appender.value(bytes, 0, bytes.length);
    for (String part : item) {
      bytes = part.getBytes(StandardCharsets.UTF_8);
      appender.item(bytes, 0, bytes.length);
    }
    appender.append(weight, time);
  }
}
