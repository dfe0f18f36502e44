/** Measures how fast tables are built and solved, beside the limits of the machine. */
@NullMarked
package io.github.entente.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
