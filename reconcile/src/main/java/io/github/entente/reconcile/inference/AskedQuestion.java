package io.github.entente.reconcile.inference;

import io.github.entente.reconcile.vote.QuestionDecisions;

/**
 * A question that is to be answered.
 *
 * @param number its position among all questions
 * @param decisions what is to be decided on it
 * @param model the same in numbers
 */
record AskedQuestion(int number, QuestionDecisions decisions, QuestionModel model) {}
