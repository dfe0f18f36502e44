package io.github.entente.core.internal;

import java.nio.charset.CharacterCodingException;

/** An input has bytes that are not UTF-8. */
public final class MalformedUtf8Exception extends CharacterCodingException {
  private static final long serialVersionUID = 1L;

  /** The line of the byte, from 1. */
  private final long line;

  /** The column of the byte in UTF-16 characters, from 1. */
  private final int column;

  /** The byte. */
  private final byte octet;

  MalformedUtf8Exception(long line, int column, byte octet) {
    this.line = line;
    this.column = column;
    this.octet = octet;
  }

  /** Returns the line where the byte stands, from 1. */
  public long line() {
    return line;
  }

  /** Returns the column where the byte stands, in UTF-16 characters, from 1. */
  public int column() {
    return column;
  }

  /** Returns the byte. */
  public byte octet() {
    return octet;
  }

  /** Says which byte is wrong. */
  @Override
  public String getMessage() {
    return "byte 0x%02x is not UTF-8 here".formatted(Byte.toUnsignedInt(octet));
  }
}
