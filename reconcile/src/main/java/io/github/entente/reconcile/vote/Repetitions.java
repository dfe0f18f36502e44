package io.github.entente.reconcile.vote;

import io.github.entente.core.id.DocumentId;
import io.github.entente.reconcile.dependence.Copies;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which statements on a question only repeat what the document says from which theirs was
 * copied: the same value from the same speakers. What a copy says in words of its own is its own.
 */
final class Repetitions {
  private final Copies copies;
  private final Map<Object, Set<DocumentId>> documents = new HashMap<>();

  Repetitions(List<Statement> statements, Copies copies) {
    this.copies = copies;
    if (copies.any() && statements.stream().anyMatch(s -> copies.isCopy(s.document()))) {
      for (Statement statement : statements) {
        documents.computeIfAbsent(key(statement), key -> new HashSet<>()).add(statement.document());
      }
    }
  }

  private static Object key(Statement statement) {
    return List.of(LaidOut.of(statement.value()), statement.polarity(), statement.chain().quoted());
  }

  /** Whether a statement stands in a copy, and the same one in what it was copied from. */
  boolean isRepetition(Statement statement) {
    return !documents.isEmpty()
        && copies.isCopy(statement.document())
        && copies.isCopiedFromAny(
            statement.document(), documents.getOrDefault(key(statement), Set.of()));
  }
}
