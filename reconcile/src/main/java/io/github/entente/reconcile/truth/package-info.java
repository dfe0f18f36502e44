/**
 * Estimates what is true and whom to trust, together, from who claims what.
 *
 * <p>{@link io.github.entente.reconcile.discovery.TruthDiscovery} is the interface and {@link
 * io.github.entente.reconcile.discovery.TruthRunner} runs it. The published algorithms are named as
 * in their papers. {@link io.github.entente.reconcile.discovery.ValueBayes}, {@link
 * io.github.entente.reconcile.discovery.LabelBayes} and {@link
 * io.github.entente.reconcile.discovery.SetBayes} are this library's own, of which {@code fusion}
 * makes its default.
 */
@NullMarked
package io.github.entente.reconcile.truth;

import org.jspecify.annotations.NullMarked;
