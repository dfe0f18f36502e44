package io.github.entente.core;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;

/**
 * Names for readers: what a dossier calls its actors, events, places and concepts.
 *
 * @since 0.1.0
 */
public final class Labels {
  private static final int SHOWN_OF_DERIVED_ID = 8;

  private final Dossier dossier;

  private Labels(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The names that this dossier gives. */
  public static Labels of(Dossier dossier) {
    return new Labels(dossier);
  }

  /** The name of what an id identifies; the id itself if the dossier has no name for it. */
  public String of(Id id) {
    return nameOf(id).orElse(id.value());
  }

  /** The subject and the attribute of a question, and its qualifiers. */
  public String of(Question question) {
    return question.label(this::of);
  }

  /** A value, with names in place of ids. */
  public String of(ClaimValue value) {
    return value.label(this::of);
  }

  private Optional<String> nameOf(Id id) {
    if (id instanceof ActorId actor) {
      return dossier.actor(actor).map(Actor::displayName);
    } else if (id instanceof EventId event) {
      return dossier.event(event).map(Event::label);
    } else if (id instanceof PlaceId place) {
      return dossier.place(place).map(Place::displayName);
    } else if (id instanceof DocumentId document) {
      return dossier.document(document).flatMap(SourceDocument::title);
    } else if (id instanceof ConceptId concept) {
      return dossier.concept(concept).map(Concept::label);
    }
    return SourcedClaimDigest.looksDerived(id)
        ? Optional.of(id.value().substring(0, SHOWN_OF_DERIVED_ID))
        : Optional.empty();
  }
}
