/** What is believed of the accuracy of sources beforehand, and how it is learned. */
@NullMarked
package io.github.entente.reconcile.trust;

import org.jspecify.annotations.NullMarked;
