package io.github.entente.reconcile.bayes;

import java.util.HashMap;
import java.util.Map;

/** Gives equal steps of one question equal numbers, counted from 0. */
final class StepNumbers {
  private final Map<Step, Integer> numbers = new HashMap<>();

  int of(Step step) {
    return numbers.computeIfAbsent(step, unseen -> numbers.size());
  }

  int count() {
    return numbers.size();
  }
}
