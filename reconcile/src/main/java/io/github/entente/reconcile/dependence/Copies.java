package io.github.entente.reconcile.dependence;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Dossier;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.id.DocumentId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which documents copy or rewrite others, as the dossier declares it.
 *
 * @since 0.1.0
 */
public final class Copies {
  private final Dossier dossier;
  private final ImmutableSet<DocumentId> copies;

  private Copies(Dossier dossier) {
    this.dossier = dossier;
    this.copies =
        dossier.documents().stream()
            .filter(document -> !document.derivedFrom().isEmpty())
            .map(SourceDocument::id)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** What this dossier declares. */
  public static Copies of(Dossier dossier) {
    return new Copies(dossier);
  }

  /** Whether any document copies another. */
  public boolean any() {
    return !copies.isEmpty();
  }

  /** Whether a document copies any other. */
  public boolean isCopy(DocumentId document) {
    return copies.contains(document);
  }

  /**
   * Whether a document was copied, directly or through others, from one of these.
   *
   * <p>Takes time linear in the documents from which it was copied, up to the first of these.
   */
  public boolean isCopiedFromAny(DocumentId document, Set<DocumentId> originals) {
    Set<DocumentId> seen = new HashSet<>();
    Deque<DocumentId> open = new ArrayDeque<>();
    open.add(document);
    while (!open.isEmpty()) {
      SourceDocument copy = dossier.document(open.remove()).orElseThrow();
      for (DocumentId original : copy.derivedFrom()) {
        if (originals.contains(original)) {
          return true;
        }
        if (seen.add(original)) {
          open.add(original);
        }
      }
    }
    return false;
  }
}
