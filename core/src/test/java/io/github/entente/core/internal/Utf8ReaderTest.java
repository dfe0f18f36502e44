package io.github.entente.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String[] PIECES = {"a", "\n", "\r", "\u00e9", "\u20ac", "\ud83d\ude00", " "};

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 100_000})
  void givesTheTextInPiecesOfAnySize(int length) throws IOException {
    String text = text(new Random(length), 70_000);
    assertThat(read(Utf8Reader.of(inSmallPieces(text.getBytes(UTF_8))), length)).isEqualTo(text);
  }

  @Test
  void passesOverAByteOrderMarkOnlyAtTheStartAndOnlyIfAsked() throws IOException {
    byte[] marked = "\ufeffa\ufeffb".getBytes(UTF_8);
    InputStream first = new ByteArrayInputStream(marked);
    assertThat(read(Utf8Reader.passingOverMark(first), 100)).isEqualTo("a\ufeffb");
    InputStream second = new ByteArrayInputStream(marked);
    assertThat(read(Utf8Reader.of(second), 100)).isEqualTo("\ufeffa\ufeffb");
  }

  @Test
  void knowsLineAndColumnOfWhatIsNotUtf8() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      String before = text(random, random.nextInt(40));
      byte[] good = before.getBytes(UTF_8);
      byte[] bytes = new byte[good.length + 2];
      System.arraycopy(good, 0, bytes, 0, good.length);
      bytes[good.length] = (byte) 0xfe;
      bytes[good.length + 1] = 'x';
      int lastFeed = before.lastIndexOf('\n');
      long line = 1 + before.chars().filter(c -> c == '\n').count();
      int column = before.length() - lastFeed;
      assertThatThrownBy(() -> read(Utf8Reader.of(inSmallPieces(bytes)), 5))
          .isInstanceOfSatisfying(
              MalformedUtf8Exception.class,
              e -> {
                assertThat(e.line()).as(before).isEqualTo(line);
                assertThat(e.column()).as(before).isEqualTo(column);
                assertThat(e).hasMessage("byte 0xfe is not UTF-8 here");
              });
    }
  }

  @Test
  void aCharacterThatBreaksOffIsNotUtf8() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};
    assertThatThrownBy(() -> read(Utf8Reader.of(new ByteArrayInputStream(bytes)), 10))
        .isInstanceOf(MalformedUtf8Exception.class)
        .hasMessage("byte 0xe2 is not UTF-8 here");
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String read(Reader reader, int length) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] chars = new char[length];
    for (int read = reader.read(chars); read >= 0; read = reader.read(chars)) {
      text.append(chars, 0, read);
    }
    return text.toString();
  }

  private static InputStream inSmallPieces(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 5));
      }
    };
  }
}
