/** Runs anybody's cases: small dossiers in a compact notation, each with what is expected of it. */
@NullMarked
package io.github.entente.benchmarks.cases;

import org.jspecify.annotations.NullMarked;
