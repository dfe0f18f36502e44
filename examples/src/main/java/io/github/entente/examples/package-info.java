/** Runnable examples of Entente. */
@NullMarked
package io.github.entente.examples;

import org.jspecify.annotations.NullMarked;
