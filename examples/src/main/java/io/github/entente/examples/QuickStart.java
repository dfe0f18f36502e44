package io.github.entente.examples;

import static io.github.entente.core.ActorKind.MEDIA;
import static io.github.entente.core.Attributes.DATE;

import io.github.entente.core.Actor;
import io.github.entente.core.Dossier;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.explain.ExplanationText;

/**
 * The first steps, as the README has them.
 *
 * @since 0.1.0
 */
public final class QuickStart {
  private QuickStart() {}

  /** Prints one explained verdict. */
  public static void main(String[] args) {
    System.out.print(report());
  }

  static String report() {
    // README starts here.
    Question date = DATE.of(EventId.of("attack"));
    Dossier dossier =
        Dossier.builder()
            .addEvents(Event.of("attack", EventKind.OCCURRENCE, "the attack"))
            .addActors(Actor.of("herald", MEDIA, "Herald"), Actor.of("gazette", MEDIA, "Gazette"))
            .addActors(Actor.of("courier", MEDIA, "Courier"))
            .addDocuments(SourceDocument.of("h1", "herald"), SourceDocument.of("g1", "gazette"))
            .addDocuments(SourceDocument.of("c1", "courier"))
            .addClaims(SourcedClaim.of("h1", date, TimeValue.parse("2016")))
            .addClaims(SourcedClaim.of("g1", date, TimeValue.parse("2016-01")))
            .addClaims(SourcedClaim.of("c1", date, TimeValue.parse("2015")))
            .build();
    Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
    return ExplanationText.of(result.explain(date).orElseThrow(), dossier);
    // README ends here.
  }
}
