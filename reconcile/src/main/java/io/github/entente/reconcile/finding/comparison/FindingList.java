package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.value.Question;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.finding.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the findings on one question. */
final class FindingList {
  private static final Comparator<Side> BY_FIRST_CLAIM =
      Comparator.comparing(side -> side.claims().get(0));

  private final Question question;
  private final List<Finding> findings = new ArrayList<>(2);

  FindingList(Question question) {
    this.question = question;
  }

  /** Notes a finding whose sides come in the order of their first claims. */
  void add(FindingKind kind, Collection<SameAnswer> answers, Optional<Remedy> remedy) {
    addOrdered(
        kind, answers.stream().map(SameAnswer::side).sorted(BY_FIRST_CLAIM).toList(), remedy);
  }

  /** Notes a finding to which there is nothing to add. */
  void add(FindingKind kind, Collection<SameAnswer> answers) {
    add(kind, answers, Optional.empty());
  }

  /** Notes a finding whose sides have an order of their own. */
  void addOrdered(FindingKind kind, List<Side> sides, Optional<Remedy> remedy) {
    findings.add(
        Finding.builder().kind(kind).question(question).addAllSides(sides).remedy(remedy).build());
  }

  /** All that was noted. */
  List<Finding> all() {
    return findings;
  }
}
