/** Who is an independent witness, and who only repeats one. */
@NullMarked
package io.github.entente.reconcile.independence;

import org.jspecify.annotations.NullMarked;
