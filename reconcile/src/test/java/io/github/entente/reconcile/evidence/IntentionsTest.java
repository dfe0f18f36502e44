package io.github.entente.reconcile.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attribute;
import io.github.entente.core.Dossier;
import io.github.entente.core.Realis;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a question asks for an intention, the intention is the fact. */
class IntentionsTest {
  private static final Attribute<TextValue> DOES = Attribute.one("does", ValueType.TEXT);

  @ParameterizedTest(name = "{0}: told as a fact {1}, where an intention is asked for {2}")
  @CsvSource({
    "ACTUAL, true, true",
    "ONGOING, true, true",
    "INTENDED, false, true",
    "FUTURE, false, true",
    "HYPOTHETICAL, false, false"
  })
  void isToldAsAFact(Realis realis, boolean asAFact, boolean asAnIntention) {
    assertThat(read(DOES, realis).isToldAsFact()).isEqualTo(asAFact);
    assertThat(read(DOES.ofIntention(), realis).isToldAsFact()).isEqualTo(asAnIntention);
  }

  private static Statement read(Attribute<TextValue> attribute, Realis realis) {
    ActorId actor = ActorId.of("a");
    Dossier dossier =
        Dossier.builder()
            .addAttributes(attribute)
            .addActors(Actor.of("a", ActorKind.PERSON, "A"), Actor.of("o", ActorKind.MEDIA, "O"))
            .addDocuments(SourceDocument.of("d", "o"))
            .addClaims(
                SourcedClaim.builder()
                    .document(DocumentId.of("d"))
                    .question(attribute.of(actor))
                    .value(TextValue.of("leave"))
                    .realis(realis)
                    .build())
            .build();
    return StatementReader.read(dossier).get(0).statements().get(0);
  }
}
