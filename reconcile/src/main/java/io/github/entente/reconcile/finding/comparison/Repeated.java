package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which findings only repeat others. Claims that disagree on one question disagree as well on
 * each that follows from it; that is noticed once, where most of them answer the question itself.
 *
 * <p>O(findings and their claims).
 */
final class Repeated {
  private final Map<Key, Integer> mostDirect = new HashMap<>();
  private final Set<ImmutableSet<ClaimId>> disagreements = new HashSet<>();

  private record Key(FindingKind kind, ImmutableSet<ClaimId> claims) {
    static Key of(Finding finding) {
      return new Key(finding.kind(), finding.claims());
    }
  }

  /**
   * All findings but those that repeat others.
   *
   * @param questions what is said on each question
   * @param findings the findings on each question, in the same order
   */
  static List<Finding> leaveOut(List<QuestionEvidence> questions, List<List<Finding>> findings) {
    Repeated repeated = new Repeated();
    if (questions.stream().noneMatch(Repeated::isAnyImplied)) {
      return findings.stream().flatMap(List::stream).toList();
    }
    List<List<Integer>> direct = new ArrayList<>();
    for (int q = 0; q < findings.size(); q++) {
      Set<ClaimId> answering = answering(questions.get(q));
      direct.add(findings.get(q).stream().map(f -> repeated.add(f, answering)).toList());
    }
    List<Finding> kept = new ArrayList<>();
    for (int q = 0; q < findings.size(); q++) {
      for (int i = 0; i < findings.get(q).size(); i++) {
        Finding finding = findings.get(q).get(i);
        if (!repeated.contains(finding, direct.get(q).get(i))) {
          kept.add(finding);
        }
      }
    }
    return kept;
  }

  private static boolean isAnyImplied(QuestionEvidence question) {
    return question.statements().stream().anyMatch(s -> s.origin().isImplied());
  }

  private static Set<ClaimId> answering(QuestionEvidence question) {
    return question.statements().stream()
        .filter(statement -> !statement.origin().isImplied())
        .map(Statement::claimId)
        .collect(Collectors.toSet());
  }

  /** Takes note of a finding, and returns how many of its claims answer the question itself. */
  private int add(Finding finding, Set<ClaimId> answering) {
    int direct = (int) finding.claims().stream().filter(answering::contains).count();
    mostDirect.merge(Key.of(finding), direct, Math::max);
    if (finding.kind().isDisagreement()) {
      disagreements.add(finding.claims());
    }
    return direct;
  }

  private boolean contains(Finding finding, int direct) {
    return direct < mostDirect.getOrDefault(Key.of(finding), 0)
        || (finding.kind() == FindingKind.DIFFERENT_SETS
            && disagreements.contains(finding.claims()));
  }
}
