package io.github.entente.reconcile.finding;

import com.google.common.collect.Comparators;
import io.github.entente.core.id.ClaimId;
import java.util.Comparator;

/** The order of findings: by kind, then by question, claims and sides. */
final class FindingOrder {
  static final Comparator<Finding> COMPARATOR =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::question)
          .thenComparing(
              Finding::claims, Comparators.lexicographical(Comparator.<ClaimId>naturalOrder()))
          .thenComparing(finding -> finding.sides().toString());

  private FindingOrder() {}
}
