/**
 * What the answer to a question can be: the possibilities that claimed values leave open, cut into
 * cells, with what is believed of each cell before anybody is heard.
 */
@NullMarked
package io.github.entente.reconcile.hypothesis;

import org.jspecify.annotations.NullMarked;
