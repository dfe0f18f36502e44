/**
 * Published truth-discovery algorithms, one class each, named as in their papers. {@link
 * io.github.entente.reconcile.discovery.TruthRunner} runs them.
 */
@NullMarked
package io.github.entente.research.algorithm;

import org.jspecify.annotations.NullMarked;
