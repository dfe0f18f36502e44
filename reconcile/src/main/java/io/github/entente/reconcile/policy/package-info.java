/** The named choices behind every number: priors, weights and thresholds. */
@NullMarked
package io.github.entente.reconcile.policy;

import org.jspecify.annotations.NullMarked;
