package io.github.entente.reconcile.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that fit. */
class WrappedLinesTest {
  @Test
  void aLineThatFitsIsLeftAsItIs() {
    assertThat(lines("  ", "a  b")).isEqualTo("  a  b\n");
    assertThat(lines("", "x".repeat(49) + " " + "y".repeat(50)))
        .isEqualTo("x".repeat(49) + " " + "y".repeat(50) + "\n");
  }

  @Test
  void aLineThatIsOneColumnTooLongIsBrokenBetweenWordsAndIndented() {
    assertThat(lines("", "x".repeat(50) + " " + "y".repeat(50)))
        .isEqualTo("x".repeat(50) + "\n        " + "y".repeat(50) + "\n");
  }

  @Test
  void aWordThatFitsNoLineIsCut() {
    assertThat(lines("  ", "x".repeat(200)).lines())
        .allMatch(line -> line.length() <= 100)
        .hasSize(3);
    assertThat(lines("  ", "x".repeat(200)).replaceAll("\\s", "")).isEqualTo("x".repeat(200));
  }

  @Test
  void whateverBreaksALineBecomesASpace() {
    assertThat(lines("", "one\r\ntwo\nthree\u2028four")).isEqualTo("one two three four\n");
  }

  private static String lines(String indent, String text) {
    WrappedLines lines = new WrappedLines();
    lines.add(indent, text);
    return lines.toString();
  }
}
