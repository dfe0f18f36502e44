/**
 * Runs rounds over items, whatever the algorithm: the state of sources, what is added up for them,
 * shards of items on several threads, and how far a round has come.
 */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.run;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
