/**
 * From claims to verdicts. Start at {@link io.github.entente.reconcile.Reconciler} with a dossier,
 * at {@link io.github.entente.reconcile.DataFusion} with a table of claims.
 */
@NullMarked
@EntenteStyle
package io.github.entente.reconcile;

import org.jspecify.annotations.NullMarked;
