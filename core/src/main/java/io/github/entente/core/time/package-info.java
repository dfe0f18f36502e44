/**
 * Dates and times as sources state them: fuzzy, hedged or relative, each denoting the region of
 * time that it leaves open.
 */
@NullMarked
package io.github.entente.core.time;

import org.jspecify.annotations.NullMarked;
