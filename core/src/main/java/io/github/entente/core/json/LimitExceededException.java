package io.github.entente.core.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** A limit was reached. The message is in our words already and names the way to raise it. */
final class LimitExceededException extends StreamConstraintsException {
  private static final long serialVersionUID = 1L;

  LimitExceededException(String what, long limit, String method) {
    super(
        "%s; the limit is %s, and JsonLimits.%s raises it if the source is trusted"
            .formatted(what, limit, method));
  }
}
