package io.github.entente.core.value;

/**
 * Writes a value so that two values have the same text only if they are equal. Each part stands
 * behind its length, so neighbours cannot run into each other.
 */
final class CanonicalText {
  private final StringBuilder text = new StringBuilder();

  private CanonicalText() {}

  static String of(ClaimValue value) {
    CanonicalText canonical = new CanonicalText();
    canonical.append(value);
    return canonical.text.toString();
  }

  private void append(ClaimValue value) {
    append(value.getClass().getSimpleName());
    if (value instanceof SetValue set) {
      append(set.closure().name());
      append(Integer.toString(set.members().size()));
      set.members().forEach(this::append);
    } else if (value instanceof PropositionValue proposition) {
      append(proposition.question());
      append(proposition.value());
    } else if (value instanceof TimeValue time) {
      append(time.time().toString()); // with its wording, which the value's own text leaves out
    } else {
      append(value.toString());
    }
  }

  private void append(Question question) {
    append(question.subject().ref());
    append(question.attribute());
    append(Integer.toString(question.qualifiers().size()));
    question
        .qualifiers()
        .forEach(
            (name, value) -> {
              append(name);
              append(value);
            });
  }

  private void append(String part) {
    text.append(part.length()).append(':').append(part);
  }
}
