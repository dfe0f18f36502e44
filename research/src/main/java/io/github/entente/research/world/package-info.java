/**
 * Generates worlds of sources and items whose truth is known, from a seed alone. Start at {@link
 * io.github.entente.research.world.SyntheticWorlds}.
 */
@NullMarked
@ValueStyle
package io.github.entente.research.world;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
