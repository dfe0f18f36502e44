/** Measures every method on every data set of a directory against what is known to be true. */
@NullMarked
package io.github.entente.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
