/** Builds and solves one very large table, and says how long it took and how much memory. */
@NullMarked
package io.github.entente.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
