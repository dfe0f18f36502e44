package io.github.entente.reconcile.finding;

import io.github.entente.core.Cardinality;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares different answers pair by pair. Takes O(c²) comparisons for c different answers to a
 * question, however many claims give them.
 */
final class PairFindings {
  private final Cardinality cardinality;
  private final ValueContext context;
  private final FindingList findings;
  private final Set<ValueClass> successive = new LinkedHashSet<>();

  PairFindings(Cardinality cardinality, ValueContext context, FindingList findings) {
    this.cardinality = cardinality;
    this.context = context;
    this.findings = findings;
  }

  void compareAll(List<ValueClass> classes) {
    for (int i = 0; i < classes.size(); i++) {
      for (int j = i + 1; j < classes.size(); j++) {
        ValueClass a = classes.get(i);
        ValueClass b = classes.get(j);
        // Between a fact and a plan there is a difference in realis, whatever the values.
        if (a.isToldAsFact() == b.isToldAsFact()) {
          compare(a, b);
        }
      }
    }
    succession();
  }

  private void compare(ValueClass a, ValueClass b) {
    if (a.isPositive() && b.isPositive()) {
      compareAssertions(a, b);
    } else if (a.isPositive() != b.isPositive()) {
      compareWithDenial(a.isPositive() ? a : b, a.isPositive() ? b : a);
    }
  }

  private void compareAssertions(ValueClass a, ValueClass b) {
    boolean several = cardinality == Cardinality.OPEN_SET || cardinality == Cardinality.CLOSED_SET;
    if (several && a.isListed() && b.isListed()) {
      return; // lists are compared document by document
    }
    switch (a.value().relationTo(b.value(), context)) {
      case REFINES -> refinement(a, b);
      case GENERALIZES -> refinement(b, a);
      case OVERLAPS ->
          findings.add(
              FindingKind.OVERLAP,
              a,
              b,
              a.describe(findings.labels())
                  + " and "
                  + b.describe(findings.labels())
                  + " have possibilities in common");
      case DISJOINT -> exclusion(a, b);
      case EQUAL, UNKNOWN -> {}
    }
  }

  private void refinement(ValueClass narrow, ValueClass wide) {
    findings.add(
        FindingKind.REFINEMENT,
        narrow,
        wide,
        narrow.describe(findings.labels()) + " lies within " + wide.describe(findings.labels()));
  }

  private void exclusion(ValueClass a, ValueClass b) {
    if (cardinality == Cardinality.OVER_TIME) {
      Optional<TimeRegion> first = validity(a);
      Optional<TimeRegion> second = validity(b);
      if (first.isEmpty() || second.isEmpty()) {
        return; // without times, two values of an attribute that changes are no conflict
      } else if (!first.get().intersects(second.get())) {
        successive.add(a);
        successive.add(b);
        return;
      }
    }
    findings.add(
        FindingKind.CONFLICT,
        a,
        b,
        a.describe(findings.labels()) + " excludes " + b.describe(findings.labels()));
  }

  private void succession() {
    if (!successive.isEmpty()) {
      findings.add(
          FindingKind.SUCCESSION,
          successive.stream().flatMap(c -> c.members().stream()).toList(),
          successive.stream()
                  .map(c -> c.describe(findings.labels()))
                  .collect(Collectors.joining(", "))
              + " hold at different times");
    }
  }

  /** When the value held, as far as those who assert it tell; empty if nobody does. */
  private static Optional<TimeRegion> validity(ValueClass values) {
    return values.members().stream()
        .map(t -> t.claim().validity())
        .flatMap(Optional::stream)
        .map(FuzzyTime::region)
        .reduce((a, b) -> TimeRegion.union(a, b));
  }

  private void compareWithDenial(ValueClass asserted, ValueClass denied) {
    // To deny the stronger does not deny the weaker, so only what lies inside the denied counts.
    if (!asserted.isDefinite()
        || !asserted.value().relationTo(denied.value(), context).isWithin()) {
      return;
    }
    boolean documentsDisagree = anyOwnVoice(asserted) && anyOwnVoice(denied);
    findings.add(
        documentsDisagree ? FindingKind.CONFLICT : FindingKind.ACTOR_DISPUTE,
        asserted,
        denied,
        "%s asserted by %s, denied by %s"
            .formatted(
                findings.labels().of(asserted.value()), witnesses(asserted), witnesses(denied)));
  }

  private static boolean anyOwnVoice(ValueClass values) {
    return values.members().stream().anyMatch(Testimony::ownVoice);
  }

  private String witnesses(ValueClass values) {
    return String.join(
        ", ",
        values.members().stream()
            .map(t -> t.witness().label(findings.labels()))
            .distinct()
            .sorted()
            .toList());
  }
}
