package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;

/**
 * What one witness says where something is to be decided, all his statements taken together: the
 * unit that the engine weighs.
 *
 * @param witness who says so
 * @param meanings what he may have meant; shares add up to at most 1, and what they lack to 1 is
 *     that he meant another question
 * @param bloc what he hangs together with others by
 * @param learned how much the vote counts when his accuracy is learned; 0 for what nobody said of
 *     this very question
 * @since 0.1.0
 */
public record Vote(ActorId witness, ImmutableList<Meaning> meanings, Bloc bloc, double learned) {

  /** How much it counts, as an average over what it may have meant; above 0 and at most 1. */
  public double weight() {
    double weight = 0;
    double shares = 0;
    for (Meaning meaning : meanings) {
      weight += meaning.share() * meaning.weight();
      shares += meaning.share();
    }
    return weight / shares;
  }

  /** Whether the witness is no party to the matter. */
  public boolean isDisinterested() {
    return !(bloc instanceof Bloc.OfParty);
  }
}
