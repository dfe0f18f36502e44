package io.github.entente.reconcile.inference;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.verdict.Verdict;

/**
 * What comes out of all questions.
 *
 * @param verdicts the verdicts, in the order of the questions
 * @param findings everything that was noticed, disagreements first
 * @since 0.1.0
 */
public record QuestionResults(
    ImmutableList<Verdict<?>> verdicts, ImmutableList<Finding> findings) {}
