package io.github.entente.reconcile.table.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.text.TextBytes;
import io.github.entente.reconcile.text.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TabbedRecordsTest {
  private static final String[] PIECES = {
    "\t",
    "\t",
    "\n",
    "\r",
    "\r\n",
    " ",
    "a",
    "\"",
    "~",
    "\u007f",
    "\u0001",
    "\u00e9",
    "\u20ac",
    "\ud83d\ude00",
    "printable ASCII"
  };

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void areTheLinesAndFieldsThatPlainSplittingFinds(int seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(seed % 4 == 0 ? 100_000 : 60); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    List<String> expected = new ArrayList<>();
    String[] lines = text.toString().split("\r\n|\r|\n", -1);
    for (int line = 0; line < lines.length; line++) {
      if (!lines[line].isEmpty()) {
        expected.add(line + 1 + List.of(lines[line].split("\t", -1)).toString());
      }
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    assertThat(read(bytes)).isEqualTo(expected);
    for (int buffer : new int[] {32, 33, 47, 64, 1000}) {
      assertThat(read(bytes, buffer)).as("buffer of %s", buffer).isEqualTo(expected);
    }
  }

  @Test
  void mayBeLongerThanAnyBuffer() throws IOException {
    String field = "\u00e9".repeat(300_000);
    assertThat(read(("a\n" + field + "\t" + field + "\nb").getBytes(UTF_8)))
        .containsExactly("1[a]", "2[" + field + ", " + field + "]", "3[b]");
  }

  @Test
  void tellOfLinesWithoutEnd() {
    byte[] bytes = "a".repeat((1 << 24) + (1 << 20)).getBytes(UTF_8);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(BrokenFileException.class)
        .hasMessageContaining("the line has more than 16777216 characters");
  }

  @Test
  void takeTheSameBytesForUtf8AsTheDecoderDoes() {
    byte[] seconds = {0, 0x7F, (byte) 0x80, (byte) 0x8F, (byte) 0x90, (byte) 0x9F, (byte) 0xA0};
    for (int first = 0x80; first <= 0xFF; first++) {
      for (byte second : seconds) {
        for (int third : new int[] {'a', 0x7F, 0x80, 0xBF, 0xC0}) {
          byte[] bytes = {(byte) first, second, (byte) third, (byte) 0xBF, 'x'};
          assertThat(Utf8.length(bytes, 0, bytes.length) > 0)
              .as("%x %x %x", first, second, third)
              .isEqualTo(startsWithCharacter(bytes));
        }
      }
    }
  }

  private static boolean startsWithCharacter(byte[] bytes) {
    for (int length = 2; length <= Utf8.MOST; length++) {
      try {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        return text.codePointCount(0, text.length()) == 1;
      } catch (CharacterCodingException e) {
        // longer, or none
      }
    }
    return false;
  }

  private List<String> read(byte[] bytes) throws IOException {
    return read(bytes, 1 << 16);
  }

  private List<String> read(byte[] bytes, int buffer) throws IOException {
    Path path = Files.write(folder.resolve("a.tsv"), bytes);
    List<String> found = new ArrayList<>();
    try (OpenFile file = new OpenFile(path)) {
      TabbedRecords records = new TabbedRecords(file, buffer);
      while (records.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < records.fields(); i++) {
          fields.add(TextBytes.text(records.bytes(), records.start(i), records.end(i)));
        }
        found.add(records.line() + fields.toString());
      }
    }
    return found;
  }
}
