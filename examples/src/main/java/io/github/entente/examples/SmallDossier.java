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
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.explain.ExplanationText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Builds a dossier in code, with an attribute of its own, and asks two questions.
 *
 * @since 0.1.0
 */
public final class SmallDossier {
  /** An attribute that the catalogue does not have is used like any other. */
  static final Attribute<ConceptValue> FLAG = Attribute.one("flag", ValueType.CONCEPT);

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
        .addDocuments(
            SourceDocument.of("herald-1", "herald"),
            SourceDocument.of("gazette-1", "gazette"),
            SourceDocument.of("courier-1", "courier"))
        .addClaims(
            SourcedClaim.of("herald-1", date, TimeValue.parse("2016")),
            SourcedClaim.of("gazette-1", date, TimeValue.parse("2016-01-02")),
            SourcedClaim.of("courier-1", date, TimeValue.parse("2015")),
            SourcedClaim.of("herald-1", flag, ConceptValue.of(ConceptId.of("panama"))),
            SourcedClaim.of("gazette-1", flag, ConceptValue.of(ConceptId.of("panama"))),
            SourcedClaim.of("courier-1", flag, ConceptValue.of(ConceptId.of("liberia"))))
        .build();
  }
}
