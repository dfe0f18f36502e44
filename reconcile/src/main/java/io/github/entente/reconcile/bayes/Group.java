package io.github.entente.reconcile.bayes;

import java.util.Comparator;
import java.util.List;

/**
 * Evidence that may share an origin, such as one news agency heard through several outlets.
 *
 * <p>Each further mouth either repeats what the group already said, with probability {@code
 * dependence}, or speaks for itself. Evidence of different groups is independent.
 *
 * @param dependence from 0, all speak for themselves, to 1, all repeat one origin
 * @param evidence what the mouths say; copied, may be empty
 */
public record Group(double dependence, List<Evidence> evidence) {
  /** An order that depends on content only. */
  static final Comparator<Group> CANONICAL =
      Comparator.comparing(Group::evidence, Group::compareEvidence)
          .thenComparingDouble(Group::dependence);

  /** Checks the dependence and brings the evidence into its canonical order. */
  public Group {
    Checks.probability("dependence", dependence);
    evidence = evidence.stream().sorted(Evidence.CANONICAL).toList();
  }

  /**
   * Returns the group of one piece of evidence that depends on nothing else.
   *
   * @param evidence the evidence
   * @return the group
   */
  public static Group independent(Evidence evidence) {
    return new Group(0, List.of(evidence));
  }

  /**
   * Returns how many independent witnesses the group is worth.
   *
   * @return 1 + (k - 1)(1 - dependence) for k pieces of evidence with a weight above 0, or 0 if
   *     there is none
   */
  public double effectiveWitnesses() {
    long votes = evidence.stream().filter(each -> each.weight() > 0).count();
    return votes == 0 ? 0 : 1 + (votes - 1) * (1 - dependence);
  }

  private static int compareEvidence(List<Evidence> left, List<Evidence> right) {
    int length = Math.min(left.size(), right.size());
    for (int i = 0; i < length; i++) {
      int order = Evidence.CANONICAL.compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
