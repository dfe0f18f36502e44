package io.github.entente.benchmarks.accuracy;

import java.util.Optional;

/**
 * What came of applying a method to a data set.
 *
 * @param method the method
 * @param measured how it did; empty if it failed
 * @param failure why it failed; empty if it did not
 */
record Outcome(Method method, Optional<Measured> measured, String failure) {

  /**
   * How a method did.
   *
   * @param all on all gold items
   * @param reporting on those of the half on which nothing was chosen
   * @param rounds how many rounds it took
   * @param converged whether it ended because nothing changed any more
   * @param seconds how long it took, from the table to the answers
   */
  record Measured(Score all, Score reporting, int rounds, boolean converged, double seconds) {}

  /** Applies a method. What it throws is part of the outcome: the other methods go on. */
  static Outcome of(Method method, DataSet data) {
    long start = System.nanoTime();
    Answers answers;
    try {
      answers = method.answer().apply(data);
    } catch (RuntimeException e) {
      return new Outcome(method, Optional.empty(), String.valueOf(e.getMessage()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Measured measured =
        new Measured(
            Score.of(data, answers, item -> true),
            Score.of(data, answers, data.reporting()::contains),
            answers.rounds(),
            answers.converged(),
            seconds);
    return new Outcome(method, Optional.of(measured), "");
  }
}
