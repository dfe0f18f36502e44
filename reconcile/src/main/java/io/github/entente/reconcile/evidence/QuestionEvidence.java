package io.github.entente.reconcile.evidence;

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
 * @param statements all statements, in the order of their claims
 * @since 0.1.0
 */
public record QuestionEvidence(
    Question question, Attribute<?> attribute, ImmutableList<Statement> statements) {

  /** The documents that say anything, in the order of the statements. */
  public ImmutableSet<DocumentId> documents() {
    return statements.stream().map(Statement::document).collect(ImmutableSet.toImmutableSet());
  }
}
