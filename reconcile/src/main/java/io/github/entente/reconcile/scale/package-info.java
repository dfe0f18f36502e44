/** Words for numbers, on published scales. */
@NullMarked
package io.github.entente.reconcile.scale;

import org.jspecify.annotations.NullMarked;
