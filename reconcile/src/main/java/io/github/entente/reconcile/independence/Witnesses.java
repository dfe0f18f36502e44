package io.github.entente.reconcile.independence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.core.Channel;
import io.github.entente.core.Dossier;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.DocumentId;

/** Finds the witness behind a claim. */
public final class Witnesses {
  private final Dossier dossier;

  private Witnesses(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The witnesses of this dossier's claims. */
  public static Witnesses of(Dossier dossier) {
    return new Witnesses(dossier);
  }

  /**
   * The voices that a claim on the question goes through. Nobody is a witness for the fact of his
   * own words: where the deepest speaker is the one whom the question is about, the chain ends with
   * whoever heard him. What the editor inserted is the editor's.
   */
  public ImmutableList<AttributionLink> voices(SourcedClaim claim) {
    ImmutableList<AttributionLink> chain = claim.chain();
    if (claim.channel() == Channel.EDITOR_INSERT) {
      return ImmutableList.of();
    }
    if (!chain.isEmpty()
        && chain
            .get(chain.size() - 1)
            .speaker()
            .filter(claim.question().subject()::equals)
            .isPresent()) {
      return chain.subList(0, chain.size() - 1);
    }
    return chain;
  }

  /** The witness at the end of these voices of a document; its outlet if there are none. */
  public Witness behind(DocumentId document, ImmutableList<AttributionLink> voices) {
    if (voices.isEmpty()) {
      return new Witness.Known(dossier.document(origin(document)).orElseThrow().outlet());
    }
    AttributionLink deepest = voices.get(voices.size() - 1);
    return deepest
        .speaker()
        .<Witness>map(Witness.Known::new)
        .orElseGet(
            () -> new Witness.Unnamed(origin(document), deepest.description().orElseThrow()));
  }

  /**
   * The document that this one was copied from in the end; the first by id where there are several.
   */
  private DocumentId origin(DocumentId document) {
    DocumentId current = document;
    while (true) {
      ImmutableSet<DocumentId> copied =
          dossier.document(current).map(SourceDocument::derivedFrom).orElse(ImmutableSet.of());
      if (copied.isEmpty()) {
        return current;
      }
      current = ImmutableSortedSet.copyOf(copied).first();
    }
  }
}
