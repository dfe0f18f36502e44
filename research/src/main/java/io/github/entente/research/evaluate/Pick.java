package io.github.entente.research.evaluate;

/**
 * How a method did on one item.
 *
 * @param item the item's name
 * @param confidence the weight that the method gives to its pick
 * @param right whether its pick, the first of the leading candidates, is right
 * @param expectedRight probability, from 0 to 1, that a pick by lot among the leading candidates is
 *     right; 0 or 1 if only one leads
 * @param tied number of leading candidates, at least 1
 */
public record Pick(String item, double confidence, boolean right, double expectedRight, int tied) {}
