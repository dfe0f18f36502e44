package io.github.entente.core.json;

import java.nio.charset.CharacterCodingException;

/** An input has bytes that are not UTF-8. */
final class MalformedUtf8Exception extends CharacterCodingException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final int octet;

  MalformedUtf8Exception(int line, int column, int octet) {
    this.line = line;
    this.column = column;
    this.octet = octet;
  }

  ReadProblem problem() {
    return new ReadProblem(
        line,
        column,
        "",
        "",
        "byte 0x%02x is not UTF-8 here; save the input in UTF-8".formatted(octet));
  }
}
