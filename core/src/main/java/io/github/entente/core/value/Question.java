package io.github.entente.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.id.Id;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What claims can agree or disagree on: an attribute of a subject, narrowed by qualifiers where the
 * attribute alone does not say which of several things is meant. The literature calls it a data
 * item.
 *
 * @param subject what the question is about
 * @param attribute the name of the attribute that is asked for
 * @param qualifiers names, none of them blank, and values, sorted by name; often ids in their
 *     written form
 * @since 0.1.0
 */
public record Question(
    EntityId subject,
    String attribute,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) ImmutableSortedMap<String, String> qualifiers)
    implements Comparable<Question> {
  private static final Comparator<Map.Entry<String, String>> BY_NAME_AND_VALUE =
      Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());
  private static final Comparator<Iterable<Map.Entry<String, String>>> BY_QUALIFIERS =
      Comparators.lexicographical(BY_NAME_AND_VALUE);

  /**
   * Creates a question.
   *
   * @throws IllegalArgumentException if the attribute or the name of a qualifier is blank
   */
  public Question {
    if (attribute.isBlank()) {
      throw new IllegalArgumentException(
          "question about %s has the attribute \"%s\" but it must not be blank"
              .formatted(subject, attribute));
    }
    for (String name : qualifiers.keySet()) {
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "question about %s has a qualifier named \"%s\" but names must not be blank; say what the value \"%s\" is to the question"
                .formatted(subject, name, qualifiers.get(name)));
      }
    }
    // A map may come with an order of its own, which equality does not see.
    qualifiers = ImmutableSortedMap.copyOf(qualifiers);
  }

  /** The question for an attribute of a subject, without qualifiers. */
  public static Question of(EntityId subject, String attribute) {
    return new Question(subject, attribute, ImmutableSortedMap.of());
  }

  @JsonCreator
  static Question of(
      @JsonProperty(value = "subject", required = true) EntityId subject,
      @JsonProperty(value = "attribute", required = true) String attribute,
      @JsonProperty("qualifiers") @Nullable Map<String, String> qualifiers) {
    return new Question(
        subject,
        attribute,
        qualifiers == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(qualifiers));
  }

  /** This question, narrowed by a further qualifier; replaces one of the same name. */
  public Question with(String qualifier, String value) {
    Map<String, String> more = new TreeMap<>(qualifiers);
    more.put(qualifier, value);
    return new Question(subject, attribute, ImmutableSortedMap.copyOf(more));
  }

  /** This question, narrowed by a qualifier that names something by its id. */
  public Question with(String qualifier, Id value) {
    return with(qualifier, value.ref());
  }

  /** Tells a visitor the id of the subject, and those that qualifiers are the written form of. */
  public void visit(ValueVisitor visitor) {
    visitor.id("/subject", subject);
    qualifiers.forEach(
        (name, value) ->
            Id.find(value).ifPresent(id -> visitor.id("/qualifiers/" + escaped(name), id)));
  }

  /** A name as a token of a JSON Pointer (RFC 6901, section 3). */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A text that two questions share only if they are equal: a key to hash by, not to read. O(its
   * length).
   */
  public String canonicalText() {
    return CanonicalText.of(this);
  }

  /** This question for readers, with {@code names} in place of the ids that it has. */
  public String label(Function<Id, String> names) {
    String narrowed =
        qualifiers.entrySet().stream()
            .map(
                e ->
                    ", %s %s"
                        .formatted(
                            e.getKey(), Id.find(e.getValue()).map(names).orElse(e.getValue())))
            .collect(Collectors.joining());
    return names.apply(subject) + ": " + attribute + narrowed;
  }

  /** Compares subjects, then attributes, then qualifiers one by one; consistent with equals. */
  @Override
  public int compareTo(Question other) {
    int bySubject = subject.compareTo(other.subject);
    int byName = bySubject == 0 ? attribute.compareTo(other.attribute) : bySubject;
    return byName != 0 || (qualifiers.isEmpty() && other.qualifiers.isEmpty())
        ? byName
        : BY_QUALIFIERS.compare(qualifiers.entrySet(), other.qualifiers.entrySet());
  }

  /** The subject, the attribute and the qualifiers: {@code event:embassy-attack/date}. */
  @Override
  public String toString() {
    return subject.ref() + "/" + attribute + (qualifiers.isEmpty() ? "" : qualifiers.toString());
  }
}
