package io.github.entente.reconcile.scale;

/**
 * Words of estimative probability, by the scale of the United States' Intelligence Community
 * Directive 203, Analytic Standards (2015). Each covers the probabilities from its lower end up to,
 * and not including, the next one's. The scale names nothing below .01 and nothing from .99 on;
 * there the first and the last word are kept and {@link #describe} adds the number.
 *
 * @since 0.1.0
 */
public enum Icd203 {
  /** From .01 to .05. */
  ALMOST_NO_CHANCE("almost no chance", 0),
  /** From .05 to .20. */
  VERY_UNLIKELY("very unlikely", 0.05),
  /** From .20 to .45. */
  UNLIKELY("unlikely", 0.20),
  /** From .45 to .55. */
  ROUGHLY_EVEN_CHANCE("roughly even chance", 0.45),
  /** From .55 to .80. */
  LIKELY("likely", 0.55),
  /** From .80 to .95. */
  VERY_LIKELY("very likely", 0.80),
  /** From .95 to .99. */
  ALMOST_CERTAIN("almost certain", 0.95);

  private static final double LOWEST = 0.01;
  private static final double HIGHEST = 0.99;

  private final String words;
  private final double from;

  Icd203(String words, double from) {
    this.words = words;
    this.from = from;
  }

  /**
   * The word for a probability.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public static Icd203 of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability is %s but must be from 0 to 1".formatted(probability));
    }
    Icd203 found = ALMOST_NO_CHANCE;
    for (Icd203 word : values()) {
      if (probability >= word.from) {
        found = word;
      }
    }
    return found;
  }

  /** The words for a probability, with the number where it lies beyond the scale. */
  public static String describe(double probability) {
    String words = of(probability).words;
    if (probability < LOWEST) {
      return words + " (<1%)";
    }
    return probability >= HIGHEST ? words + " (>99%)" : words;
  }

  /** The words, in lower case. */
  public String words() {
    return words;
  }
}
