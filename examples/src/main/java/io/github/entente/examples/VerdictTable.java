package io.github.entente.examples;

import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a reconciliation in at most 100 columns: disagreements first, then the verdicts. */
final class VerdictTable {
  private static final String ROW = "%-46s %-12s %-27s %4s %7s\n";

  private final Dossier dossier;
  private final Reconciliation result;
  private final Labels labels;

  VerdictTable(Dossier dossier, Reconciliation result) {
    this.dossier = dossier;
    this.result = result;
    this.labels = Labels.of(dossier);
  }

  String summary() {
    return "%s articles, %s claims, %s questions\n"
        .formatted(dossier.documents().size(), dossier.claims().size(), result.verdicts().size());
  }

  String disagreements() {
    return result.findings().stream()
        .filter(f -> f.kind().isDisagreement())
        .map(this::disagreement)
        .collect(Collectors.joining());
  }

  private String disagreement(Finding finding) {
    String claims = finding.claims().stream().map(labels::of).collect(Collectors.joining(", "));
    return "%s  %s\n    %s\n    claims: %s\n"
        .formatted(
            finding.kind() == FindingKind.CONFLICT ? "CONFLICT" : "DISPUTE ",
            cut(labels.of(finding.question()), 88),
            cut(finding.reason(), 96),
            cut(claims, 88));
  }

  /** One line for each question on which several documents speak, the least settled first. */
  String corroborated() {
    return rows(result.verdicts().stream().filter(v -> v.documents().size() > 1));
  }

  /** One line for each question, the least settled first. */
  String all() {
    return rows(result.verdicts().stream());
  }

  private String rows(Stream<Verdict<?>> verdicts) {
    return ROW.formatted("question", "status", "best answer", "p", "witness")
        + verdicts
            .sorted(
                Comparator.comparing((Verdict<?> v) -> v.status()).thenComparing(Verdict::question))
            .map(this::row)
            .collect(Collectors.joining());
  }

  private String row(Verdict<?> verdict) {
    String values =
        verdict.values().isEmpty()
            ? verdict.best().map(this::name).orElse("-")
            : verdict.values().stream()
                .map((ClaimValue v) -> labels.of(v))
                .collect(Collectors.joining(", "));
    return ROW.formatted(
        cut(labels.of(verdict.question()), 46),
        verdict.status(),
        cut(values, 27),
        verdict.best().map(Candidate::probability).map(p -> decimal("%.2f", p)).orElse("-"),
        decimal("%.1f", verdict.effectiveWitnesses()));
  }

  private String name(Candidate candidate) {
    return (candidate.isPositive() ? "" : "not ") + labels.of(candidate.value());
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 3) + "...";
  }
}
