/** Turns the testimony on a question into a probability model, and its solution into a verdict. */
@NullMarked
package io.github.entente.reconcile.inference;

import org.jspecify.annotations.NullMarked;
