package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.hypothesis.Region;

/**
 * One of the things that a vote may have meant.
 *
 * @param share how probable it is that just this was meant, above 0 and at most 1
 * @param region what it leaves open
 * @param alternatives what else might have been said
 * @param weight how much it counts, above 0 and at most 1
 */
record Choice(double share, Region region, Alternatives alternatives, double weight) {}
