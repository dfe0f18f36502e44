/** Which sources repeat each other, and so how much of a witness each claim is. */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.dependence;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
