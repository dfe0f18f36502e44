package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All witnesses, numbered in the order of their ids. */
final class Sources {
  private final ImmutableList<ActorId> actors;
  private final Map<ActorId, Integer> numbers = new HashMap<>();

  private Sources(ImmutableList<ActorId> actors) {
    this.actors = actors;
    for (int i = 0; i < actors.size(); i++) {
      numbers.put(actors.get(i), i);
    }
  }

  /** Those who say anything. */
  static Sources of(List<QuestionEvidence> questions) {
    Set<ActorId> actors = new HashSet<>();
    for (QuestionEvidence question : questions) {
      for (Statement statement : question.statements()) {
        actors.add(statement.witness());
      }
    }
    return new Sources(ImmutableSortedSet.copyOf(actors).asList());
  }

  /** All of them, in the order of their ids. */
  ImmutableList<ActorId> all() {
    return actors;
  }

  /** How many there are. */
  int size() {
    return actors.size();
  }

  /** The source with a number. */
  ActorId get(int number) {
    return actors.get(number);
  }

  /** The number of a source. */
  int number(ActorId actor) {
    return Objects.requireNonNull(numbers.get(actor));
  }
}
