package io.github.entente.core.time;

/**
 * Says that a text is not EDTF, or states a date that cannot be: where, what was found, and what
 * would be right.
 *
 * @since 0.1.0
 */
public final class EdtfSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The rejected text. */
  private final String text;

  /** Where the problem starts. */
  private final int index;

  EdtfSyntaxException(String text, int index, String problem, String remedy) {
    super("EDTF text \"%s\" at index %s: %s; %s".formatted(text, index, problem, remedy));
    this.text = text;
    this.index = index;
  }

  /**
   * The text that was rejected, whole and unchanged.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Where the problem starts.
   *
   * @return a 0-based position in {@link #text()}, or its length if the text ends too early
   */
  public int index() {
    return index;
  }
}
