package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.entente.core.DossierRecord;

/** Says why a record cannot be written. */
final class WriteFailure {
  private WriteFailure() {}

  static IllegalArgumentException of(DossierRecord record, JsonProcessingException e) {
    return new IllegalArgumentException(
        ("%s cannot be written as JSON: it has a text with half of a surrogate pair, or values"
                + " nested more than %s deep; correct the text or flatten the value")
            .formatted(Excerpt.ofMessage(record.toString()), JsonLimits.MAX_DEPTH),
        e);
  }
}
