package io.github.entente.reconcile.table.io;

import java.io.IOException;

/** A file is broken at a line in a way that lets nothing behind it be read. */
final class BrokenFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final String remedy;

  BrokenFileException(long line, String remedy) {
    super(remedy);
    this.line = line;
    this.remedy = remedy;
  }

  static BrokenFileException notUtf8(long line, byte octet) {
    return new BrokenFileException(
        line,
        "byte 0x%02x is not UTF-8 here; save the file in UTF-8"
            .formatted(Byte.toUnsignedInt(octet)));
  }

  static BrokenFileException zero(long line) {
    return new BrokenFileException(
        line, "the character 0 is here, which no text has; save the file in UTF-8");
  }

  static BrokenFileException longLine(long line, int most) {
    return new BrokenFileException(
        line, "the line has more than %s characters; give shorter ones".formatted(most));
  }

  void addTo(ProblemLog problems) {
    problems.add(line, "", "", remedy);
  }
}
