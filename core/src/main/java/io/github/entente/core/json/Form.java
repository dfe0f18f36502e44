package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** The two forms of a dossier, and where a record is found in each. */
enum Form {
  /** One JSON object with a list for each kind. */
  DOCUMENT {
    @Override
    String pointerTo(RecordKind kind, int index) {
      return "/" + kind.plural() + "/" + index;
    }
  },
  /** One record a line, wrapped by its kind. */
  LINES {
    @Override
    String pointerTo(RecordKind kind, int index) {
      return "/" + kind.singular();
    }
  };

  /** The number of this format, which every input must state. */
  static final int VERSION = 1;

  /** The field that states it. */
  static final String VERSION_FIELD = "entente";

  /** The pointer to the record of a kind that was read as the {@code index}-th of its kind. */
  abstract String pointerTo(RecordKind kind, int index);

  /** Throws {@link DossierReadException} unless the version at a place can be read. */
  static void checkVersion(String source, ElementTree element, JsonPointer at) {
    JsonNode version = element.root().at(at);
    if (!version.isInt() || version.intValue() != VERSION) {
      throw new DossierReadException(
          source,
          element.problem(
              at,
              "is not a format version that can be read; this release reads version " + VERSION));
    }
  }
}
