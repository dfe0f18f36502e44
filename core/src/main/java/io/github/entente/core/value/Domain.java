package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;

/**
 * Names what the extents of some values lie in together, such as the time line. Extents in
 * different domains say nothing of each other. Two are equal if all components are.
 *
 * @param type the type of the values
 * @param unit the unit of quantities, in one spelling; empty for other types
 * @param questions the questions, from the outermost to the innermost, that the values answer
 *     inside propositions; empty for values that are claimed themselves
 * @since 0.1.0
 */
public record Domain(ValueType<?> type, String unit, ImmutableList<Question> questions) {

  static Domain of(ValueType<?> type) {
    return new Domain(type, "", ImmutableList.of());
  }

  /** The domain of what is said in answer to a question, where this is that of the answers. */
  Domain asContentOf(Question question) {
    return new Domain(
        type, unit, ImmutableList.<Question>builder().add(question).addAll(questions).build());
  }
}
