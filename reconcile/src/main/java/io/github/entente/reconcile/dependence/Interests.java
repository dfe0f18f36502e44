package io.github.entente.reconcile.dependence;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Dossier;
import io.github.entente.core.Interest;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.Containment;
import io.github.entente.core.value.ValueType;
import java.util.Collections;
import java.util.Optional;

/**
 * Who is a party to a matter: whoever it is about, and those who belong together with him.
 *
 * <p>Two actors belong together if one is a member of the other, directly or through others, or if
 * both are direct members of one government, organization or group. That two states are members of
 * one organization, or two people of one state, does not make them belong together.
 *
 * @since 0.1.0
 */
public final class Interests {
  private final Dossier dossier;
  private final Containment<Id> membership;

  private Interests(Dossier dossier) {
    this.dossier = dossier;
    this.membership = dossier.containment(ValueType.ACTOR);
  }

  /** The interests that follow from what this dossier says about membership. */
  public static Interests of(Dossier dossier) {
    return new Interests(dossier);
  }

  /** How an actor is involved where another is the party: as the party itself, or as a member. */
  public Interest between(ActorId actor, ActorId party) {
    if (actor.equals(party)) {
      return Interest.SELF;
    }
    return membership.relation(actor, party).isNested() || areColleagues(actor, party)
        ? Interest.MEMBER
        : Interest.NONE;
  }

  private boolean areColleagues(ActorId a, ActorId b) {
    return !isState(a) && !isState(b) && !Collections.disjoint(groups(a), groups(b));
  }

  private boolean isState(ActorId actor) {
    return dossier.actor(actor).filter(a -> a.kind() == ActorKind.STATE).isPresent();
  }

  private ImmutableSet<ActorId> groups(ActorId actor) {
    Optional<Actor> known = dossier.actor(actor);
    return known.map(Actor::memberOf).orElse(ImmutableSet.of()).stream()
        .filter(group -> !isState(group))
        .collect(ImmutableSet.toImmutableSet());
  }
}
