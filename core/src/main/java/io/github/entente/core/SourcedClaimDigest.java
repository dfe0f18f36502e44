package io.github.entente.core;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.Id;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Derives a claim's id from its content. Every part is spelled out here, behind its length, so that
 * ids depend on nothing but the content and neighbouring parts cannot run into each other.
 */
final class SourcedClaimDigest {
  private static final int HEX_DIGITS = 24;
  private static final CharMatcher HEX =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

  /** The canonical text of a proposition starts with the name of its type, and so do answers. */
  private static final String ANSWER = "11:proposition";

  private final StringBuilder text = new StringBuilder(500);

  private SourcedClaimDigest() {}

  /** Whether an id looks like a derived one. */
  static boolean looksDerived(Id id) {
    return id instanceof ClaimId
        && id.value().length() == HEX_DIGITS
        && HEX.matchesAllOf(id.value());
  }

  static ClaimId idOf(SourcedClaim claim) {
    SourcedClaimDigest digest = new SourcedClaimDigest();
    digest.append(claim);
    byte[] hash = Hashing.sha256().hashBytes(encoded(digest.text)).asBytes();
    return ClaimId.of(HexFormat.of().formatHex(hash, 0, HEX_DIGITS / 2));
  }

  /**
   * The text in UTF-8, but that half of a surrogate pair has the three bytes of its number: UTF-8
   * has none for it, and a replacement would give different texts the same id.
   */
  private static byte[] encoded(CharSequence text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return encodedInFull(text);
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  private static byte[] encodedInFull(CharSequence text) {
    byte[] bytes = new byte[3 * text.length()];
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = Character.codePointAt(text, i);
      if (c < 0x80) {
        bytes[end++] = (byte) c;
      } else if (c < 0x800) {
        bytes[end++] = (byte) (0xC0 + (c >> 6));
        bytes[end++] = tail(c);
      } else if (c < 0x10000) {
        bytes[end++] = (byte) (0xE0 + (c >> 12));
        bytes[end++] = tail(c >> 6);
        bytes[end++] = tail(c);
      } else {
        bytes[end++] = (byte) (0xF0 + (c >> 18));
        bytes[end++] = tail(c >> 12);
        bytes[end++] = tail(c >> 6);
        bytes[end++] = tail(c);
        i++;
      }
    }
    return Arrays.copyOf(bytes, end);
  }

  private static byte tail(int bits) {
    return (byte) (0x80 + (bits & 0x3F));
  }

  private void append(SourcedClaim claim) {
    append(claim.document().ref());
    append(ANSWER + claim.question().canonicalText() + claim.value().canonicalText());
    append(claim.chain().size());
    claim.chain().forEach(this::append);
    append(claim.channel().name());
    append(claim.polarity().name());
    append(claim.certainty().name());
    append(claim.realis().name());
    append(claim.basis().name());
    append(claim.validity());
    append(claim.spans().size());
    claim.spans().forEach(this::append);
    append(claim.asWritten());
    append(claim.note());
    claim.interest().ifPresent(interest -> append(interest.name()));
  }

  private void append(AttributionLink link) {
    append(link.speaker());
    append(link.description());
    append(link.addressees().size());
    link.addressees().forEach(addressee -> append(addressee.ref()));
    append(link.form().name());
  }

  private void append(TextSpan span) {
    append(span.start());
    append(span.end());
    append(span.digest());
    append(span.quote());
  }

  private void append(Optional<?> part) {
    append(part.isPresent() ? 1 : 0);
    part.ifPresent(present -> append(present.toString()));
  }

  private void append(int number) {
    append(Integer.toString(number));
  }

  private void append(String part) {
    text.append(part.length()).append(':').append(part);
  }
}
