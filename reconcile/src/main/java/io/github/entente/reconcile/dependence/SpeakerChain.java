package io.github.entente.reconcile.dependence;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * Through whom a statement reaches us: the outlet first, then who is quoted, and the witness last.
 *
 * <p>The <em>witness</em> is the deepest speaker who is known by name: the unit of independent
 * evidence. Unnamed speakers behind him are vouched for by him, and are not part of the chain.
 *
 * <p>Immutable; equal by content.
 *
 * @since 0.1.0
 */
public final class SpeakerChain {
  private final ImmutableList<Speaker> speakers;
  private final ActorId witness;

  private SpeakerChain(ImmutableList<Speaker> speakers, ActorId witness) {
    this.speakers = speakers;
    this.witness = witness;
  }

  /**
   * The chain from an outlet on; what stands behind the last known speaker is left out.
   *
   * @param outlet the outlet
   * @param quoted who is quoted, each by the one before
   */
  static SpeakerChain of(ActorId outlet, List<Speaker> quoted) {
    ImmutableList.Builder<Speaker> speakers = ImmutableList.builder();
    speakers.add(new Speaker.Known(outlet));
    int named = quoted.size();
    while (named > 0 && !(quoted.get(named - 1) instanceof Speaker.Known)) {
      named--;
    }
    ActorId witness =
        named > 0 && quoted.get(named - 1) instanceof Speaker.Known known ? known.actor() : outlet;
    return new SpeakerChain(speakers.addAll(quoted.subList(0, named)).build(), witness);
  }

  /** All speakers, the outlet first and the witness last; at least one. */
  public ImmutableList<Speaker> speakers() {
    return speakers;
  }

  /** Who vouches for the statement. */
  public ActorId witness() {
    return witness;
  }

  /** The outlet whose document it is. */
  public ActorId outlet() {
    return speakers.get(0) instanceof Speaker.Known known ? known.actor() : witness;
  }

  /** Whether the outlet itself is the witness. */
  public boolean isOwnWord() {
    return speakers.size() == 1;
  }

  /** Whom the outlet quotes itself; empty if it is the witness. */
  public Optional<Speaker> firstQuoted() {
    return isOwnWord() ? Optional.empty() : Optional.of(speakers.get(1));
  }

  /** The speakers behind the outlet; none if it is the witness. */
  public ImmutableList<Speaker> quoted() {
    return speakers.subList(1, speakers.size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpeakerChain that && speakers.equals(that.speakers);
  }

  @Override
  public int hashCode() {
    return speakers.hashCode();
  }

  /** Reads like {@code actor:herald < actor:agency}. */
  @Override
  public String toString() {
    return String.join(
        " < ",
        speakers.stream()
            .map(s -> s instanceof Speaker.Known known ? known.actor().ref() : s.toString())
            .toList());
  }
}
