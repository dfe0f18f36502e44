/**
 * What can be noticed about claims before any probability is computed: agreement, conflict,
 * dispute.
 */
@NullMarked
package io.github.entente.reconcile.finding;

import org.jspecify.annotations.NullMarked;
