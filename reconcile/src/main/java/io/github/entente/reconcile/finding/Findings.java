package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Dossier;
import io.github.entente.core.Labels;
import io.github.entente.reconcile.testimony.Origin;
import io.github.entente.reconcile.testimony.QuestionTestimony;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.List;

/** Notices everything there is to notice about the testimony of a dossier. */
public final class Findings {
  private final Dossier dossier;

  private Findings(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The findings on all questions, disagreements first. */
  public static ImmutableList<Finding> of(Dossier dossier, Iterable<QuestionTestimony> questions) {
    Findings findings = new Findings(dossier);
    List<Finding> all = new ArrayList<>();
    questions.forEach(question -> all.addAll(findings.on(question)));
    return ImmutableList.sortedCopyOf(all);
  }

  private List<Finding> on(QuestionTestimony question) {
    FindingList findings = new FindingList(question.question(), Labels.of(dossier));
    List<Testimony> answers = question.all().stream().filter(FindingRules::answers).toList();
    Cardinality cardinality = question.attribute().cardinality();
    List<Testimony> committed = answers.stream().filter(FindingRules::isCommitted).toList();
    agreement(committed, findings);
    singleSource(answers, findings);
    alternatives(answers, findings);
    new PairFindings(cardinality, dossier, findings).compareAll(ValueClass.of(committed, dossier));
    if (cardinality == Cardinality.OPEN_SET || cardinality == Cardinality.CLOSED_SET) {
      new ListFindings(cardinality, dossier, findings).compareAll(committed);
    }
    new ToneFindings(dossier, findings).compareAll(answers);
    new DocumentFindings(cardinality, dossier, findings).compareAll(answers);
    return findings.all();
  }

  /** What is told as a fact here and as a plan there is one agreement, and a difference as well. */
  private void agreement(List<Testimony> answers, FindingList findings) {
    for (ValueClass same : ValueClass.ofValues(answers, dossier)) {
      int documents = same.documents().size();
      if (documents > 1 && same.isDefinite()) {
        long witnesses = same.members().stream().map(Testimony::witness).distinct().count();
        findings.add(
            FindingKind.AGREEMENT,
            same.members(),
            "%s in %s documents, from %s witness%s"
                .formatted(
                    same.describe(findings.labels()),
                    documents,
                    witnesses,
                    witnesses == 1 ? "" : "es"));
      }
    }
  }

  private static void singleSource(List<Testimony> answers, FindingList findings) {
    if (answers.stream().map(Testimony::document).distinct().count() == 1) {
      findings.add(
          FindingKind.SINGLE_SOURCE,
          answers,
          "only %s says anything about it"
              .formatted(findings.labels().of(answers.get(0).document())));
    }
  }

  private void alternatives(List<Testimony> answers, FindingList findings) {
    for (AlternativeReadings readings : dossier.alternatives()) {
      boolean concerned =
          answers.stream()
              .anyMatch(
                  t -> t.origin() == Origin.STATED && readings.claims().contains(t.claim().id()));
      if (concerned) {
        findings.addClaims(
            FindingKind.ALTERNATIVE_READINGS,
            ImmutableList.sortedCopyOf(readings.claims()),
            "exactly one of %s claims was meant%s"
                .formatted(
                    readings.claims().size(), readings.reason().map(r -> ": " + r).orElse("")));
      }
    }
  }
}
