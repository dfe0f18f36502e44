package io.github.entente.reconcile.explain;

import io.github.entente.core.Polarity;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.verdict.Candidate;
import java.util.List;

/** Finds the claims that assert or deny just what a candidate is, alone or in a list. */
final class CandidateClaims {
  private final QuestionEvidence evidence;

  CandidateClaims(QuestionEvidence evidence) {
    this.evidence = evidence;
  }

  /** The claims that say so, in the order of their ids. */
  List<ClaimId> of(Candidate candidate) {
    return claims(candidate.value(), candidate.polarity());
  }

  /**
   * Whether it is there because somebody says so, and not only as the contrary of what somebody
   * says of a member of a set.
   */
  boolean isClaimed(Candidate candidate) {
    Polarity contrary = candidate.isPositive() ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return !of(candidate).isEmpty() || claims(candidate.value(), contrary).isEmpty();
  }

  private List<ClaimId> claims(ClaimValue value, Polarity polarity) {
    return evidence.statements().stream()
        .filter(s -> s.polarity() == polarity && says(s, value))
        .map(Statement::claimId)
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean says(Statement statement, ClaimValue value) {
    return isSame(statement.value(), value)
        || (statement.value() instanceof SetValue list
            && list.members().stream().anyMatch(member -> isSame(member, value)));
  }

  private static boolean isSame(ClaimValue a, ClaimValue b) {
    return LaidOut.of(a).equals(LaidOut.of(b));
  }
}
