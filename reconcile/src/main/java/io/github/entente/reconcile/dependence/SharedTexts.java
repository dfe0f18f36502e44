package io.github.entente.reconcile.dependence;

import io.github.entente.core.SourceDocument;
import io.github.entente.core.id.ActorId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets print one text: those of whose documents some have the same content hash, and those
 * that are connected by others so. Nobody can tell which of them wrote it, and what the text says,
 * it says once.
 *
 * @since 0.1.0
 */
public final class SharedTexts {
  /** No outlets print one text. */
  public static final SharedTexts NONE = new SharedTexts(Map.of());

  /** Of each outlet that shares a text, another that does, or itself if it stands for them all. */
  private final Map<ActorId, ActorId> parent;

  private SharedTexts(Map<ActorId, ActorId> parent) {
    this.parent = parent;
  }

  /** The outlets that print one text, as far as these documents show. Nearly O(documents). */
  public static SharedTexts of(Iterable<SourceDocument> documents) {
    Map<String, ActorId> first = new HashMap<>();
    Map<ActorId, ActorId> parent = new HashMap<>();
    for (SourceDocument document : documents) {
      Optional<String> hash = document.contentHash();
      if (hash.isPresent()) {
        ActorId other = first.putIfAbsent(hash.get(), document.outlet());
        if (other != null && !other.equals(document.outlet())) {
          join(parent, root(parent, other), root(parent, document.outlet()));
        }
      }
    }
    return parent.isEmpty() ? NONE : new SharedTexts(parent);
  }

  private static void join(Map<ActorId, ActorId> parent, ActorId a, ActorId b) {
    boolean inOrder = a.compareTo(b) <= 0;
    parent.put(inOrder ? a : b, inOrder ? a : b);
    parent.put(inOrder ? b : a, inOrder ? a : b);
  }

  private static ActorId root(Map<ActorId, ActorId> parent, ActorId outlet) {
    ActorId at = outlet;
    while (true) {
      @Nullable ActorId above = parent.get(at);
      if (above == null || above.equals(at)) {
        return at;
      }
      at = above;
    }
  }

  /** Whether an outlet prints a text that another prints, too. */
  public boolean isShared(ActorId outlet) {
    return parent.containsKey(outlet);
  }

  /** One outlet that stands for all that print the same text as this one; itself if none does. */
  public ActorId representative(ActorId outlet) {
    return Objects.requireNonNull(root(parent, outlet));
  }
}
