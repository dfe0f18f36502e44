package io.github.entente.reconcile.discovery;

/**
 * A value that somebody claims for an item, and the belief in it.
 *
 * @param value the value
 * @param belief the belief, on the scale of the result
 */
public record ScoredValue(String value, double belief) {}
