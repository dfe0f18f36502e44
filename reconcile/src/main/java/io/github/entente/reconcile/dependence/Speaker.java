package io.github.entente.reconcile.dependence;

import io.github.entente.core.Labels;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;

/**
 * Somebody through whom a statement reaches us: an outlet, or one who is quoted.
 *
 * @since 0.1.0
 */
public sealed interface Speaker {

  /** A name for readers. */
  String label(Labels labels);

  /**
   * A speaker whom the dossier knows.
   *
   * @param actor who it is
   */
  record Known(ActorId actor) implements Speaker {
    @Override
    public String label(Labels labels) {
      return labels.of(actor);
    }
  }

  /**
   * A speaker whom a document only describes. The same words in another document may mean somebody
   * else.
   *
   * @param document the document
   * @param description its words
   */
  record Unnamed(DocumentId document, String description) implements Speaker {
    @Override
    public String label(Labels labels) {
      return description + " (" + labels.of(document) + ")";
    }
  }
}
