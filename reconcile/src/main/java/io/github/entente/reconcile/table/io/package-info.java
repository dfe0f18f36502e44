/**
 * Reads tables of claims from files: TSV, CSV and JSON Lines. Start at {@link
 * io.github.entente.reconcile.table.io.ClaimFiles}.
 */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.table.io;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
