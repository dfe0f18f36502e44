package io.github.entente.core;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.Containment;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Claims together with everything they speak of: the unit that is read, written and reconciled.
 *
 * <p>A dossier is checked as a whole when it is built, and {@code build} throws an {@link
 * InvalidDossierException} with all problems at once. Its parts are kept in the order of their ids,
 * so two dossiers with the same content are equal in whatever order they were put together.
 *
 * @since 0.1.0
 */
@Value.Immutable
@JsonDeserialize(builder = Dossier.Builder.class)
@JsonPropertyOrder({
  "attributes",
  "concepts",
  "actors",
  "places",
  "events",
  "documents",
  "claims",
  "alternatives",
  "implications"
})
public abstract class Dossier implements ValueContext {
  Dossier() {}

  /** The attributes that are declared beside the catalogue of {@link Attributes}. */
  public abstract ImmutableList<Attribute<?>> attributes();

  /** The vocabulary. */
  public abstract ImmutableList<Concept> concepts();

  /** Everyone who acts, speaks or is spoken of. */
  public abstract ImmutableList<Actor> actors();

  /** All places. */
  public abstract ImmutableList<Place> places();

  /** All events, states and utterances. */
  public abstract ImmutableList<Event> events();

  /** All documents. */
  public abstract ImmutableList<SourceDocument> documents();

  /** All claims. */
  public abstract ImmutableList<SourcedClaim> claims();

  /** The sets of claims of which exactly one was meant. */
  public abstract ImmutableList<AlternativeReadings> alternatives();

  /** The rules by which answers to some questions answer others. */
  public abstract ImmutableList<Implication> implications();

  /** Looks an attribute up by name, among those declared here and those of the catalogue. */
  public final Optional<Attribute<?>> attribute(String name) {
    return Optional.<Attribute<?>>ofNullable(index().attributes().get(name))
        .or(() -> Attributes.named(name));
  }

  /** Looks an actor up. */
  public final Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(index().actors().get(id));
  }

  /** Looks a place up. */
  public final Optional<Place> place(PlaceId id) {
    return Optional.ofNullable(index().places().get(id));
  }

  /** Looks an event up. */
  public final Optional<Event> event(EventId id) {
    return Optional.ofNullable(index().events().get(id));
  }

  /** Looks a concept up. */
  public final Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(index().concepts().get(id));
  }

  /** Looks a document up. */
  public final Optional<SourceDocument> document(DocumentId id) {
    return Optional.ofNullable(index().documents().get(id));
  }

  /** Looks a claim up. */
  public final Optional<SourcedClaim> claim(ClaimId id) {
    return Optional.ofNullable(index().claims().get(id));
  }

  /** The claims that answer a question directly, in the order of their ids. */
  public final ImmutableList<SourcedClaim> claims(Question question) {
    return index().claimsByQuestion().get(question);
  }

  @Override
  public final Containment<Id> containment(ValueType<?> type) {
    Containment<Id> told = index().containments().get(type);
    return told == null ? ValueContext.UNKNOWN.containment(type) : told;
  }

  @JsonIgnore
  @Value.Lazy
  DossierIndex index() {
    return DossierIndex.of(this);
  }

  /** Rejects a dossier with problems, and puts the parts of a sound one into canonical order. */
  @Value.Check
  Dossier check() {
    if (DossierOrder.isCanonical(this)) {
      DossierValidation.check(this);
      return this;
    }
    try {
      return DossierOrder.canonical(this); // checks itself when it is built
    } catch (InvalidDossierException inCanonicalOrder) {
      DossierValidation.check(this); // problems point into the order that the caller gave
      throw inCanonicalOrder;
    }
  }

  /** A builder of an empty dossier. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a dossier; {@code build} throws {@link InvalidDossierException} with all problems.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
