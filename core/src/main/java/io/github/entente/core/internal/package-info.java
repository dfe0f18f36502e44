/** What the modules of this library share and users do not see. Exported to these modules only. */
@NullMarked
package io.github.entente.core.internal;

import org.jspecify.annotations.NullMarked;
