package io.github.entente.examples;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.explain.ExplanationText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Builds a dossier in code, with an attribute of its own, and asks two questions. */
public final class SmallDossier {
  /** An attribute that the catalogue does not have is used like any other. */
  static final Attribute<ConceptValue> FLAG = Attribute.one("flag", ConceptValue.class);

  private static final EventId SINKING = EventId.of("sinking");

  private SmallDossier() {}

  /** Prints the two explained verdicts. */
  public static void main(String[] args) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report());
  }

  static String report() {
    Dossier dossier = dossier();
    Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
    StringBuilder report = new StringBuilder();
    for (Question question : new Question[] {Attributes.DATE.of(SINKING), FLAG.of(SINKING)}) {
      result
          .explain(question)
          .map(explanation -> ExplanationText.of(explanation, dossier))
          .ifPresent(text -> report.append(text).append('\n'));
    }
    return report.toString();
  }

  static Dossier dossier() {
    Question date = Attributes.DATE.of(SINKING);
    Question flag = FLAG.of(SINKING);
    return Dossier.builder()
        .addAttributes(FLAG.describedAs("under whose flag a ship sailed"))
        .addConcepts(
            Concept.of("flag", "a flag"),
            Concept.of("panama", "Panama", "flag"),
            Concept.of("liberia", "Liberia", "flag"))
        .addEvents(Event.of("sinking", EventKind.OCCURRENCE, "sinking of the freighter"))
        .addActors(
            Actor.of("herald", ActorKind.MEDIA, "The Herald"),
            Actor.of("gazette", ActorKind.MEDIA, "The Gazette"),
            Actor.of("courier", ActorKind.MEDIA, "The Courier"))
        .addDocuments(document("herald"), document("gazette"), document("courier"))
        .addClaims(
            claim("herald", date, TimeValue.parse("2016")),
            claim("gazette", date, TimeValue.parse("2016-01-02")),
            claim("courier", date, TimeValue.parse("2015")),
            claim("herald", flag, ConceptValue.of(ConceptId.of("panama"))),
            claim("gazette", flag, ConceptValue.of(ConceptId.of("panama"))),
            claim("courier", flag, ConceptValue.of(ConceptId.of("liberia"))))
        .build();
  }

  private static SourceDocument document(String outlet) {
    return SourceDocument.builder()
        .id(DocumentId.of(outlet + "-1"))
        .outlet(ActorId.of(outlet))
        .build();
  }

  private static SourcedClaim claim(String outlet, Question question, ClaimValue value) {
    return SourcedClaim.builder()
        .document(DocumentId.of(outlet + "-1"))
        .question(question)
        .value(value)
        .build();
  }
}
