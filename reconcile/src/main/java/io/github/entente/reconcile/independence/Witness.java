package io.github.entente.reconcile.independence;

import io.github.entente.core.Labels;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import java.util.Comparator;

/**
 * The root of attribution chains: whoever knows it not from another voice of the dossier.
 * Witnesses, not articles, are what counts: two articles that quote one agency are one witness with
 * two mouths.
 */
public sealed interface Witness extends Comparable<Witness> {

  /** A name that is unique in a dossier and orders witnesses. */
  String ref();

  /** A name for readers. */
  String label(Labels labels);

  @Override
  default int compareTo(Witness other) {
    return Comparator.comparing(Witness::ref).compare(this, other);
  }

  /**
   * A witness that the dossier knows.
   *
   * @param actor who it is
   */
  record Known(ActorId actor) implements Witness {
    @Override
    public String ref() {
      return actor.ref();
    }

    @Override
    public String label(Labels labels) {
      return labels.of(actor);
    }

    @Override
    public String toString() {
      return ref();
    }
  }

  /**
   * A witness whom a document only describes. The same words in another document may mean somebody
   * else, so they make another witness.
   *
   * @param document the document
   * @param description its words
   */
  record Unnamed(DocumentId document, String description) implements Witness {
    @Override
    public String ref() {
      return "unnamed:" + document.value() + " " + description; // no id contains a space
    }

    @Override
    public String label(Labels labels) {
      return description + " (" + labels.of(document) + ")";
    }

    @Override
    public String toString() {
      return ref();
    }
  }
}
