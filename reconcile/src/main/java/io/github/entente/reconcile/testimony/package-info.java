/** What each claim says on each question, directly or by implication, and how much it counts. */
@NullMarked
package io.github.entente.reconcile.testimony;

import org.jspecify.annotations.NullMarked;
