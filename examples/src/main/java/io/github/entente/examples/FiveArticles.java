package io.github.entente.examples;

import io.github.entente.core.Attributes;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.EventId;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.explain.ExplanationText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reconciles what five news articles say about Bahrain and Iran: prints what they disagree on, a
 * verdict for every question that several of them answer, and one verdict explained.
 *
 * @since 0.1.0
 */
public final class FiveArticles {
  private static final String RESOURCE = "five-articles.jsonl";
  private static final Question ATTACK_DATE = Attributes.DATE.of(EventId.of("embassy-attack"));

  private FiveArticles() {}

  /** Prints the report. */
  public static void main(String[] args) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(dossier()));
  }

  static String report(Dossier dossier) {
    Reconciliation result = Reconciler.withDefaults().reconcile(dossier);
    VerdictTable table = new VerdictTable(dossier, result);
    return table.summary()
        + "\nWhere they disagree\n\n"
        + table.disagreements()
        + "\nWhat several of them answer, the least settled first\n\n"
        + table.corroborated()
        + "\nOne verdict explained\n\n"
        + result
            .explain(ATTACK_DATE)
            .map(explanation -> ExplanationText.of(explanation, dossier))
            .orElseThrow();
  }

  static Dossier dossier() {
    try (InputStream in = FiveArticles.class.getResourceAsStream(RESOURCE)) {
      return EntenteJson.withDefaults().readLines(RESOURCE, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }
}
