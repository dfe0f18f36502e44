package io.github.entente.reconcile.dependence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.Channel;
import io.github.entente.core.Dossier;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the chain of speakers behind what a claim says.
 *
 * @since 0.1.0
 */
public final class SpeakerChains {
  /** Of each document, the chain that consists of its outlet alone. */
  private final ImmutableMap<DocumentId, SpeakerChain> ownWord;

  private SpeakerChains(ImmutableMap<DocumentId, SpeakerChain> ownWord) {
    this.ownWord = ownWord;
  }

  /** The chains of this dossier's claims. */
  public static SpeakerChains of(Dossier dossier) {
    ImmutableMap.Builder<DocumentId, SpeakerChain> ownWord = ImmutableMap.builder();
    for (SourceDocument document : dossier.documents()) {
      ownWord.put(document.id(), SpeakerChain.of(document.outlet(), ImmutableList.of()));
    }
    return new SpeakerChains(ownWord.buildOrThrow());
  }

  /**
   * Through whom a claim on its own question comes. Nobody is a witness for the fact of his own
   * words: where the deepest speaker is the one whom the question is about, the chain ends with
   * whoever heard him. What an editor inserted is the editor's.
   */
  public SpeakerChain of(SourcedClaim claim) {
    List<AttributionLink> links = links(claim);
    if (links.isEmpty()) {
      return ownWord(claim.document());
    }
    return chain(claim.document(), speakers(claim.document(), links));
  }

  /**
   * Through whom the content of what a claim reports comes: through whoever heard it, and then from
   * the actor whom the claim says to have spoken. If the deepest speaker is unnamed, or if the
   * claim is not about an actor, nobody further is known.
   */
  public SpeakerChain ofContent(SourcedClaim claim) {
    List<AttributionLink> links = links(claim);
    List<Speaker> speakers = speakers(claim.document(), links);
    boolean endsUnnamed = !links.isEmpty() && links.get(links.size() - 1).speaker().isEmpty();
    if (claim.question().subject() instanceof ActorId actor && !endsUnnamed) {
      speakers.add(new Speaker.Known(actor));
    }
    return chain(claim.document(), speakers);
  }

  private static List<AttributionLink> links(SourcedClaim claim) {
    ImmutableList<AttributionLink> chain = claim.chain();
    if (claim.channel() == Channel.EDITOR_INSERT || chain.isEmpty()) {
      return ImmutableList.of();
    }
    boolean ownWords =
        chain
            .get(chain.size() - 1)
            .speaker()
            .filter(claim.question().subject()::equals)
            .isPresent();
    return ownWords ? chain.subList(0, chain.size() - 1) : chain;
  }

  private static List<Speaker> speakers(DocumentId document, List<AttributionLink> links) {
    List<Speaker> speakers = new ArrayList<>();
    for (AttributionLink link : links) {
      speakers.add(
          link.speaker()
              .<Speaker>map(Speaker.Known::new)
              .orElseGet(() -> new Speaker.Unnamed(document, link.description().orElseThrow())));
    }
    return speakers;
  }

  private SpeakerChain chain(DocumentId document, List<Speaker> quoted) {
    return SpeakerChain.of(ownWord(document).witness(), quoted);
  }

  private SpeakerChain ownWord(DocumentId document) {
    return Objects.requireNonNull(
        ownWord.get(document), "a dossier has the documents of its claims");
  }
}
