package io.github.entente.reconcile.vote;

/**
 * One of the things that a witness may have meant.
 *
 * @param share how probable it is that just this was meant, above 0 and at most 1
 * @param weight how much it counts, above 0 and at most 1
 * @param position what was meant
 * @since 0.1.0
 */
public record Meaning(double share, double weight, Position position) {}
