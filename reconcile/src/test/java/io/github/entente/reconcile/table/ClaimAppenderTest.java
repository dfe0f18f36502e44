package io.github.entente.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimAppenderTest {
  private static final List<String> NAMES = List.of("a", "größe", " two  words ", "東京|x\\", "𝒳");

  @Test
  void givesTheTableThatAddingOneByOneGives() {
    Random random = new Random(1);
    ClaimTableBuilder slow = ClaimTable.builder();
    ClaimTableBuilder fast = ClaimTable.builder();
    try (ClaimAppender appender = fast.appender()) {
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
