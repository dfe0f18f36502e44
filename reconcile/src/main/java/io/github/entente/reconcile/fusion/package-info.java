/** Fuses claims into one answer for each item, by the method that suits the shape of the data. */
@NullMarked
package io.github.entente.reconcile.fusion;

import org.jspecify.annotations.NullMarked;
