/**
 * Estimates what is true and whom to trust, together, from a table of claims.
 *
 * <p>{@link io.github.entente.reconcile.discovery.TruthDiscovery} is the interface of every
 * algorithm and {@link io.github.entente.reconcile.discovery.TruthRunner} runs it. {@link
 * io.github.entente.reconcile.discovery.ValueBayes}, {@link
 * io.github.entente.reconcile.discovery.LabelBayes} and {@link
 * io.github.entente.reconcile.discovery.SetBayes} are this library's own, of which {@link
 * io.github.entente.reconcile.DataFusion} makes its default.
 */
@NullMarked
@ValueStyle
package io.github.entente.reconcile.discovery;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
