/**
 * Why two who say the same are not two witnesses: one quotes the other, both quote a third, one
 * copies the other, they print one text or take one feed, or both are parties to the matter.
 */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.dependence;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
