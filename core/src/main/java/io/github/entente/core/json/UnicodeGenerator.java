package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Refuses to write half of a surrogate pair, which no reader could take for text again. */
final class UnicodeGenerator extends JsonGeneratorDelegate {
  UnicodeGenerator(JsonGenerator generator) {
    super(generator, false);
  }

  /** Whether every surrogate in a text is one of a pair. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  @Override
  public void writeString(String text) throws IOException {
    super.writeString(checked(text));
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    super.writeFieldName(checked(name));
  }

  private String checked(String text) throws IOException {
    if (!isWellFormed(text)) {
      throw new JsonGenerationException(SyntaxMessages.BROKEN_SURROGATE, this);
    }
    return text;
  }
}
