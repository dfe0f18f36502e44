/**
 * Reads and writes dossiers as JSON, strictly: every error is told with its place, its value and
 * what would be right, and nothing is ever half-loaded.
 *
 * <p>Start at {@link io.github.entente.core.json.EntenteJson}.
 */
@NullMarked
package io.github.entente.core.json;

import org.jspecify.annotations.NullMarked;
