package io.github.entente.reconcile.vote;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out what each statement says on the membership of each value that anybody names, where a
 * question has several answers.
 *
 * <p>Who names a value asserts every member within which it lies. Who denies a value denies every
 * member within it. Silence is no denial, except from a complete list: it denies the members that
 * it has no room for, as does the word that there are none. Where one value holds at a time, a
 * value that is told of a time denies the others that are told of that time.
 *
 * <p>Denials by silence are left out altogether where there would be more than {@value
 * #MOST_SILENT} pairs of a list and a member to look at.
 */
final class MembershipPositions {
  /** So many pairs of a complete list and a member are looked at. */
  static final int MOST_SILENT = 1 << 20;

  private final ValueContext context;
  private final ValuesLaidOut values;
  private final Cardinality cardinality;
  private final List<Position> statements;
  private final Members members;
  private final List<Set<Position>> positions = new ArrayList<>();
  private final SetMultimap<Object, LaidOut> completeLists = HashMultimap.create();

  private MembershipPositions(
      List<Position> statements,
      Cardinality cardinality,
      ValueContext context,
      ValuesLaidOut values) {
    this.context = context;
    this.values = values;
    this.cardinality = cardinality;
    this.statements = statements;
    this.members = new Members(context);
    statements.forEach(statement -> named(statement).forEach(members::add));
    if (cardinality == Cardinality.CLOSED_SET) {
      statements.stream()
          .filter(Position::isAsserted)
          .forEach(s -> completeLists.putAll(listKey(s), named(s)));
    }
    for (int member = 0; member < members.size(); member++) {
      positions.add(new LinkedHashSet<>());
    }
  }

  /**
   * The positions on each member, in the order in which members are first named.
   *
   * @param statements what statements say, as positions on their own values
   */
  static Map<LaidOut, List<Position>> of(
      List<Position> statements,
      Cardinality cardinality,
      ValueContext context,
      ValuesLaidOut values) {
    MembershipPositions memberships =
        new MembershipPositions(statements, cardinality, context, values);
    memberships.addSaid();
    if ((long) statements.size() * memberships.positions.size() <= MOST_SILENT) {
      memberships.addSilent();
    }
    Map<LaidOut, List<Position>> byMember = new LinkedHashMap<>();
    for (int member = 0; member < memberships.members.size(); member++) {
      byMember.put(memberships.members.get(member), List.copyOf(memberships.positions.get(member)));
    }
    return byMember;
  }

  private void addSaid() {
    Map<Integer, List<Integer>> within = new LinkedHashMap<>();
    for (int member = 0; member < members.size(); member++) {
      for (int wide : members.containing(members.get(member))) {
        within.computeIfAbsent(wide, w -> new ArrayList<>()).add(member);
      }
    }
    for (Position statement : statements) {
      for (LaidOut value : named(statement)) {
        List<Integer> containing = members.containing(value);
        if (statement.isAsserted()) {
          containing.forEach(member -> put(member, statement, Polarity.POSITIVE));
        } else {
          within
              .getOrDefault(containing.get(0), List.of())
              .forEach(member -> put(member, statement, Polarity.NEGATIVE));
        }
      }
    }
  }

  private void addSilent() {
    for (Position statement : statements) {
      boolean isNone = statement.value() instanceof NoValue;
      boolean isComplete = isNone || isComplete(statement.value());
      Set<LaidOut> list = isComplete ? list(statement) : named(statement);
      for (int member = 0; statement.isAsserted() && member < positions.size(); member++) {
        LaidOut value = members.get(member);
        boolean isDenied =
            ((isComplete || value.value() instanceof NoValue) && !anyLeavesRoom(list, value))
                || (cardinality == Cardinality.OVER_TIME && holdsInstead(statement, member));
        if (isDenied) {
          put(member, statement, Polarity.NEGATIVE);
        }
      }
    }
  }

  private void put(int member, Position statement, Polarity polarity) {
    LaidOut value = members.get(member);
    positions
        .get(member)
        .add(new Position(statement.statement(), value, polarity, false, statement.weight()));
  }

  private boolean isComplete(ClaimValue value) {
    return cardinality == Cardinality.CLOSED_SET
        || (value instanceof SetValue set && set.isClosed());
  }

  /**
   * The list that a statement belongs to. Where every list is complete, it is all that the witness
   * names in the document.
   */
  private Set<LaidOut> list(Position statement) {
    return cardinality == Cardinality.CLOSED_SET
        ? completeLists.get(listKey(statement))
        : named(statement);
  }

  private static Object listKey(Position statement) {
    return List.of(statement.statement().document(), statement.statement().witness());
  }

  private boolean anyLeavesRoom(Set<LaidOut> list, LaidOut member) {
    return list.stream()
        .anyMatch(
            named -> named.value().relationTo(member.value(), context) != ValueRelation.DISJOINT);
  }

  /** Whether a statement tells of another value at a time at which a member is told to hold. */
  private boolean holdsInstead(Position statement, int member) {
    return !anyLeavesRoom(named(statement), members.get(member))
        && positions.get(member).stream()
            .filter(Position::isAsserted)
            .anyMatch(p -> Validity.overlap(p.statement().claim(), statement.statement().claim()));
  }

  /** The values that a statement names, some of them perhaps in a list; none of an unknown type. */
  private ImmutableSet<LaidOut> named(Position statement) {
    if (!(statement.value() instanceof SetValue set)) {
      return isNamed(statement.value()) ? ImmutableSet.of(statement.place()) : ImmutableSet.of();
    }
    return set.members().stream()
        .filter(MembershipPositions::isNamed)
        .map(values::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isNamed(ClaimValue value) {
    return !(value instanceof UnsupportedValue || value instanceof SomeValue);
  }
}
