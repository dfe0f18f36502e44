package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.vote.QuestionDecisions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Notices everything there is to notice about what is said on a question. Copies are left out: they
 * say nothing of their own.
 *
 * <p>Takes O(n) for n statements, beside comparing the different answers with each other: up to 500
 * of them each with each.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingSearch {
  private final Dossier dossier;
  private final AmbiguousTexts texts;
  private final HoldingTimes times;

  /** A search among everything that a dossier says. */
  public FindingSearch(Dossier dossier, Iterable<QuestionEvidence> questions) {
    this.dossier = dossier;
    this.texts = new AmbiguousTexts(dossier, questions);
    this.times = new HoldingTimes(dossier);
  }

  /**
   * All findings but those that only repeat others on a question that follows from theirs,
   * disagreements first.
   *
   * @param questions what is said on each question
   * @param findings the findings {@linkplain #on on} each question, in the same order
   */
  public static ImmutableList<Finding> together(
      List<QuestionEvidence> questions, List<List<Finding>> findings) {
    return ImmutableList.sortedCopyOf(Repeated.leaveOut(questions, findings));
  }

  /** The findings on a question, in no particular order. */
  public List<Finding> on(QuestionDecisions question) {
    FindingList findings = new FindingList(question.evidence().question());
    Answers answers = new Answers(question.values());
    List<Statement> told = kept(question.evidence().statements(), s -> isTold(s, question));
    List<SameAnswer> all = answers.of(told);
    Corroboration.findSingleSource(all, findings);
    Corroboration.findDuplicates(all, findings);
    texts.find(told, findings);
    if (question.evidence().statements().size() > 1) {
      compare(question, told, all, answers, findings);
    }
    return findings.all();
  }

  private static boolean isTold(Statement statement, QuestionDecisions question) {
    Exclusion reason = question.excluded().get(statement);
    return reason != Exclusion.COPY
        && reason != Exclusion.UNSUPPORTED_VALUE
        && !statement.isBound();
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> isKept) {
    List<T> kept = new ArrayList<>(all.size());
    for (T one : all) {
      if (isKept.test(one)) {
        kept.add(one);
      }
    }
    return kept;
  }

  private void compare(
      QuestionDecisions question,
      List<Statement> told,
      List<SameAnswer> all,
      Answers answers,
      FindingList findings) {
    boolean isPlain = told.stream().allMatch(FindingSearch::isCertainFact);
    boolean isAllKept = isPlain && question.excluded().isEmpty();
    List<Statement> committed = isAllKept ? told : kept(told, s -> isStoodBy(s, question));
    Corroboration.findAgreement(isAllKept ? all : answers.of(committed), findings);
    if (!isPlain) {
      new Tones(dossier, findings)
          .find(answers.ofMembers(kept(told, s -> isNamed(s.value()) && !texts.isReading(s))));
    }
    Cardinality cardinality = question.evidence().attribute().cardinality();
    Exclusions exclusions =
        new Exclusions(
            (a, b) -> exclude(a, b, cardinality),
            (a, b) -> a.relationTo(b, dossier) == ValueRelation.REFINES,
            question.excluded(),
            findings);
    exclusions.findAmong(answers.members(question.positions()), answers);
    compareValues(
        kept(committed, FindingSearch::isAssertedFact), answers, exclusions, question, findings);
    if (!isPlain) {
      compareValues(
          kept(committed, FindingSearch::isAssertedPlan), answers, exclusions, question, findings);
    }
  }

  /** Whether somebody commits himself to it, and has not given it up. */
  private static boolean isStoodBy(Statement statement, QuestionDecisions question) {
    Exclusion reason = question.excluded().get(statement);
    return statement.certainty() != Certainty.U
        && reason != Exclusion.SUPERSEDED
        && reason != Exclusion.OVERRULED_HEADLINE;
  }

  private static boolean isCertainFact(Statement statement) {
    return statement.isToldAsFact() && statement.certainty() == Certainty.CT;
  }

  private static boolean isAssertedFact(Statement statement) {
    return statement.isAsserted() && statement.isToldAsFact();
  }

  private static boolean isAssertedPlan(Statement statement) {
    return statement.isAsserted() && !statement.isToldAsFact();
  }

  private static boolean isNamed(ClaimValue value) {
    return !(value instanceof SomeValue || value instanceof NoValue);
  }

  private boolean exclude(SameAnswer a, SameAnswer b, Cardinality cardinality) {
    if (a.isFact() != b.isFact() || texts.areOfOneText(a, b)) {
      return false;
    }
    if (a.isAsserted() != b.isAsserted()) {
      SameAnswer asserted = a.isAsserted() ? a : b;
      SameAnswer denied = a.isAsserted() ? b : a;
      // To deny the stronger does not deny the weaker: only what lies inside the denied counts.
      return asserted.relationTo(denied, dossier).isWithin();
    }
    return a.isAsserted()
        && switch (cardinality) {
          case ONE, CUMULATIVE -> areDisjoint(a, b);
          case OVER_TIME -> times.holdTogether(a, b);
          case OPEN_SET, CLOSED_SET -> (isWhole(a) || isWhole(b)) && areDisjoint(a, b);
        };
  }

  /** Whether it is about the list, and not about a member of it. */
  private static boolean isWhole(SameAnswer answer) {
    return answer.value() instanceof SetValue || answer.value() instanceof NoValue;
  }

  private boolean areDisjoint(SameAnswer a, SameAnswer b) {
    return a.relationTo(b, dossier) == ValueRelation.DISJOINT;
  }

  private void compareValues(
      List<Statement> alike,
      Answers answers,
      Exclusions exclusions,
      QuestionDecisions question,
      FindingList findings) {
    if (alike.size() < 2) {
      return;
    }
    Cardinality cardinality = question.evidence().attribute().cardinality();
    List<SameAnswer> values = answers.of(alike);
    boolean areLists = cardinality == Cardinality.OPEN_SET || cardinality == Cardinality.CLOSED_SET;
    BiPredicate<SameAnswer, SameAnswer> isCompared =
        (a, b) -> !areLists || !isNamed(a.value()) || !isNamed(b.value());
    Refinements.find(values, isCompared, dossier, findings);
    if (areLists) {
      Lists lists = Lists.of(alike, cardinality, dossier);
      exclusions.findBetween(lists.all());
      lists.find(findings);
    } else if (cardinality == Cardinality.OVER_TIME) {
      times.find(values, findings);
    }
  }
}
