package io.github.entente.reconcile.table.io;

import io.github.entente.reconcile.table.ClaimTable;

/**
 * What was read from files of claims.
 *
 * @param table the claims
 * @param records the records in the files, headers and empty lines aside
 * @param skipped those of them that give no value, and so make no claim
 * @since 0.1.0
 */
public record ClaimReading(ClaimTable table, long records, long skipped) {}
