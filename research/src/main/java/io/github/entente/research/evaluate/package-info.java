/**
 * Measures how right and how well calibrated predictions are against a gold standard.
 *
 * <p>Predictions come in as plain values, so any method can be measured, of this library or not.
 * Three steps lead to a number: a {@link io.github.entente.research.evaluate.GoldStandard} says
 * what is right, {@link io.github.entente.research.evaluate.TopPredictions} compares a method's top
 * predictions with it, and a metric sums them up. Nothing here depends on the order of items or on
 * unseeded chance.
 */
@NullMarked
@ValueStyle
package io.github.entente.research.evaluate;

import io.github.entente.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
