/** Compares what statements on one question say with each other, and notes what is found. */
@NullMarked
package io.github.entente.reconcile.finding.comparison;

import org.jspecify.annotations.NullMarked;
