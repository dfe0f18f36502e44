/**
 * The domain model: who said what about which question, where, and how surely.
 *
 * <p>Start at {@link io.github.entente.core.Dossier}. All types are immutable and thread-safe; they
 * are made by {@code of} or by a builder, which rejects what cannot be with a message that names
 * the field, the value and the remedy.
 */
@NullMarked
@EntenteStyle
package io.github.entente.core;

import org.jspecify.annotations.NullMarked;
