/**
 * Runs rounds over items, whatever the algorithm: the state of sources, what is added up for them,
 * shards of items on several threads, and how far a round has come.
 */
@NullMarked
package io.github.entente.reconcile.run;

import org.jspecify.annotations.NullMarked;
