/**
 * What each witness says where something is to be decided, all his statements taken together: the
 * unit that the engine weighs.
 */
@NullMarked
package io.github.entente.reconcile.vote;

import org.jspecify.annotations.NullMarked;
