package io.github.entente.core.json;

/**
 * A line is not as plain as {@link PlainCursor} reads it. Cheap to throw: it has no stack trace.
 */
final class NotPlainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlainException() {
    super("not plain", null, false, false);
  }
}
