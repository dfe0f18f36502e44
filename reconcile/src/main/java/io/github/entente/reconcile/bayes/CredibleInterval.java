package io.github.entente.reconcile.bayes;

/**
 * How far a probability may move when the accuracies of the witnesses are not known exactly.
 *
 * @param low the lower end
 * @param median the middle of the draws
 * @param high the upper end
 */
public record CredibleInterval(double low, double median, double high) {}
