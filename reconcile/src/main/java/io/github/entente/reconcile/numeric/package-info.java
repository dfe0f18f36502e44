/**
 * Functions that algorithms of this library share, with the same bits on every machine. Exported to
 * its own modules only.
 */
@NullMarked
package io.github.entente.reconcile.numeric;

import org.jspecify.annotations.NullMarked;
