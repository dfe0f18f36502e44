package io.github.entente.reconcile.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which outlets print one text. */
class SharedTextsTest {
  @Test
  void outletsWithOneHashPrintOneText() {
    SharedTexts texts =
        SharedTexts.of(
            List.of(
                document("a1", "herald", "one"),
                document("b1", "gazette", "one"),
                document("c1", "courier", "two")));
    assertThat(texts.isShared(ActorId.of("herald"))).isTrue();
    assertThat(texts.isShared(ActorId.of("courier"))).isFalse();
    assertSame(texts, "herald", "gazette");
    assertThat(texts.representative(ActorId.of("courier"))).isEqualTo(ActorId.of("courier"));
  }

  @Test
  void outletsThatAreConnectedByOthersBelongTogetherInAnyOrder() {
    List<SourceDocument> chain =
        List.of(
            document("a1", "herald", "one"),
            document("b1", "gazette", "one"),
            document("b2", "gazette", "two"),
            document("c1", "courier", "two"),
            document("c2", "courier", "three"),
            document("d1", "bugle", "three"));
    SharedTexts forwards = SharedTexts.of(chain);
    List<SourceDocument> reversed = new ArrayList<>(chain);
    Collections.reverse(reversed);
    SharedTexts backwards = SharedTexts.of(reversed);
    for (String outlet : List.of("herald", "gazette", "courier", "bugle")) {
      assertThat(forwards.representative(ActorId.of(outlet))).isEqualTo(ActorId.of("bugle"));
      assertThat(backwards.representative(ActorId.of(outlet))).isEqualTo(ActorId.of("bugle"));
    }
  }

  @Test
  void twoDocumentsOfOneOutletShareNothingWithOthers() {
    SharedTexts texts =
        SharedTexts.of(List.of(document("a1", "herald", "one"), document("a2", "herald", "one")));
    assertThat(texts).isSameAs(SharedTexts.NONE);
  }

  @Test
  void withoutAHashNothingIsKnown() {
    SourceDocument plain =
        SourceDocument.builder().id(DocumentId.of("a")).outlet(ActorId.of("a")).build();
    assertThat(SharedTexts.of(List.of(plain, plain))).isSameAs(SharedTexts.NONE);
  }

  private static void assertSame(SharedTexts texts, String one, String other) {
    assertThat(texts.representative(ActorId.of(one)))
        .isEqualTo(texts.representative(ActorId.of(other)));
  }

  private static SourceDocument document(String id, String outlet, String text) {
    return SourceDocument.builder()
        .id(DocumentId.of(id))
        .outlet(ActorId.of(outlet))
        .contentHash(hash(text))
        .build();
  }

  static String hash(String text) {
    return "sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
  }
}
