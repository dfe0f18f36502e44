package io.github.entente.reconcile.bayes;

/**
 * One narrowing inside a claim: from a region to a smaller one within it.
 *
 * @param stance whether the narrowing is stated or denied
 * @param parent the wider region
 * @param child the narrower region, a true subset of the parent
 */
record Step(Stance stance, Region parent, Region child) {}
