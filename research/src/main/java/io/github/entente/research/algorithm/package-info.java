/**
 * Published truth-discovery algorithms, one class each, named as in their papers. {@link
 * io.github.entente.reconcile.discovery.TruthRunner} runs them.
 */
@NullMarked
@ValueStyle
package io.github.entente.research.algorithm;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
