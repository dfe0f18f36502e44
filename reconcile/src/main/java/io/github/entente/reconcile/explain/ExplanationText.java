package io.github.entente.reconcile.explain;

import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.evidence.Exclusion;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.FindingText;
import io.github.entente.reconcile.scale.Icd203;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.NotCounted;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts an explanation into plain English for readers. The wording may change with any version.
 * Probabilities are put into the words of ICD 203, apart from how good their grounds are.
 *
 * @since 0.1.0
 */
public final class ExplanationText {
  private static final int MOST_FINDINGS = 3;
  private static final int MOST_LISTED = 12;

  private final Explanation explanation;
  private final Verdict<?> verdict;
  private final Dossier dossier;
  private final Labels labels;
  private final FindingText findingText;
  private final CandidateClaims candidateClaims;
  private final WrappedLines lines = new WrappedLines();

  private ExplanationText(Explanation explanation, Dossier dossier) {
    this.explanation = explanation;
    this.verdict = explanation.verdict();
    this.dossier = dossier;
    this.labels = Labels.of(dossier);
    this.findingText = FindingText.of(dossier);
    this.candidateClaims = new CandidateClaims(explanation.evidence());
  }

  /** The explanation in words, in lines of at most 100 columns, each ended by a line feed. */
  public static String of(Explanation explanation, Dossier dossier) {
    ExplanationText text = new ExplanationText(explanation, dossier);
    text.write();
    return text.lines.toString();
  }

  private void write() {
    lines.add("", labels.of(verdict.question()));
    answer();
    grounds();
    explanation.leaders().stream().limit(MOST_FINDINGS).forEach(this::contributions);
    alternatives();
    notCounted();
    findings();
  }

  private void answer() {
    String status = verdict.status().name();
    List<ExplainedCandidate> leaders = explanation.leaders();
    if (leaders.isEmpty()) {
      lines.add(
          "  ",
          verdict.candidates().isEmpty()
              ? status + ". Nothing counts on this question."
              : status + ". No member is more probable than not.");
    } else if (leaders.size() == 1) {
      lines.add("  ", "%s. Best answer: %s.".formatted(status, likely(leaders.get(0))));
    } else {
      lines.add(
          "  ",
          "%s. %s: %s."
              .formatted(
                  status,
                  verdict.isTied() ? "Equally good answers" : "Members",
                  listed(leaders, this::likely)));
    }
    if (!leaders.isEmpty() && !verdict.isToldAsFact()) {
      lines.add("  ", "Not all of it is told as a fact: it is planned, wished or possible.");
    }
  }

  private String likely(ExplainedCandidate leader) {
    Candidate candidate = leader.candidate();
    return "%s, %s %s"
        .formatted(
            named(candidate), Icd203.of(candidate.probability()).words(), numbers(candidate));
  }

  private void grounds() {
    double witnesses = verdict.witnesses();
    lines.add(
        "  ",
        "Grounds: %s confidence. %s, %s independent %s%s."
            .formatted(
                verdict.analyticConfidence().name().toLowerCase(Locale.ROOT),
                counted(verdict.documents().size(), "document"),
                decimal(1, witnesses),
                decimal(1, witnesses).equals("1.0") ? "witness" : "witnesses",
                verdict.leaders().size() == 1 ? supporters(verdict.leaders().get(0)) : ""));
  }

  /** How many of the witnesses stand behind the answer, unless all do. */
  private String supporters(Candidate best) {
    return best.witnesses() < verdict.witnesses()
        ? ", " + decimal(1, best.witnesses()) + " of them for this answer"
        : "";
  }

  private void contributions(ExplainedCandidate leader) {
    boolean isAlone = leader.contributions().size() == 1 && leader.opponents().isEmpty();
    if (isAlone) {
      lines.add(
          "  ",
          "%s on %s alone."
              .formatted(
                  explanation.leaders().size() == 1
                      ? "It rests"
                      : named(leader.candidate()) + " rests",
                  labels.of(leader.contributions().get(0).witness())));
      return;
    }
    lines.add("  ", "For and against %s, in decibans:".formatted(named(leader.candidate())));
    lines.add("    ", "%6s  before anybody speaks".formatted(signed(leader.priorDecibans())));
    leader.contributions().stream().limit(MOST_LISTED).forEach(this::contribution);
    if (leader.contributions().size() > MOST_LISTED) {
      double rest =
          leader.contributions().stream()
              .skip(MOST_LISTED)
              .mapToDouble(Contribution::decibans)
              .sum();
      lines.add(
          "    ",
          "%6s  %s more".formatted(signed(rest), leader.contributions().size() - MOST_LISTED));
    }
    for (Contribution support : leader.restsOn(explanation.policy().status().leanProbability())) {
      lines.add(
          "  ",
          "It rests on %s: without it, the probability is %s."
              .formatted(
                  labels.of(support.witness()),
                  probability(support.probabilityWithout().orElse(0))));
    }
  }

