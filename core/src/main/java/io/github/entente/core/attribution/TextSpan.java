package io.github.entente.core.attribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where in a document's text a claim stands. The digest makes it possible to check, by whoever has
 * the text, that the place still says what it said, without carrying the text along.
 *
 * @param start index of the first character, counted in Unicode code points from 0
 * @param end index after the last character; a dossier rejects a span that ends before it starts
 * @param digest {@code "sha256:"} and the hexadecimal SHA-256 of the span's UTF-8 bytes
 * @param quote a short quotation, if one may be kept
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TextSpan(int start, int end, String digest, Optional<String> quote) {

  /** Creates a span; throws {@link IllegalArgumentException} if the digest is not of that form. */
  @JsonCreator
  public TextSpan(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "digest", required = true) String digest,
      @JsonProperty("quote") Optional<String> quote) {
    this.start = start;
    this.end = end;
    this.digest = digest;
    this.quote = quote;
    if (!digest.matches("sha256:[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "text span has the digest \"%s\" but it must be \"sha256:\" and 64 lower-case hexadecimal digits"
              .formatted(digest));
    }
  }

  /**
   * The span of {@code text} between two code point indices, without a quotation.
   *
   * @throws IndexOutOfBoundsException if the span is not inside the text
   */
  public static TextSpan of(String text, int start, int end) {
    String covered =
        text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    return new TextSpan(start, end, digestOf(covered), Optional.empty());
  }

  /** Whether {@code text} still has, at this place, what the digest was taken of. */
  public boolean matches(String text) {
    return start >= 0
        && start <= end
        && end <= text.codePointCount(0, text.length())
        && of(text, start, end).digest.equals(digest);
  }

  private static String digestOf(String covered) {
    return "sha256:" + Hashing.sha256().hashString(covered, StandardCharsets.UTF_8);
  }
}
