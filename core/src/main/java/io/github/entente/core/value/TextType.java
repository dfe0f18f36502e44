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
    return Normalizer.normalize(value.text(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
