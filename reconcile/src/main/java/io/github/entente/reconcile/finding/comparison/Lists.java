package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Polarity;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SetValue.Closure;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the lists that documents give for an attribute with several values. What one document
 * says in several claims is one list, apart from what it tells as planned. Members of open lists
 * hold beside each other, so nobody need have told how they relate.
 *
 * <p>Takes O(m²) for m members of all lists; if there are more than {@value #MOST_MEMBERS}, lists
 * are not compared.
 */
final class Lists {
  /** So many members of all lists are compared with each other. */
  static final int MOST_MEMBERS = 1000;

  private final ValueContext context;
  private final List<SameAnswer> lists;

  private Lists(List<SameAnswer> lists, ValueContext context) {
    this.lists = lists;
    this.context = context;
  }

  /** The distinct lists that statements make, all of which assert something. */
  static Lists of(List<Statement> statements, Cardinality cardinality, ValueContext context) {
    Map<Object, List<Statement>> byDocument = new LinkedHashMap<>();
    for (Statement statement : statements) {
      if (isListed(statement.value())) {
        byDocument.computeIfAbsent(statement.document(), d -> new ArrayList<>()).add(statement);
      }
    }
    if (byDocument.size() < 2) {
      return new Lists(List.of(), context);
    }
    long members =
        byDocument.values().stream().flatMap(List::stream).mapToLong(s -> size(s.value())).sum();
    if (members > MOST_MEMBERS) {
      return new Lists(List.of(), context);
    }
    Map<SetValue, List<Statement>> byList = new LinkedHashMap<>();
    byDocument
        .values()
        .forEach(
            own ->
                byList
                    .computeIfAbsent(list(own, cardinality), list -> new ArrayList<>())
                    .addAll(own));
    List<SameAnswer> lists = new ArrayList<>();
    byList.forEach(
        (list, own) -> lists.add(new SameAnswer(LaidOut.of(list), Polarity.POSITIVE, own)));
    return new Lists(lists, context);
  }

  private static boolean isListed(ClaimValue value) {
    return !(value instanceof SomeValue
        || value instanceof NoValue
        || value instanceof UnsupportedValue);
  }

  private static int size(ClaimValue value) {
    return Answers.members(value).size();
  }

  private static SetValue list(List<Statement> statements, Cardinality cardinality) {
    ImmutableSet.Builder<ClaimValue> members = ImmutableSet.builder();
    boolean isClosed = cardinality == Cardinality.CLOSED_SET;
    for (Statement statement : statements) {
      SetValue set = SetValue.openOf(statement.value());
      members.addAll(set.members());
      isClosed |= set.isClosed();
    }
    return new SetValue(members.build(), isClosed ? Closure.CLOSED : Closure.OPEN);
  }

  /** The lists, each with all statements that it is made of. */
  List<SameAnswer> all() {
    return lists;
  }

  /** Notes which lists have members in common, and which have none. */
  void find(FindingList findings) {
    Map<Relation, PairGraph> graphs = new EnumMap<>(Relation.class);
    for (int i = 0; i < lists.size(); i++) {
      for (int j = i + 1; j < lists.size(); j++) {
        Relation relation = relation(lists.get(i), lists.get(j));
        graphs.computeIfAbsent(relation, r -> new PairGraph(lists)).connect(i, j);
      }
    }
    graphs.forEach(
        (relation, graph) ->
            relation
                .finding()
                .ifPresent(kind -> graph.components().forEach(s -> add(kind, s, findings))));
  }

  private void add(FindingKind kind, List<SameAnswer> sides, FindingList findings) {
    Optional<SameAnswer> widest =
        kind == FindingKind.REFINEMENT
            ? sides.stream().filter(wide -> areWithin(sides, wide)).findFirst()
            : Optional.empty();
    if (widest.isPresent()) {
      List<SameAnswer> finestFirst = new ArrayList<>(sides);
      finestFirst.remove(widest.get());
      finestFirst.add(widest.get());
      findings.addOrdered(
          kind, finestFirst.stream().map(SameAnswer::side).toList(), Optional.empty());
    } else {
      findings.add(kind, sides, remedy(kind, sides));
    }
  }

  /** Whether every member of all lists lies within a member of one of them. */
  private boolean areWithin(List<SameAnswer> all, SameAnswer wide) {
    return all.stream()
        .flatMap(list -> members(list).stream())
        .allMatch(x -> members(wide).stream().anyMatch(y -> x.relationTo(y, context).isWithin()));
  }

  private static Optional<Remedy> remedy(FindingKind kind, List<SameAnswer> sides) {
    return kind == FindingKind.UNRELATED ? Refinements.remedy(sides) : Optional.empty();
  }

  private Relation relation(SameAnswer a, SameAnswer b) {
    ValueRelation whole = a.relationTo(b, context);
    if (whole == ValueRelation.DISJOINT || whole == ValueRelation.EQUAL) {
      return Relation.NONE;
    }
    ImmutableSet<ClaimValue> first = members(a);
    ImmutableSet<ClaimValue> second = members(b);
    if (first.stream().anyMatch(x -> hasCounterpart(x, second))) {
      return covers(first, second) && covers(second, first)
          ? Relation.NOT_EQUALLY_EXACT
          : Relation.PARTIAL;
    }
    boolean isAnyRelated =
        first.stream()
            .anyMatch(
                x ->
                    second.stream()
                        .anyMatch(y -> x.relationTo(y, context) != ValueRelation.UNKNOWN));
    if (isAnyRelated) {
      return Relation.DIFFERENT;
    }
    return isClosed(a) || isClosed(b) ? Relation.UNRELATED : Relation.NONE;
  }

  private static boolean isClosed(SameAnswer list) {
    return list.value() instanceof SetValue set && set.isClosed();
  }

  private static ImmutableSet<ClaimValue> members(SameAnswer list) {
    return Answers.members(list.value());
  }

  private boolean covers(ImmutableSet<ClaimValue> list, ImmutableSet<ClaimValue> other) {
    return other.stream().allMatch(x -> hasCounterpart(x, list));
  }

  private boolean hasCounterpart(ClaimValue member, ImmutableSet<ClaimValue> list) {
    return list.stream().anyMatch(other -> member.relationTo(other, context).isNested());
  }

  /** How two lists compare. */
  private enum Relation {
    NONE,
    NOT_EQUALLY_EXACT,
    PARTIAL,
    DIFFERENT,
    UNRELATED;

    Optional<FindingKind> finding() {
      return Optional.ofNullable(
          switch (this) {
            case NONE -> null;
            case NOT_EQUALLY_EXACT -> FindingKind.REFINEMENT;
            case PARTIAL -> FindingKind.PARTIAL_SET;
            case DIFFERENT -> FindingKind.DIFFERENT_SETS;
            case UNRELATED -> FindingKind.UNRELATED;
          });
    }
  }
}
