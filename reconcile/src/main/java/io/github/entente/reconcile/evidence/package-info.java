/** From claims to statements: what each claim says on which question, and through whom. */
@NullMarked
package io.github.entente.reconcile.evidence;

import org.jspecify.annotations.NullMarked;
