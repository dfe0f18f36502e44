/** Typed identifiers: an actor's id cannot stand where an event's id is meant. */
@NullMarked
package io.github.entente.core.id;

import org.jspecify.annotations.NullMarked;
