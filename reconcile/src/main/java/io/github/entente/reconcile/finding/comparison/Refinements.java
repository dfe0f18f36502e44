package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.finding.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds values that can be right together: finer ones within wider ones, ones that overlap, and
 * ones of which nobody told how they relate.
 */
final class Refinements {
  private final List<SameAnswer> answers;
  private final BitSet[] finer;
  private final PairGraph overlapping;
  private final PairGraph unrelated;

  private Refinements(
      List<SameAnswer> answers,
      BiPredicate<SameAnswer, SameAnswer> isCompared,
      ValueContext context) {
    this.answers = answers;
    this.finer = new BitSet[answers.size()];
    this.overlapping = new PairGraph(answers);
    this.unrelated = new PairGraph(answers);
    for (int i = 0; i < answers.size(); i++) {
      finer[i] = new BitSet();
    }
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (isCompared.test(answers.get(i), answers.get(j))) {
          relate(i, j, context);
        }
      }
    }
  }

  private void relate(int i, int j, ValueContext context) {
    switch (answers.get(i).relationTo(answers.get(j), context)) {
      case REFINES -> finer[j].set(i);
      case GENERALIZES -> finer[i].set(j);
      case OVERLAPS -> overlapping.connect(i, j);
      case UNKNOWN -> unrelated.connect(i, j);
      case EQUAL, DISJOINT -> {}
    }
  }

  /**
   * Looks among values that are asserted, and told as facts alike.
   *
   * @param isCompared which values are compared; symmetric
   */
  static void find(
      List<SameAnswer> answers,
      BiPredicate<SameAnswer, SameAnswer> isCompared,
      ValueContext context,
      FindingList findings) {
    if (answers.size() > 1 && answers.size() <= PairGraph.MOST_COMPARED) {
      new Refinements(answers, isCompared, context).addTo(findings);
    }
  }

  private void addTo(FindingList findings) {
    for (int wide = 0; wide < answers.size(); wide++) {
      if (!finer[wide].isEmpty()) {
        findings.addOrdered(FindingKind.REFINEMENT, sides(wide), Optional.empty());
      }
    }
    overlapping.components().forEach(sides -> findings.add(FindingKind.OVERLAP, sides));
    unrelated
        .components()
        .forEach(sides -> findings.add(FindingKind.UNRELATED, sides, remedy(sides)));
  }

  /** The finer values between which and the wide one there is no other, and the wide one last. */
  private List<Side> sides(int wide) {
    BitSet next = (BitSet) finer[wide].clone();
    finer[wide].stream().forEach(between -> next.andNot(finer[between]));
    List<Side> sides = new ArrayList<>();
    next.stream().forEach(i -> sides.add(answers.get(i).side()));
    sides.add(answers.get(wide).side());
    return sides;
  }

  /** What helps where nobody told how values relate. */
  static Optional<Remedy> remedy(List<SameAnswer> sides) {
    boolean areNumbers = sides.stream().allMatch(s -> s.value() instanceof QuantityValue);
    return Optional.of(areNumbers ? Remedy.CONVERT_UNITS : Remedy.RELATE_VALUES);
  }
}
