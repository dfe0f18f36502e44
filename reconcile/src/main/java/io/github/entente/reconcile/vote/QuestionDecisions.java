package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;

/**
 * What is to be decided on a question, and what does not count there.
 *
 * @param evidence all that is said on the question
 * @param decisions what is to be decided: one thing for a question with one answer, unless nobody
 *     told how the claimed values relate; one for each member of a set; none if nothing counts
 * @param positions what each statement that is no copy and commits its witness comes down to
 * @param excluded the statements that do not count, with the reason
 * @param values what the values that people name leave open
 * @since 0.1.0
 */
public record QuestionDecisions(
    QuestionEvidence evidence,
    ImmutableList<Decision> decisions,
    ImmutableList<Position> positions,
    ImmutableMap<Statement, Exclusion> excluded,
    ValuesLaidOut values) {}
