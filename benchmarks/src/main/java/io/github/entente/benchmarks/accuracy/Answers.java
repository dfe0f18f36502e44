package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableMap;
import io.github.entente.research.evaluate.Prediction;

/**
 * What a method says about the gold items.
 *
 * @param predictions its candidates, as texts, by item
 * @param lenient the same, but with its own estimate where it makes one that nobody claimed
 * @param rounds how many rounds it took
 * @param converged whether it ended because nothing changed any more
 */
record Answers(
    ImmutableMap<String, Prediction<String>> predictions,
    ImmutableMap<String, Prediction<String>> lenient,
    int rounds,
    boolean converged) {}
