package io.github.entente.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small dossier without problems, to which tests add some. */
final class SoundDossier {
  static final EventId EVENT = EventId.of("e");
  static final DocumentId DOCUMENT = DocumentId.of("d");
  static final ActorId NOBODY = ActorId.of("nobody");

  private SoundDossier() {}

  /** An actor a, an event e and a document d of ten characters. */
  static Dossier.Builder builder() {
    return Dossier.builder()
        .addActor(Actor.of("a", ActorKind.MEDIA, "A"))
        .addEvent(Event.of("e", EventKind.OCCURRENCE, "E"))
        .addDocument(
            SourceDocument.builder().id(DOCUMENT).outlet(ActorId.of("a")).length(10).build());
  }

  /** What is wrong with the dossier after a change, each problem as a line. */
  static List<String> problems(UnaryOperator<Dossier.Builder> change) {
    Dossier.Builder dossier = change.apply(builder());
    return catchThrowableOfType(InvalidDossierException.class, dossier::build).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
