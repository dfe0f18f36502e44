package io.github.entente.core;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.value.ValueType;

/** What an attribute cannot be. */
final class AttributeRules {
  private static final int LEAST_VOCABULARY = 2;

  /** The types of which an attribute can have so many values and no more. */
  private static final ImmutableSet<ValueType<?>> LISTED =
      ImmutableSet.of(
          ValueType.ACTOR, ValueType.CONCEPT, ValueType.EVENT, ValueType.PLACE, ValueType.TEXT);

  private AttributeRules() {}

  /** Throws {@link IllegalArgumentException} if a rule is broken. */
  static void check(Attribute<?> attribute) {
    checkWords(attribute);
    checkNumbers(attribute);
    attribute.vocabulary().ifPresent(size -> checkVocabulary(attribute, size));
  }

  private static void checkWords(Attribute<?> attribute) {
    if (attribute.name().isBlank()) {
      throw new IllegalArgumentException(
          "attribute name is \"" + attribute.name() + "\" but must not be blank");
    }
    if (!attribute.type().isDefinite() && attribute.type() != ValueType.ANY) {
      throw new IllegalArgumentException(
          ("values of attribute \"%s\" cannot be of type %s; sets, some-value and no-value fit every"
                  + " attribute, so give the type of a single value")
              .formatted(attribute.name(), attribute.type()));
    }
  }

  private static void checkNumbers(Attribute<?> attribute) {
    if (attribute.type() == ValueType.QUANTITY) {
      return;
    }
    attribute
        .atLeast()
        .ifPresent(
            least -> {
              throw new IllegalArgumentException(
                  "values of attribute \"%s\" are at least %s but of type %s; only a quantity has a least value"
                      .formatted(attribute.name(), least, attribute.type()));
            });
    if (attribute.cardinality() == Cardinality.CUMULATIVE) {
      throw new IllegalArgumentException(
          "attribute \"%s\" is cumulative but of type %s; only a quantity can grow, so make it one or give another cardinality"
              .formatted(attribute.name(), attribute.type()));
    }
  }

  private static void checkVocabulary(Attribute<?> attribute, int size) {
    if (size < LEAST_VOCABULARY) {
      throw new IllegalArgumentException(
          "attribute \"%s\" has a vocabulary of %s values but must have at least %s, or none if their number is open"
              .formatted(attribute.name(), size, LEAST_VOCABULARY));
    }
    if (!LISTED.contains(attribute.type())) {
      throw new IllegalArgumentException(
          "attribute \"%s\" has a vocabulary of %s values but is of type %s; only values of the types %s can be listed, so leave the vocabulary out"
              .formatted(attribute.name(), size, attribute.type(), LISTED));
    }
  }
}
