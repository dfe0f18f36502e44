package io.github.entente.research.evaluate;

/**
 * How much probability a distribution puts on what is right.
 *
 * <p>All candidates that count as right are one event; if there is none, "none of the candidates"
 * is what is right, and its probability is what the candidates leave.
 *
 * @param right probability of what is right
 * @param wrongSquares sum of the squared probabilities of everything else
 */
record Outcome(double right, double wrongSquares) {
  static <V> Outcome of(
      String metric, String item, RightAnswer<? super V> right, Prediction<V> prediction) {
    if (prediction.kind() != WeightKind.DISTRIBUTION) {
      throw new IllegalArgumentException(
          metric
              + " needs a distribution for "
              + item
              + ", which has "
              + prediction.kind()
              + "; give probabilities of values that exclude each other, or measure the top predictions");
    }
    double onRight = 0;
    double onWrong = 0;
    double wrongSquares = 0;
    boolean answerable = false;
    for (Prediction.Candidate<V> candidate : prediction.candidates()) {
      double probability = candidate.weight();
      if (right.accepts(candidate.value())) {
        answerable = true;
        onRight += probability;
      } else {
        onWrong += probability;
        wrongSquares += probability * probability;
      }
    }
    double other = Math.max(0, 1 - onRight - onWrong);
    return answerable
        ? new Outcome(Math.min(1, onRight), wrongSquares + other * other)
        : new Outcome(other, wrongSquares);
  }
}