  private void contribution(Contribution contribution) {
    lines.add(
        "    ",
        "%6s  %s, by %s"
            .formatted(
                signed(contribution.decibans()),
                labels.of(contribution.witness()),
                claims(contribution.claims())));
  }

  private void alternatives() {
    List<Candidate> others =
        explanation.alternatives().stream().filter(candidateClaims::isClaimed).toList();
    for (Candidate other : others.subList(0, Math.min(MOST_LISTED, others.size()))) {
      lines.add(
          "  ",
          "%s: %s %s%s.".formatted(standing(other), named(other), numbers(other), who(other)));
    }
    if (others.size() > MOST_LISTED) {
      lines.add("  ", "And %s more.".formatted(counted(others.size() - MOST_LISTED, "candidate")));
    }
  }

  private String standing(Candidate other) {
    if (!other.isPositive()) {
      return "Also denied";
    } else if (!verdict.mostExactFirst().contains(other)) {
      return "Limited to";
    }
    if (relatesToLeader(other, ValueRelation.REFINES)) {
      return "More exactly";
    }
    return relatesToLeader(other, ValueRelation.GENERALIZES) ? "Less exactly" : "Also claimed";
  }

  private boolean relatesToLeader(Candidate other, ValueRelation relation) {
    return !verdict.isTied()
        && verdict.leaders().stream()
            .filter(Candidate::isPositive)
            .anyMatch(leader -> other.value().relationTo(leader.value(), dossier) == relation);
  }

  private String who(Candidate candidate) {
    List<ClaimId> claims = candidateClaims.of(candidate);
    return claims.isEmpty()
        ? ""
        : ", %s by %s".formatted(candidate.isPositive() ? "asserted" : "denied", claims(claims));
  }

  private void notCounted() {
    for (NotCounted claim : verdict.notCounted().stream().limit(MOST_LISTED).toList()) {
      lines.add(
          "  ",
          "%s does not count: %s."
              .formatted(labels.of(claim.claim()), reason(claim.reason(), claim.value())));
    }
    if (verdict.notCounted().size() > MOST_LISTED) {
      lines.add("  ", "Nor do %s more.".formatted(verdict.notCounted().size() - MOST_LISTED));
    }
  }

  private String reason(Exclusion exclusion, ClaimValue value) {
    return switch (exclusion) {
      case COPY -> "its document copies one that says the same";
      case UNCOMMITTED -> "it says \"" + labels.of(value) + "\" without commitment";
      case NO_DEFINITE_VALUE -> "it names no value, only " + labels.of(value);
      case UNSUPPORTED_VALUE -> "its value is of an unknown type";
      case SUPERSEDED -> "the same witness later says otherwise";
      case OVERRULED_HEADLINE -> "the text below this headline says otherwise";
    };
  }

  private void findings() {
    List<Finding> shown =
        explanation.findings().stream()
            .filter(f -> f.kind().isDisagreement() || f.kind() == FindingKind.UNRELATED)
            .toList();
    for (Finding finding : shown.stream().limit(MOST_FINDINGS).toList()) {
      lines.add(
          "  ",
          "%s: %s%s."
              .formatted(
                  finding.kind().isDisagreement() ? "Disagreement" : "Not compared",
                  findingText.of(finding),
                  finding.remedy().map(r -> "; " + FindingText.of(r)).orElse("")));
    }
    if (shown.size() > MOST_FINDINGS) {
      lines.add("  ", "And %s more.".formatted(counted(shown.size() - MOST_FINDINGS, "finding")));
    }
  }

  private String named(Candidate candidate) {
    return (candidate.isPositive() ? "" : "not ") + labels.of(candidate.value());
  }

  private static String numbers(Candidate candidate) {
    String p = probability(candidate.probability());
    return "(p %s, interval %s to %s)"
        .formatted(
            p.matches("[<>].*") ? p : "= " + p,
            probability(candidate.interval().low()),
            probability(candidate.interval().high()));
  }

  /** Two places, but never a certainty that is only due to rounding. */
  private static String probability(double value) {
    if (value > 0 && value < 0.005) {
      return "<0.01";
    }
    return value < 1 && value >= 0.995 ? ">0.99" : decimal(2, value);
  }

  private String claims(List<ClaimId> claims) {
    return listed(claims, labels::of);
  }

  private static <T> String listed(List<T> all, Function<T, String> words) {
    String named = all.stream().limit(MOST_LISTED).map(words).collect(Collectors.joining(", "));
    return all.size() > MOST_LISTED
        ? named + " and " + (all.size() - MOST_LISTED) + " more"
        : named;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String signed(double decibans) {
    String amount = decimal(1, decibans);
    return decibans > 0 ? "+" + amount : amount;
  }

  private static String decimal(int places, double value) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
