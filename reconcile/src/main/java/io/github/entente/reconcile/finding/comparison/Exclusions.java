package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableMap;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.vote.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Finds answers that exclude each other: between documents, between speakers whom documents report,
 * and within what one witness says. What shows in one of these is not found again in the next.
 */
final class Exclusions {
  private final BiPredicate<SameAnswer, SameAnswer> excludes;
  private final BiPredicate<SameAnswer, SameAnswer> isWithin;
  private final ImmutableMap<Statement, Exclusion> notCounted;
  private final FindingList findings;
  private final List<Set<ClaimId>> found = new ArrayList<>();

  /**
   * Looks for answers of which not both can be right.
   *
   * @param excludes whether two answers exclude each other; symmetric
   * @param isWithin whether the first answer leaves open nothing that the second does not
   * @param notCounted the statements that do not count, with the reason
   */
  Exclusions(
      BiPredicate<SameAnswer, SameAnswer> excludes,
      BiPredicate<SameAnswer, SameAnswer> isWithin,
      ImmutableMap<Statement, Exclusion> notCounted,
      FindingList findings) {
    this.excludes = excludes;
    this.isWithin = isWithin;
    this.notCounted = notCounted;
    this.findings = findings;
  }

  /** Looks among what statements come down to. */
  void findAmong(List<Position> positions, Answers answers) {
    findBetween(
        answers.toldAlike(
            notCounted.isEmpty()
                ? positions
                : positions.stream().filter(p -> !isGivenUp(p.statement())).toList()));
    for (List<Position> own : byWitness(positions)) {
      if (own.size() > 1) {
        within(answers.toldAlike(own));
      }
    }
  }

  /** Looks between documents and between speakers. */
  void findBetween(List<SameAnswer> answers) {
    if (answers.size() > 1) {
      between(answers, true, FindingKind.CONFLICT);
      if (!answers.stream().allMatch(SameAnswer::isInOwnWord)) {
        between(answers, false, FindingKind.ACTOR_DISPUTE);
      }
    }
  }

  private boolean isGivenUp(Statement statement) {
    Exclusion reason = notCounted.get(statement);
    return reason == Exclusion.SUPERSEDED || reason == Exclusion.OVERRULED_HEADLINE;
  }

  private void between(List<SameAnswer> answers, boolean ofDocuments, FindingKind kind) {
    PairGraph graph =
        PairGraph.of(
            answers,
            (a, b) ->
                !a.isOfOneWitnessWith(b)
                    && areOfDocuments(a, b) == ofDocuments
                    && excludes.test(a, b));
    for (List<SameAnswer> sides : graph.componentsOfWidest(isWithin)) {
      findings.add(kind, sides);
      found.add(claims(sides));
    }
  }

  /**
   * Whether it is documents that disagree. Who reports a denial does not deny; of values it is
   * enough that one is given in a document's own word.
   */
  private static boolean areOfDocuments(SameAnswer a, SameAnswer b) {
    return a.isAsserted() == b.isAsserted()
        ? a.isInOwnWord() || b.isInOwnWord()
        : a.isInOwnWord() && b.isInOwnWord();
  }

  private static Set<ClaimId> claims(List<SameAnswer> sides) {
    return sides.stream()
        .flatMap(side -> side.statements().stream())
        .map(Statement::claimId)
        .collect(Collectors.toSet());
  }

  private static Collection<List<Position>> byWitness(List<Position> positions) {
    Map<ActorId, List<Position>> byWitness = new LinkedHashMap<>();
    for (Position position : positions) {
      byWitness
          .computeIfAbsent(position.statement().witness(), witness -> new ArrayList<>(1))
          .add(position);
    }
    return byWitness.values();
  }

  private void within(List<SameAnswer> own) {
    if (own.size() < 2) {
      return;
    }
    PairGraph graph = PairGraph.of(own, excludes);
    for (List<SameAnswer> sides : graph.componentsOfWidest(isWithin)) {
      Set<ClaimId> claims = claims(sides);
      if (sides.stream().flatMap(s -> s.statements().stream()).anyMatch(this::isGivenUp)) {
        findings.add(FindingKind.SUPERSEDED, sides);
      } else if (found.stream().noneMatch(known -> known.containsAll(claims))) {
        findings.add(FindingKind.SELF_CONTRADICTION, sides, remedy(sides));
      }
    }
  }

  private static Optional<Remedy> remedy(List<SameAnswer> sides) {
    long documents =
        sides.stream()
            .flatMap(s -> s.statements().stream())
            .map(Statement::document)
            .distinct()
            .count();
    return documents > 1 ? Optional.of(Remedy.DATE_DOCUMENTS) : Optional.empty();
  }
}
