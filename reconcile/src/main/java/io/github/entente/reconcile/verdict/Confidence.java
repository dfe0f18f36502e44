package io.github.entente.reconcile.verdict;

/**
 * How probable a value is, and how well that is known.
 *
 * @param probability the probability that the value is right, from 0 to 1
 * @param low the lower end of the credible interval of that probability
 * @param high its upper end
 * @param effectiveWitnesses how many independent witnesses the evidence is worth
 */
public record Confidence(double probability, double low, double high, double effectiveWitnesses) {}
