package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.Collections;

/** Numbers the witnesses in their canonical order. */
final class WitnessNumbers {
  private final ImmutableList<Witness> witnesses;

  private WitnessNumbers(ImmutableList<Witness> witnesses) {
    this.witnesses = witnesses;
  }

  /** The witnesses who vote on any question. */
  static WitnessNumbers of(Iterable<QuestionTestimony> questions) {
    ImmutableSortedSet.Builder<Witness> voting = ImmutableSortedSet.naturalOrder();
    for (QuestionTestimony question : questions) {
      question.voting().stream().map(Testimony::witness).forEach(voting::add);
    }
    return new WitnessNumbers(voting.build().asList());
  }

  /** The number of a witness who votes; found in O(log n). */
  int of(Witness witness) {
    return Collections.binarySearch(witnesses, witness);
  }

  ImmutableList<Witness> all() {
    return witnesses;
  }
}
