/** Who said it to whom, through whose mouth, and where in the text that stands. */
@NullMarked
package io.github.entente.core.attribution;

import org.jspecify.annotations.NullMarked;
