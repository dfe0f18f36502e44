package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.vote.Position;
import io.github.entente.reconcile.vote.ValuesLaidOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts statements on one question together that give the same answer. */
final class Answers {
  private final ValuesLaidOut values;

  Answers(ValuesLaidOut values) {
    this.values = values;
  }

  /** The answers that statements give, however they are told, in their order. */
  List<SameAnswer> of(List<Statement> statements) {
    Groups groups = new Groups();
    for (Statement s : statements) {
      groups.add(values.of(s.value()), s.polarity(), true, s);
    }
    return groups.answers();
  }

  /** What statements say of each value, those in lists one by one; however they are told. */
  List<SameAnswer> ofMembers(List<Statement> statements) {
    Groups groups = new Groups();
    for (Statement s : statements) {
      for (ClaimValue member : members(s.value())) {
        groups.add(values.of(member), s.polarity(), true, s);
      }
    }
    return groups.answers();
  }

  /** The answers that positions amount to, those told as facts apart, in their order. */
  List<SameAnswer> toldAlike(List<Position> positions) {
    Groups groups = new Groups();
    for (Position p : positions) {
      groups.add(p.place(), p.polarity(), p.statement().isToldAsFact(), p.statement());
    }
    return groups.answers();
  }

  /** Positions on each value, those on lists taken apart: who names a list names its members. */
  List<Position> members(List<Position> positions) {
    List<Position> members = new ArrayList<>(positions.size());
    for (Position p : positions) {
      if (p.value() instanceof SetValue set) {
        for (ClaimValue member : set.members()) {
          members.add(
              new Position(
                  p.statement(), values.of(member), p.polarity(), p.isBound(), p.weight()));
        }
      } else {
        members.add(p);
      }
    }
    return members;
  }

  /** The values that a value names: the members of a list, or itself. */
  static ImmutableSet<ClaimValue> members(ClaimValue value) {
    return value instanceof SetValue set ? set.members() : ImmutableSet.of(value);
  }

  /** Statements by what they say. */
  private static final class Groups {
    private final Map<Key, List<Statement>> statements = new LinkedHashMap<>();

    void add(LaidOut place, Polarity polarity, boolean isFact, Statement statement) {
      List<Statement> same =
          statements.computeIfAbsent(new Key(place, polarity, isFact), key -> new ArrayList<>(2));
      if (same.isEmpty() || same.get(same.size() - 1) != statement) {
        same.add(statement);
      }
    }

    List<SameAnswer> answers() {
      List<SameAnswer> answers = new ArrayList<>(statements.size());
      statements.forEach((key, same) -> answers.add(new SameAnswer(key.place, key.polarity, same)));
      return answers;
    }

    private record Key(LaidOut place, Polarity polarity, boolean isFact) {}
  }
}
