package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.vote.Decision;

/**
 * How probable everything is that people say in answer to one decision.
 *
 * @param decision the decision
 * @param options its options
 * @param other the probability that the answer is none of the values that are named
 */
record DecisionScores(Decision decision, ImmutableList<Scored> options, double other) {}
