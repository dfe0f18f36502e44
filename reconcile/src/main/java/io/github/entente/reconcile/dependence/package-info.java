/** Which sources repeat each other, and so how much of a witness each claim is. */
@NullMarked
package io.github.entente.reconcile.dependence;

import org.jspecify.annotations.NullMarked;
