/** The answers: candidates with their probabilities, how sure one can be, and who contributed. */
@NullMarked
package io.github.entente.reconcile.verdict;

import org.jspecify.annotations.NullMarked;
