package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.entente.core.Dossier;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.attribution.TextSpan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The dossier of the five articles points into their texts, which are not part of the project. */
class FiveArticlesTextsTest {
  private static final Dossier DOSSIER = FiveArticles.dossier();

  @Test
  void spansStandInTheTexts() {
    for (SourceDocument document : DOSSIER.documents()) {
      String text = Seeds.text(document);
      assertThat(document.length()).hasValue(text.codePointCount(0, text.length()));
      assertThat(document.contentHash())
          .hasValue("sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8));
      assertThat(DOSSIER.claims().stream().filter(c -> c.document().equals(document.id())))
          .allSatisfy(
              claim ->
                  assertThat(claim.spans())
                      .allSatisfy(
                          (TextSpan span) ->
                              assertThat(span.matches(text)).as(claim.id().value()).isTrue()));
    }
  }
}
