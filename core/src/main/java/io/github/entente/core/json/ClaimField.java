package io.github.entente.core.json;

import com.google.common.base.CaseFormat;

/** The fields of a claim and of what stands inside it. */
enum ClaimField {
  CLAIM,
  ID,
  DOCUMENT,
  QUESTION,
  SUBJECT,
  ATTRIBUTE,
  QUALIFIERS,
  VALUE,
  TYPE,
  TIME,
  ACTOR,
  EVENT,
  PLACE,
  CONCEPT,
  TEXT,
  LOWER,
  UPPER,
  INCLUSIVE,
  UNIT,
  APPROXIMATE,
  CHAIN,
  SPEAKER,
  DESCRIPTION,
  ADDRESSEES,
  FORM,
  CHANNEL,
  POLARITY,
  CERTAINTY,
  REALIS,
  BASIS,
  INTEREST,
  VALIDITY,
  SPANS,
  START,
  END,
  DIGEST,
  QUOTE,
  AS_WRITTEN,
  NOTE;

  /** The name in JSON. */
  String word() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
  }
}
