package io.github.entente.reconcile.graph;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes texts and numbers; every list and text stands behind its length. */
final class GraphDigest {
  private final MessageDigest digest;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14);

  private GraphDigest(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(List<String[]> texts, List<int[]> numbers) {
    try {
      GraphDigest result = new GraphDigest(MessageDigest.getInstance("SHA-256"));
      texts.forEach(result::addTexts);
      numbers.forEach(result::addNumbers);
      result.flush();
      return HexFormat.of().formatHex(result.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private void addTexts(String[] texts) {
    addNumber(texts.length);
    for (String text : texts) {
      addNumber(text.length());
      for (int i = 0; i < text.length(); i++) {
        room();
        buffer.putChar(text.charAt(i));
      }
    }
  }

  private void addNumbers(int[] numbers) {
    addNumber(numbers.length);
    for (int number : numbers) {
      addNumber(number);
    }
  }

  private void addNumber(int number) {
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
