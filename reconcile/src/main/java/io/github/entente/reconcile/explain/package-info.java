/** Why a verdict is what it is, as data and as text. */
@NullMarked
package io.github.entente.reconcile.explain;

import org.jspecify.annotations.NullMarked;
