/**
 * Holds claims as numbers in flat arrays, so that truth discovery can read hundreds of millions of
 * them in sequence.
 */
@NullMarked
package io.github.entente.reconcile.table;

import org.jspecify.annotations.NullMarked;
