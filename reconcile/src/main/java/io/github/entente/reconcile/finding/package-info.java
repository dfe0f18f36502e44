/**
 * What can be noticed about claims without any probability: agreement, conflict, dispute, and what
 * is missing to tell. Findings are data; {@link io.github.entente.reconcile.finding.FindingText}
 * puts them into words.
 */
@NullMarked
package io.github.entente.reconcile.finding;

import org.jspecify.annotations.NullMarked;
