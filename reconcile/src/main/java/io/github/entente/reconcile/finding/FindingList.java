package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Labels;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings on one question. */
final class FindingList {
  private final Question question;
  private final Labels labels;
  private final List<Finding> findings = new ArrayList<>();

  FindingList(Question question, Labels labels) {
    this.question = question;
    this.labels = labels;
  }

  /** The names that reasons are to use. */
  Labels labels() {
    return labels;
  }

  void add(FindingKind kind, Collection<Testimony> testimonies, String reason) {
    ImmutableList<ClaimId> claims =
        testimonies.stream()
            .map(t -> t.claim().id())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    addClaims(kind, claims, reason);
  }

  void addClaims(FindingKind kind, Collection<ClaimId> claims, String reason) {
    findings.add(new Finding(kind, question, ImmutableList.copyOf(claims), reason));
  }

  void add(FindingKind kind, ValueClass a, ValueClass b, String reason) {
    List<Testimony> both = new ArrayList<>(a.members());
    both.addAll(b.members());
    add(kind, both, reason);
  }

  List<Finding> all() {
    return findings;
  }
}
