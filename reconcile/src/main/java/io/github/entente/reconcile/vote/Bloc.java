package io.github.entente.reconcile.vote;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EntityId;
import io.github.entente.reconcile.dependence.Speaker;

/**
 * Why votes hang together; those with equal blocs do.
 *
 * @since 0.1.0
 */
public sealed interface Bloc {

  /**
   * The vote hangs together with no other.
   *
   * @param witness whose vote it is
   */
  record Alone(ActorId witness) implements Bloc {}

  /**
   * Those who have an interest in one party.
   *
   * @param party the party, or the matter if nobody told who the party is
   */
  record OfParty(EntityId party) implements Bloc {}

  /**
   * Outlets that print one text.
   *
   * @param outlet one of them, the same for all
   */
  record OfText(ActorId outlet) implements Bloc {}

  /**
   * Those who are heard through one speaker only.
   *
   * @param speaker the speaker
   */
  record Through(Speaker speaker) implements Bloc {}
}
