package io.github.entente.reconcile.testimony;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Attribute;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.Question;

/**
 * Everything that is said on one question.
 *
 * @param question the question
 * @param attribute what it asks for
 * @param all every testimony, in the order of claims
 */
public record QuestionTestimony(
    Question question, Attribute<?> attribute, ImmutableList<Testimony> all) {

  /** Those that vote. */
  public ImmutableList<Testimony> voting() {
    return all.stream().filter(Testimony::votes).collect(ImmutableList.toImmutableList());
  }

  /** The documents that say anything. */
  public ImmutableSet<DocumentId> documents() {
    return all.stream().map(Testimony::document).collect(ImmutableSet.toImmutableSet());
  }
}
