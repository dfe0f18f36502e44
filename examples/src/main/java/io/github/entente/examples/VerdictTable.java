package io.github.entente.examples;

import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.FindingText;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a reconciliation in at most 100 columns: disagreements first, then the verdicts. */
final class VerdictTable {
  private static final int COLUMNS = 100;
  private static final String ROW = "%-12s %9s  %s";
  private static final String INDENT = " ".repeat(26);

  private final Dossier dossier;
  private final Reconciliation result;
  private final Labels labels;
  private final FindingText findingText;

  VerdictTable(Dossier dossier, Reconciliation result) {
    this.dossier = dossier;
    this.result = result;
    this.labels = Labels.of(dossier);
    this.findingText = FindingText.of(dossier);
  }

  String summary() {
    return "%s documents, %s claims, %s questions\n"
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
    return wrapped("%-8s  %s".formatted(kind(finding.kind()), labels.of(finding.question())), 12)
        + wrapped("    " + findingText.of(finding), 6)
        + wrapped("    claims: " + claims, 12);
  }

  private static String kind(FindingKind kind) {
    return switch (kind) {
      case CONFLICT -> "CONFLICT";
      case ACTOR_DISPUTE -> "DISPUTE";
      default -> "SELF";
    };
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
    return ROW.formatted("status", "witnesses", "question = best answer (its probability)\n")
        + verdicts
            .sorted(
                Comparator.comparing((Verdict<?> v) -> v.status()).thenComparing(Verdict::question))
            .map(this::row)
            .collect(Collectors.joining());
  }

  private String row(Verdict<?> verdict) {
    String answers =
        verdict.leaders().isEmpty()
            ? "nothing that counts"
            : verdict.leaders().stream()
                .map(this::answer)
                .collect(Collectors.joining(verdict.isTied() ? " or " : ", "));
    return wrapped(
        ROW.formatted(
            verdict.status(),
            decimal("%.1f", verdict.witnesses()),
            labels.of(verdict.question()) + " = " + answers),
        INDENT.length());
  }

  private String answer(Candidate candidate) {
    return "%s%s (%s)"
        .formatted(
            candidate.isPositive() ? "" : "not ",
            labels.of(candidate.value()),
            probability(candidate.probability()));
  }

  /** Two places, but never a certainty that is only due to rounding. */
  private static String probability(double value) {
    if (value > 0 && value < 0.005) {
      return "<0.01";
    }
    return value >= 0.995 && value < 1 ? ">0.99" : decimal("%.2f", value);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** Broken at spaces where it is too long, with what follows indented by so many columns. */
  private static String wrapped(String text, int indent) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (rest.length() > COLUMNS) {
      int space = rest.lastIndexOf(' ', COLUMNS);
      if (space <= indent) {
        break;
      }
      lines.append(rest, 0, space).append('\n');
      rest = " ".repeat(indent) + rest.substring(space + 1);
    }
    return lines.append(rest).append('\n').toString();
  }
}
