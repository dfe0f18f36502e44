package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.vote.Validity;
import java.util.List;
import java.util.Optional;

/**
 * Compares values that exclude each other at one time and may follow each other: whether they are
 * told to hold at one time, one after the other, or nobody told when.
 */
final class HoldingTimes {
  private final ValueContext context;

  HoldingTimes(ValueContext context) {
    this.context = context;
  }

  /** Whether two values are told to hold at one time at which only one of them can. */
  boolean holdTogether(SameAnswer a, SameAnswer b) {
    return areRivals(a, b)
        && a.statements().stream()
            .anyMatch(
                s -> b.statements().stream().anyMatch(t -> Validity.overlap(s.claim(), t.claim())));
  }

  /** Notes which values follow each other, and of which it is not known. */
  void find(List<SameAnswer> values, FindingList findings) {
    if (values.size() > PairGraph.MOST_COMPARED) {
      return;
    }
    PairGraph successive = new PairGraph(values);
    PairGraph undated = new PairGraph(values);
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        SameAnswer a = values.get(i);
        SameAnswer b = values.get(j);
        if (areRivals(a, b)) {
          if (time(a).isEmpty() || time(b).isEmpty()) {
            undated.connect(i, j);
          } else if (!holdTogether(a, b)) {
            successive.connect(i, j);
          }
        }
      }
    }
    successive.components().forEach(sides -> findings.add(FindingKind.SUCCESSION, sides));
    undated
        .components()
        .forEach(
            sides -> findings.add(FindingKind.UNRELATED, sides, Optional.of(Remedy.DATE_VALUES)));
  }

  private boolean areRivals(SameAnswer a, SameAnswer b) {
    return a.relationTo(b, context) == ValueRelation.DISJOINT;
  }

  /** When a value held, as far as those who assert it tell. */
  private static Optional<TimeRegion> time(SameAnswer answer) {
    return answer.statements().stream()
        .flatMap(s -> s.claim().validity().stream())
        .map(FuzzyTime::region)
        .reduce(TimeRegion::union);
  }
}
