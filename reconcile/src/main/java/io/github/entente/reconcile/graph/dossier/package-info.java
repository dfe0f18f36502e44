/** Puts the claims of a dossier into a claim graph, so that truth discovery can run on them. */
@NullMarked
package io.github.entente.reconcile.graph.dossier;

import org.jspecify.annotations.NullMarked;
