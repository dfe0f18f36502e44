/**
 * Estimates what is true and whom to trust, together, from who claims what: the published
 * algorithms behind one interface, and the runner that executes them.
 */
@NullMarked
package io.github.entente.reconcile.truth;

import org.jspecify.annotations.NullMarked;
