package io.github.entente.reconcile.vote;

import io.github.entente.core.SourceDocument;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;

/**
 * When a document was published, in seconds of the epoch.
 *
 * @param start the first second that is possible; the least long if it is not known
 * @param end the second after the last one that is possible; the greatest long if it is not known
 */
record Published(long start, long end) {
  private static final Published UNKNOWN = new Published(Long.MIN_VALUE, Long.MAX_VALUE);

  static Published of(SourceDocument document) {
    return document
        .published()
        .map(FuzzyTime::region)
        .filter(region -> !region.isEmpty())
        .map(Published::of)
        .orElse(UNKNOWN);
  }

  private static Published of(TimeRegion region) {
    return new Published(
        region.startInclusive().orElse(Long.MIN_VALUE),
        region.endExclusive().orElse(Long.MAX_VALUE));
  }
}
