package io.github.entente.reconcile.explain;

import com.google.common.base.Splitter;
import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.scale.Icd203;
import io.github.entente.reconcile.testimony.Abstention;
import io.github.entente.reconcile.verdict.Abstained;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Confidence;
import io.github.entente.reconcile.verdict.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts an explanation into plain English for readers. The wording may change with any version.
 * Probabilities are put into the words of ICD 203, apart from how good their grounds are.
 */
public final class ExplanationText {
  private static final int COLUMNS = 100;
  private static final int DISAGREEMENTS = 3;
  private static final String HANGING = "        ";
  private static final Splitter WORDS = Splitter.on(Pattern.compile(" |\\R"));
  private static final Splitter PIECES = Splitter.fixedLength(COLUMNS - HANGING.length());

  private final Explanation explanation;
  private final Labels labels;
  private final List<String> lines = new ArrayList<>();

  private ExplanationText(Explanation explanation, Labels labels) {
    this.explanation = explanation;
    this.labels = labels;
  }

  /** The explanation in words, in lines of at most 100 columns, each ended by a line feed. */
  public static String of(Explanation explanation, Dossier dossier) {
    ExplanationText text = new ExplanationText(explanation, Labels.of(dossier));
    text.write();
    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void write() {
    line("", labels.of(explanation.question()));
    answer();
    grounds();
    contributions();
    restsOn();
    alternatives();
    abstained();
    disagreements();
  }

  private void answer() {
    String status = explanation.status().name();
    explanation
        .best()
        .ifPresentOrElse(
            best ->
                line(
                    "  ",
                    "%s. Best answer%s: %s, %s %s."
                        .formatted(
                            status,
                            explanation.isTied() ? ", tied with another" : "",
                            named(best),
                            Icd203.of(best.probability()).words(),
                            numbers(best.confidence()))),
            () -> line("  ", status + ". Nothing votes on this question."));
    if (!explanation.toldAsFact()) {
      line("  ", "Not all of it is told as a fact: it is planned, wished or possible.");
    }
  }

  private void grounds() {
    line(
        "  ",
        "Grounds: %s confidence. %s, %s independent %s%s."
            .formatted(
                explanation.confidence().name().toLowerCase(Locale.ROOT),
                counted(explanation.documents(), "article"),
                decimal(1, explanation.effectiveWitnesses()),
                explanation.effectiveWitnesses() == 1 ? "witness" : "witnesses",
                explanation.best().map(this::supporters).orElse("")));
  }

  /** How many of the witnesses stand behind the answer, unless all do. */
  private String supporters(Candidate best) {
    double supporters = best.confidence().effectiveWitnesses();
    return supporters < explanation.effectiveWitnesses()
        ? ", " + decimal(1, supporters) + " of them for this answer"
        : "";
  }

  private void contributions() {
    if (explanation.opponents().isEmpty() && explanation.supporters().size() < 2) {
      return;
    }
    line(
        "  ",
        "For and against it, in decibans over "
            + (explanation.alternatives().isEmpty() ? "anything else:" : "its strongest rival:"));
    explanation.supporters().forEach(this::contribution);
    explanation.opponents().forEach(this::contribution);
  }

  private void contribution(Contribution contribution) {
    String amount = decimal(1, contribution.decibans());
    line(
        "    ",
        "%6s  %s, by %s"
            .formatted(
                contribution.decibans() > 0 ? "+" + amount : amount,
                contribution.witness().label(labels),
                claims(contribution.claims())));
  }

  private void restsOn() {
    if (explanation.supporters().size() == 1 && explanation.opponents().isEmpty()) {
      line(
          "  ",
          "It rests on %s alone."
              .formatted(explanation.supporters().get(0).witness().label(labels)));
      return;
    }
    for (Contribution support : explanation.restsOn()) {
      line(
          "  ",
          "It rests on %s: without it, the probability is %s."
              .formatted(
                  support.witness().label(labels), probability(support.probabilityWithout())));
    }
  }

  private void alternatives() {
    for (Candidate other : explanation.alternatives()) {
      String denied = other.denied().isEmpty() ? "" : ", denied by " + claims(other.denied());
      String asserted =
          other.asserted().isEmpty() ? "" : ", asserted by " + claims(other.asserted());
      line(
          "  ",
          "%s: %s %s%s%s."
              .formatted(
                  isCoarserForm(other) ? "Less exactly" : "Also claimed",
                  named(other),
                  numbers(other.confidence()),
                  asserted,
                  denied));
    }
  }

  private boolean isCoarserForm(Candidate other) {
    return explanation.best().filter(best -> other.finer().contains(best.value())).isPresent();
  }

  private void abstained() {
    for (Abstained claim : explanation.abstained()) {
      line(
          "  ",
          "No vote from %s: %s."
              .formatted(
                  labels.of(claim.claim()), reason(claim.reason(), labels.of(claim.value()))));
    }
  }

  private void disagreements() {
    List<Finding> disagreements =
        explanation.findings().stream().filter(f -> f.kind().isDisagreement()).toList();
    disagreements.stream()
        .limit(DISAGREEMENTS)
        .forEach(finding -> line("  ", "Disagreement: " + finding.reason() + "."));
    if (disagreements.size() > DISAGREEMENTS) {
      line(
          "  ",
          "And %s more.".formatted(counted(disagreements.size() - DISAGREEMENTS, "disagreement")));
    }
  }

  private static String reason(Abstention abstention, String value) {
    return switch (abstention) {
      case BOUND -> "it only limits the time to " + value;
      case UNCOMMITTED -> "it says \"" + value + "\" without commitment";
      case NOT_TOLD_AS_FACT -> "it tells of " + value + " as planned, wished or possible";
      case NO_DEFINITE_VALUE -> "it names no value, only " + value;
      case UNSUPPORTED_VALUE -> "its value is of an unknown type";
    };
  }

  private String named(Candidate candidate) {
    return (candidate.isPositive() ? "" : "not ") + labels.of(candidate.value());
  }

  private static String numbers(Confidence confidence) {
    String p = probability(confidence.probability());
    return "(p %s, interval %s to %s)"
        .formatted(
            p.matches("[<>].*") ? p : "= " + p,
            probability(confidence.low()),
            probability(confidence.high()));
  }

  /** Two places, but never a certainty that is only due to rounding. */
  private static String probability(double value) {
    if (value > 0 && value < 0.005) {
      return "<0.01";
    }
    return value < 1 && value >= 0.995 ? ">0.99" : decimal(2, value);
  }

  private String claims(List<ClaimId> claims) {
    return claims.stream().map(labels::of).collect(Collectors.joining(", "));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String decimal(int places, double value) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }

  private static List<String> words(String text) {
    return WORDS.splitToStream(text).flatMap(PIECES::splitToStream).toList();
  }

  /**
   * Adds a line, broken between words where it is too long, with a hanging indent. A word that is
   * too long for any line is cut.
   */
  private void line(String indent, String text) {
    StringBuilder current = new StringBuilder(indent);
    boolean empty = true;
    for (String word : words(text)) {
      if (!empty && current.length() + 1 + word.length() > COLUMNS) {
        lines.add(current.toString());
        current = new StringBuilder(HANGING);
        empty = true;
      }
      current.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(current.toString());
  }
}
