package io.github.entente.core;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import java.util.List;
import java.util.stream.Collectors;

/** Names for readers: what a dossier calls its actors, events, places and concepts. */
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

  /** The name of an entity. */
  public String of(EntityId id) {
    if (id instanceof ActorId actor) {
      return dossier.actor(actor).map(Actor::displayName).orElse(id.value());
    } else if (id instanceof EventId event) {
      return dossier.event(event).map(Event::label).orElse(id.value());
    } else if (id instanceof PlaceId place) {
      return dossier.place(place).map(Place::displayName).orElse(id.value());
    } else if (id instanceof DocumentId document) {
      return dossier.document(document).flatMap(SourceDocument::title).orElse(id.value());
    }
    return id.value();
  }

  /** The id of a claim; one that was derived from the content is cut to what tells it apart. */
  public String of(ClaimId id) {
    return SourcedClaimDigest.isDerived(id)
        ? id.value().substring(0, SHOWN_OF_DERIVED_ID)
        : id.value();
  }

  /** The subject and the attribute of a question, and its qualifiers. */
  public String of(Question question) {
    String qualifiers =
        question.qualifiers().entrySet().stream()
            .map(e -> ", " + e.getKey() + " " + named(e.getValue()))
            .collect(Collectors.joining());
    return of(question.subject()) + ": " + question.attribute() + qualifiers;
  }

  /** A value, with names in place of ids. */
  public String of(ClaimValue value) {
    if (value instanceof ActorValue v) {
      return of(v.actor());
    } else if (value instanceof EventValue v) {
      return of(v.event());
    } else if (value instanceof PlaceValue v) {
      return of(v.place());
    } else if (value instanceof ConceptValue v) {
      return dossier.concept(v.concept()).map(Concept::label).orElse(v.toString());
    } else if (value instanceof PropositionValue v) {
      return of(v.question()) + " = " + of(v.value());
    } else if (value instanceof SetValue v) {
      List<String> members = v.members().stream().map(this::of).toList();
      return String.join(", ", members) + (v.isClosed() ? " and no other" : "");
    }
    return value.toString();
  }

  private String named(String qualifier) {
    try {
      return of(EntityId.parse(qualifier));
    } catch (IllegalArgumentException notAnId) {
      return qualifier;
    }
  }
}
