package io.github.entente.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.id.ActorId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final String TEXT = "a\uD83D\uDE00b\u00E9";

  @Test
  void aSpanCountsCodePoints() {
    TextSpan span = TextSpan.of(TEXT, 1, 3);

    assertThat(span.matches(TEXT)).isTrue();
    assertThat(span.matches("x\uD83D\uDE00by")).isTrue();
    assertThat(span.matches("a\uD83D\uDE01b\u00E9")).isFalse();
    assertThat(span.matches("a\uD83D\uDE00")).isFalse();
    assertThat(span.digest()).isEqualTo(TextSpan.of("\uD83D\uDE00b", 0, 2).digest());
  }

  /** The digest of no bytes at all, from FIPS 180-4's own test vectors. */
  @Test
  void theDigestIsSha256() {
    assertThat(TextSpan.of("", 0, 0).digest())
        .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aSpanOutsideTheTextMatchesNothing() {
    String digest = TextSpan.of("", 0, 0).digest();

    assertThat(new TextSpan(-1, 0, digest, Optional.empty()).matches(TEXT)).isFalse();
    assertThat(new TextSpan(2, 1, digest, Optional.empty()).matches(TEXT)).isFalse();
    assertThat(new TextSpan(5, 5, digest, Optional.empty()).matches(TEXT)).isFalse();
    assertThat(new TextSpan(4, 4, digest, Optional.empty()).matches(TEXT)).isTrue();
    assertThatThrownBy(() -> TextSpan.of(TEXT, 0, 5)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aDigestOfAnotherFormIsRejected() {
    assertThatThrownBy(() -> new TextSpan(0, 0, "md5:00", Optional.empty()))
        .hasMessageContaining("\"md5:00\"")
        .hasMessageContaining("64 lower-case hexadecimal digits");
  }

  @Test
  void aLinkHasASpeakerOrADescriptionButNotBoth() {
    assertThat(AttributionLink.to(ActorId.of("a")).form()).isEqualTo(SpeechForm.INDIRECT);
    assertThat(AttributionLink.toUnnamed("an official").speaker()).isEmpty();
    assertThatThrownBy(() -> AttributionLink.builder().build())
        .hasMessageContaining("neither a speaker nor a description");
    assertThatThrownBy(
            () -> AttributionLink.builder().speaker(ActorId.of("a")).description("x").build())
        .hasMessageContaining("both the speaker actor:a and a description");
  }
}
