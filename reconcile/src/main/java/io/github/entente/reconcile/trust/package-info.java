/** What is believed of the accuracy of sources beforehand, and how it is learned. */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.trust;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
