package io.github.entente.core;

import com.google.common.hash.Hashing;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.PropositionValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Derives a claim's id from its content. */
final class SourcedClaimDigest {
  private static final int HEX_DIGITS = 24;

  private SourcedClaimDigest() {}

  /** Whether an id looks like a derived one; nothing but its display depends on it. */
  static boolean isDerived(ClaimId id) {
    return id.value().matches("[0-9a-f]{" + HEX_DIGITS + "}");
  }

  static ClaimId idOf(SourcedClaim claim) {
    List<Object> content =
        List.of(
            claim.document(),
            PropositionValue.of(claim.question(), claim.value()).canonicalText(),
            claim.chain(),
            claim.channel(),
            claim.polarity(),
            claim.certainty(),
            claim.realis(),
            claim.basis(),
            claim.validity(),
            claim.spans(),
            claim.asWritten(),
            claim.note());
    StringBuilder text = new StringBuilder();
    for (Object field : content) {
      // The length in front keeps neighbouring fields from running into each other.
      String part = field.toString();
      text.append(part.length()).append(':').append(part);
    }
    return ClaimId.of(
        Hashing.sha256()
            .hashString(text, StandardCharsets.UTF_8)
            .toString()
            .substring(0, HEX_DIGITS));
  }
}
