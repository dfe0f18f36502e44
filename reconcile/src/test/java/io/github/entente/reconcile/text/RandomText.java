package io.github.entente.reconcile.text;

import java.util.Random;

/** Short texts of characters at the limits of one, two and three bytes, and of half characters. */
public final class RandomText {
  private static final String CHARS =
      "\0 az~\u007f\u0080\u07ff\u0800\ud800\udbff\udc00\udfff\uffff";

  private RandomText() {}

  /** Returns the next text. */
  public static String of(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(CHARS.charAt(random.nextInt(CHARS.length())));
    }
    return text.toString();
  }
}
