package io.github.entente.reconcile.discovery;

/**
 * A value that somebody claims for an item, and the belief in it.
 *
 * @param value the value
 * @param belief the belief, on the scale of the result
 * @since 0.1.0
 */
public record ScoredValue(String value, double belief) {}
