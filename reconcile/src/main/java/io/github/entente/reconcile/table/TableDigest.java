package io.github.entente.reconcile.table;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes texts and numbers; every list and text stands behind its length. */
final class TableDigest {
  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);

  private TableDigest(MessageDigest digest) {
    this.digest = digest;
  }

  static TableDigest start() {
    try {
      return new TableDigest(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the SHA-256 of all that was added, in hexadecimal digits. Nothing may be added then.
   */
  String end() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  void addTexts(String[] texts) {
    addNumber(texts.length);
    for (String text : texts) {
      addNumber(text.length());
      for (int i = 0; i < text.length(); i++) {
        room();
        buffer.putChar(text.charAt(i));
      }
    }
  }

  void addNumbers(int[] numbers) {
    addNumber(numbers.length);
    for (int number : numbers) {
      addNumber(number);
    }
  }

  void addNumber(int number) {
    room();
    buffer.putInt(number);
  }

  private void room() {
    if (buffer.remaining() < Integer.BYTES) {
      flush();
    }
  }

  private void flush() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
