/** From claims to verdicts. Start at {@link io.github.entente.reconcile.Reconciler}. */
@NullMarked
@EntenteStyle
package io.github.entente.reconcile;

import org.jspecify.annotations.NullMarked;
