/**
 * Reads tables of claims from files: TSV, CSV and JSON Lines. Start at {@link
 * io.github.entente.reconcile.table.io.ClaimFiles}.
 */
@NullMarked
package io.github.entente.reconcile.table.io;

import org.jspecify.annotations.NullMarked;
