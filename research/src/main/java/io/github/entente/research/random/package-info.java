/** Pseudo-random numbers that are the same on every machine and in every release. Not exported. */
@NullMarked
package io.github.entente.research.random;

import org.jspecify.annotations.NullMarked;
