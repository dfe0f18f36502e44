package io.github.entente.reconcile.dependence;

import static io.github.entente.reconcile.Dossiers.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.DocumentId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which documents copy others. */
class CopiesTest {
  private static final DocumentId HERALD = DocumentId.of("herald");
  private static final DocumentId MIRROR = DocumentId.of("mirror");
  private static final DocumentId ECHO = DocumentId.of("echo");

  private final Copies copies =
      Copies.of(dossier().copy("mirror", "herald").copy("echo", "mirror").build());

  @Test
  void aCopyKnowsItsOriginalsAtAnyDistance() {
    assertThat(copies.isCopiedFromAny(ECHO, Set.of(HERALD))).isTrue();
    assertThat(copies.isCopiedFromAny(ECHO, Set.of(MIRROR))).isTrue();
    assertThat(copies.isCopiedFromAny(MIRROR, Set.of(HERALD))).isTrue();
  }

  @Test
  void anOriginalIsNotCopiedFromItsCopies() {
    assertThat(copies.isCopy(HERALD)).isFalse();
    assertThat(copies.isCopiedFromAny(HERALD, Set.of(MIRROR, ECHO))).isFalse();
    assertThat(copies.isCopiedFromAny(MIRROR, Set.of(MIRROR))).isFalse();
  }

  @Test
  void aDossierMayHaveNoCopies() {
    assertThat(copies.any()).isTrue();
    assertThat(Copies.of(dossier().build()).any()).isFalse();
  }
}
