package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.Certainty;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Side;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds where the same is told in a different tone: with another certainty, or as a fact here and
 * as a plan there. What is more exact or less exact is the same here, but not where two that are
 * more exact exclude each other.
 *
 * <p>Costs nothing on a question on which all is told as a certain fact.
 */
final class Tones {
  /** So many more and less exact forms of an answer are compared with each other. */
  private static final int MOST_NESTED = 50;

  private final ValueContext context;
  private final FindingList findings;
  private final Set<Object> found = new HashSet<>();

  Tones(ValueContext context, FindingList findings) {
    this.context = context;
    this.findings = findings;
  }

  /**
   * Looks among answers that name a value.
   *
   * @param answers equal values, asserted or denied alike, whatever the tone
   */
  void find(List<SameAnswer> answers) {
    for (SameAnswer answer : answers) {
      if (has(answer, s -> s.certainty() != Certainty.CT)) {
        find(answer, same(answer, answers), FindingKind.CERTAINTY_DIFFERENCE, Statement::certainty);
      }
      if (has(answer, s -> !s.isToldAsFact())) {
        find(answer, done(answer, answers), FindingKind.REALIS_DIFFERENCE, s -> !s.isToldAsFact());
      }
    }
  }

  private static boolean has(SameAnswer answer, Predicate<Statement> property) {
    return answer.statements().stream().anyMatch(property);
  }

  /** All that say so, more exactly or less. */
  private List<Statement> same(SameAnswer answer, List<SameAnswer> answers) {
    return told(answer, answers, ValueRelation::isNested);
  }

  /** All that say so, as exactly or more: a plan is carried out by what is more exact, not less. */
  private List<Statement> done(SameAnswer answer, List<SameAnswer> answers) {
    return told(answer, answers, ValueRelation::isWithin);
  }

  private List<Statement> told(
      SameAnswer answer, List<SameAnswer> answers, Predicate<ValueRelation> isSame) {
    if (answers.size() > PairGraph.MOST_COMPARED) {
      return answer.statements();
    }
    List<SameAnswer> nested =
        answers.stream()
            .filter(a -> a.isAsserted() == answer.isAsserted())
            .filter(a -> isSame.test(a.relationTo(answer, context)))
            .toList();
    if (nested.size() > MOST_NESTED) {
      return answer.statements();
    }
    return nested.stream()
        .filter(a -> nested.stream().noneMatch(b -> excludes(a, b)))
        .flatMap(a -> a.statements().stream())
        .toList();
  }

  private boolean excludes(SameAnswer a, SameAnswer b) {
    return a.isAsserted() && a.relationTo(b, context) == ValueRelation.DISJOINT;
  }

  private <T extends Comparable<T>> void find(
      SameAnswer answer, List<Statement> same, FindingKind kind, Function<Statement, T> tone) {
    Map<Object, List<Statement>> byVoice = new LinkedHashMap<>();
    Map<Object, List<Statement>> byDocument = new LinkedHashMap<>();
    for (Statement statement : same) {
      add(byVoice, List.of(statement.document(), statement.witness()), statement);
      add(byDocument, statement.document(), statement);
    }
    for (List<Statement> own : byVoice.values()) {
      add(FindingKind.INTRA_DOCUMENT, answer, own, tone);
    }
    List<Statement> plainest = new ArrayList<>();
    for (List<Statement> own : byDocument.values()) {
      T best = own.stream().map(tone).min(Comparable::compareTo).orElseThrow();
      own.stream().filter(s -> tone.apply(s).equals(best)).forEach(plainest::add);
    }
    add(kind, answer, plainest, tone);
  }

  private static void add(Map<Object, List<Statement>> groups, Object key, Statement statement) {
    groups.computeIfAbsent(key, k -> new ArrayList<>(2)).add(statement);
  }

  private <T extends Comparable<T>> void add(
      FindingKind kind, SameAnswer answer, List<Statement> said, Function<Statement, T> tone) {
    Map<T, List<Statement>> byTone = new TreeMap<>();
    said.forEach(s -> byTone.computeIfAbsent(tone.apply(s), t -> new ArrayList<>(2)).add(s));
    if (byTone.size() > 1 && found.add(List.of(kind, Set.copyOf(said)))) {
      findings.addOrdered(
          kind, byTone.values().stream().map(s -> side(answer, s)).toList(), Optional.empty());
    }
  }

  /** What these say together: the widest of their values; of lists the member that is compared. */
  private Side side(SameAnswer answer, List<Statement> said) {
    Optional<ClaimValue> widest =
        said.stream()
            .map(Statement::value)
            .filter(value -> !(value instanceof SetValue))
            .reduce((a, b) -> a.relationTo(b, context) == ValueRelation.REFINES ? b : a);
    return new SameAnswer(LaidOut.of(widest.orElse(answer.value())), said.get(0).polarity(), said)
        .side();
  }
}
