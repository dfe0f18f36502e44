package io.github.entente.research.evaluate;

/**
 * How a method did on one item.
 *
 * @param item the item's name
 * @param confidence the weight that the method gives to its top prediction
 * @param right whether its top prediction, the first of the top candidates, is right
 * @param expectedRight probability, from 0 to 1, that a random choice among the top candidates is
 *     right; 0 or 1 if there is only one
 * @param tied number of top candidates, at least 1
 * @since 0.1.0
 */
public record TopPrediction(
    String item, double confidence, boolean right, double expectedRight, int tied) {}
