/**
 * Computes how probable each possible answer to a question is, given claims that may be nested,
 * denied, hedged or dependent on each other, and how reliable the witnesses behind the claims are.
 *
 * <p>Everything here works on numbered atoms and witnesses; names are the caller's business.
 */
@NullMarked
package io.github.entente.reconcile.bayes;

import org.jspecify.annotations.NullMarked;
