/** Names of actors, whole and in typed parts. */
@NullMarked
package io.github.entente.core.name;

import org.jspecify.annotations.NullMarked;
