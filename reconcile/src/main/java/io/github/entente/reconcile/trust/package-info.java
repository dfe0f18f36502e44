/**
 * How accurate sources are: what is believed beforehand, and what is learned from all questions but
 * the one that is being answered.
 */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.trust;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
