/** What every algorithm has to keep, for the tests of this module and of research. */
@NullMarked
package io.github.entente.reconcile.contract;

import org.jspecify.annotations.NullMarked;
