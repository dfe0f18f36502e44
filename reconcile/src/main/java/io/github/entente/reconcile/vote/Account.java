package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Channel;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one witness says where one thing is to be decided, put together.
 *
 * <ol>
 *   <li>What he says later, by the dates of the documents, supersedes what it excludes.
 *   <li>The text overrules its own headline where the two exclude each other.
 *   <li>Of statements that lie within each other the most exact one speaks, unless it is hedged
 *       more than the wider one.
 *   <li>Whatever is left was meant one way or another: each statement with a share in proportion to
 *       its weight. {@link Readings} of one text come on top of that.
 * </ol>
 *
 * <p>So a witness has one vote, whatever he says and how often, and all his statements together
 * make a value no more probable than the best of them does alone.
 *
 * <p>Takes O(n²) for n different statements. If there are more than {@value #MOST_COMPARED}, they
 * are not compared with each other and share the vote.
 */
final class Account {
  /** So many different statements of one witness on one thing are compared with each other. */
  static final int MOST_COMPARED = 500;

  private final VoteRules rules;
  private final ValueContext values;
  private final Map<Statement, Exclusion> excluded = new LinkedHashMap<>();
  private final ImmutableList<Meaning> meanings;
  private final ImmutableList<Statement> kept;

  private Account(Position only, VoteRules rules) {
    this.rules = rules;
    this.values = rules.dossier();
    this.kept = ImmutableList.of(only.statement());
    this.meanings = ImmutableList.of(new Meaning(1, only.weight(), only));
  }

  private Account(Collection<Position> positions, VoteRules rules) {
    this.rules = rules;
    this.values = rules.dossier();
    List<EqualPositions> all = group(positions);
    boolean isCompared = all.size() <= MOST_COMPARED;
    List<EqualPositions> left = isCompared ? withoutOverruled(all) : all;
    List<EqualPositions> plain =
        left.stream().filter(p -> !rules.readings().isReading(p.any().statement())).toList();
    List<EqualPositions> exact = isCompared ? mostExact(plain) : plain;
    this.kept =
        left.stream()
            .flatMap(p -> p.all().stream())
            .map(Position::statement)
            .collect(ImmutableList.toImmutableList());
    this.meanings = rules.readings().combine(shared(exact), left, values);
  }

  /** What a witness says by these positions, all his own. */
  static Account of(List<Position> positions, VoteRules rules) {
    Position first = positions.get(0);
    return positions.size() == 1 && !rules.readings().isReading(first.statement())
        ? new Account(first, rules)
        : new Account(positions, rules);
  }

  /** What he may have meant; shares add up to at most 1. */
  ImmutableList<Meaning> meanings() {
    return meanings;
  }

  /** The statements that count, those included that a more exact one speaks for. */
  ImmutableList<Statement> kept() {
    return kept;
  }

  /** The statements that do not count, with the reason. */
  ImmutableMap<Statement, Exclusion> excluded() {
    return ImmutableMap.copyOf(excluded);
  }

  private List<EqualPositions> group(Collection<Position> positions) {
    Map<Object, EqualPositions> groups = new LinkedHashMap<>();
    for (Position position : positions) {
      if (!excluded.containsKey(position.statement())) {
        groups
            .computeIfAbsent(
                List.of(position.key(), rules.readings().texts(position.statement())),
                key -> new EqualPositions())
            .add(position, rules.published(position.statement()));
      }
    }
    return List.copyOf(groups.values());
  }

  private List<EqualPositions> withoutOverruled(List<EqualPositions> all) {
    List<Position> left = new ArrayList<>();
    for (EqualPositions group : all) {
      List<EqualPositions> against =
          all.stream().filter(o -> group.any().excludes(o.any(), values)).toList();
      for (Position position : group.all()) {
        Optional<Exclusion> reason = overruled(position.statement(), against);
        reason.ifPresentOrElse(
            r -> excluded.put(position.statement(), r), () -> left.add(position));
      }
    }
    return excluded.isEmpty() ? all : group(left);
  }

  private Optional<Exclusion> overruled(Statement statement, List<EqualPositions> against) {
    Published published = rules.published(statement);
    if (against.stream().anyMatch(other -> other.isToldAfter(published))) {
      return Optional.of(Exclusion.SUPERSEDED);
    }
    return statement.claim().channel() == Channel.HEADLINE
            && against.stream().anyMatch(other -> other.isInBodyOf(statement.document()))
        ? Optional.of(Exclusion.OVERRULED_HEADLINE)
        : Optional.empty();
  }

  /** Those for which no other one speaks that is as exact or more exact, and counts as much. */
  private List<EqualPositions> mostExact(List<EqualPositions> plain) {
    List<EqualPositions> left = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      boolean isSpokenFor = false;
      for (int j = 0; j < plain.size() && !isSpokenFor; j++) {
        isSpokenFor = i != j && speaksFor(plain.get(j), plain.get(i), j < i);
      }
      if (!isSpokenFor) {
        left.add(plain.get(i));
      }
    }
    return left;
  }

  /** Of two that leave the same open and count alike, a value speaks for a bound, or the first. */
  private boolean speaksFor(EqualPositions exact, EqualPositions wide, boolean isFirst) {
    if (exact.weight() < wide.weight() || !exact.any().isWithin(wide.any(), values)) {
      return false;
    }
    boolean isSame = exact.weight() == wide.weight() && wide.any().isWithin(exact.any(), values);
    boolean isBound = exact.any().isBound();
    return !isSame || (isBound == wide.any().isBound() ? isFirst : !isBound);
  }

  private static List<Meaning> shared(List<EqualPositions> alternatives) {
    double sum = alternatives.stream().mapToDouble(EqualPositions::weight).sum();
    return alternatives.stream()
        .map(p -> new Meaning(p.weight() / sum, p.weight(), p.any()))
        .toList();
  }
}
