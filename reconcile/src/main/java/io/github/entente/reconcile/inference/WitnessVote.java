package io.github.entente.reconcile.inference;

import java.util.List;

/**
 * What one witness says on a question, before it is written into columns.
 *
 * @param source the number of the witness
 * @param part how much of a witness of its own the vote is, above 0 and at most 1: below 1 for one
 *     of several that share a feed
 * @param choices what it may have meant, at least one; shares add up to at most 1
 * @param bloc equal for votes that hang together, and for no others
 * @param rule how votes of the bloc count; the same for all of them
 */
record WitnessVote(int source, double part, List<Choice> choices, Object bloc, BlocRule rule) {}
