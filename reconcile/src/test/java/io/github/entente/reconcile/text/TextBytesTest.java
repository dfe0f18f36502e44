package io.github.entente.reconcile.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {
  static IntStream seeds() {
    return IntStream.rangeClosed(1, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void loseNothingAndCompareAsTheCharactersDo(int seed) {
    Random random = new Random(seed);
    String[] texts =
        IntStream.range(0, 100).mapToObj(i -> RandomText.of(random)).toArray(String[]::new);
    for (String text : texts) {
      byte[] bytes = TextBytes.of(text);
      assertThat(TextBytes.text(bytes, 0, bytes.length)).isEqualTo(text);
      assertThat(Arrays.compareUnsigned(bytes, TextBytes.of(texts[0])))
          .as("'%s' and '%s'", text, texts[0])
          .matches(order -> Integer.signum(order) == Integer.signum(text.compareTo(texts[0])));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "caf\u00e9", "\u20ac 5", "\ud83d\ude00!", "\udbff\udfff"})
  void areReadFromUtf8Too(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(UTF_8);
    assertThat(TextBytes.text(bytes, 1, bytes.length - 1)).isEqualTo(text);
  }

  @Test
  void areUtf8UpToFourHexDigits() {
    String text = "a\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff";
    assertThat(TextBytes.of(text)).isEqualTo(text.getBytes(UTF_8));
  }
}
