package io.github.entente.core.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** Lets the parser enforce our limits while it reads, and speak of them in our words. */
final class LimitConstraints extends StreamReadConstraints {
  private static final long serialVersionUID = 1L;

  LimitConstraints(JsonLimits limits) {
    super(
        limits.depth(),
        limits.documentLength(),
        limits.numberLength(),
        limits.stringLength(),
        limits.stringLength(),
        -1L); // no limit on the number of tokens
  }

  @Override
  public void validateNestingDepth(int depth) throws StreamConstraintsException {
    if (depth > _maxNestingDepth) {
      throw new LimitExceededException("is nested too deeply", _maxNestingDepth, "withDepth");
    }
  }

  @Override
  public void validateDocumentLength(long length) throws StreamConstraintsException {
    if (length > _maxDocLen) {
      throw new LimitExceededException(
          "makes the document too long", _maxDocLen, "withDocumentLength");
    }
  }

  @Override
  public void validateFPLength(int length) throws StreamConstraintsException {
    validateNumberLength(length);
  }

  @Override
  public void validateIntegerLength(int length) throws StreamConstraintsException {
    validateNumberLength(length);
  }

  void validateNumberLength(long length) throws StreamConstraintsException {
    if (length > _maxNumLen) {
      throw numberTooLong();
    }
  }

  LimitExceededException numberTooLong() {
    return new LimitExceededException("is too long a number", _maxNumLen, "withNumberLength");
  }

  @Override
  public void validateBigIntegerScale(int scale) throws StreamConstraintsException {
    validateNumberLength(Math.abs((long) scale));
  }

  @Override
  public void validateStringLength(int length) throws StreamConstraintsException {
    if (length > _maxStringLen) {
      throw new LimitExceededException("is too long", _maxStringLen, "withStringLength");
    }
  }

  @Override
  public void validateNameLength(int length) throws StreamConstraintsException {
    if (length > _maxNameLen) {
      throw new LimitExceededException("is too long a field name", _maxNameLen, "withStringLength");
    }
  }
}
