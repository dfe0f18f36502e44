package io.github.entente.core;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.id.EventId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened, held for a while or was said. It has an identity and no date: dates are
 * claims.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Event.Builder.class)
public non-sealed interface Event extends DossierRecord {

  /** Identifies this event in its dossier. */
  EventId id();

  /** What the event is in time; an occurrence unless told. */
  @Value.Default
  default EventKind kind() {
    return EventKind.OCCURRENCE;
  }

  /** A short name for readers; a dossier rejects a blank one. */
  String label();

  /** The type of event, in a vocabulary of the caller's choice. */
  Optional<String> type();

  /** The larger events that this one is a part of. */
  ImmutableSet<EventId> partOf();

  /** An event of a kind. */
  static Event of(String id, EventKind kind, String label) {
    return builder().id(EventId.of(id)).kind(kind).label(label).build();
  }

  /** A builder without any field set. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an event; {@code build} throws {@link IllegalStateException} if a required field is
   * missing.
   *
   * @since 0.1.0
   */
  final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
