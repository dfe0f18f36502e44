package io.github.entente.core.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Free words, which are equal or not known to be. */
final class TextType extends ValueType<TextValue> {
  private final Domain domain = Domain.of(this);

  TextType() {
    super("text", TextValue.class);
  }

  @Override
  ValueRelation relation(TextValue a, TextValue b, ValueContext context) {
    return folded(a).equals(folded(b)) ? ValueRelation.EQUAL : ValueRelation.UNKNOWN;
  }

  @Override
  void appendTo(CanonicalText text, TextValue value) {
    text.append(value.text());
  }

  @Override
  Optional<Extent> extent(TextValue value) {
    return Optional.of(new Extent.Single(domain, folded(value)));
  }

  /** The words without what does not matter: the key under which equal texts meet. */
  private static String folded(TextValue value) {
    return isFolded(value.text()) ? value.text() : fold(value.text());
  }

  /** Whether there is nothing to fold, as is nearly always so and quickly seen. */
  private static boolean isFolded(String text) {
    boolean wasSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c >= 'A' && c <= 'Z') || (c == ' ' && wasSpace)) {
        return false;
      }
      wasSpace = c == ' ';
    }
    return !wasSpace;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
