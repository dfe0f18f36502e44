/**
 * Estimates what is true and whom to trust, together, from who claims what.
 *
 * <p>{@link io.github.entente.reconcile.truth.TruthDiscovery} is the interface and {@link
 * io.github.entente.reconcile.truth.TruthRunner} runs it. The published algorithms are named as in
 * their papers. {@link io.github.entente.reconcile.truth.ValueBayes}, {@link
 * io.github.entente.reconcile.truth.LabelBayes} and {@link
 * io.github.entente.reconcile.truth.SetBayes} are this library's own, of which {@code fusion} makes
 * its default.
 */
@NullMarked
package io.github.entente.reconcile.truth;

import org.jspecify.annotations.NullMarked;
