package io.github.entente.core.value;

import java.util.Optional;

/**
 * Writes a value or a question so that two have the same text only if they are equal. Each part
 * stands behind its length, so neighbours cannot run into each other.
 */
final class CanonicalText {
  private final StringBuilder text = new StringBuilder(120);

  private CanonicalText() {}

  static String of(ClaimValue value) {
    CanonicalText canonical = new CanonicalText();
    canonical.append(value);
    return canonical.text.toString();
  }

  static String of(Question question) {
    CanonicalText canonical = new CanonicalText();
    canonical.append(question);
    return canonical.text.toString();
  }

  void append(ClaimValue value) {
    append(value.type().name());
    ValueType.of(value).appendTo(this, value);
  }

  void append(Question question) {
    append(question.subject().ref());
    append(question.attribute());
    append(question.qualifiers().size());
    question
        .qualifiers()
        .forEach(
            (name, value) -> {
              append(name);
              append(value);
            });
  }

  void append(Optional<String> part) {
    append(part.isPresent() ? 1 : 0);
    part.ifPresent(this::append);
  }

  void append(int number) {
    append(Integer.toString(number));
  }

  void append(String part) {
    text.append(part.length()).append(':').append(part);
  }
}
