package io.github.entente.reconcile.finding.comparison;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.core.AlternativeReadings;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.evidence.Origin;
import io.github.entente.reconcile.evidence.QuestionEvidence;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.FindingKind;
import io.github.entente.reconcile.finding.Remedy;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts that can be read in several ways, of which exactly one was meant. */
final class AmbiguousTexts {
  private final ImmutableSetMultimap<ClaimId, AlternativeReadings> byClaim;
  private final ImmutableListMultimap<AlternativeReadings, Statement> statements;

  /** Those that a dossier tells of, with what their readings state. */
  AmbiguousTexts(Dossier dossier, Iterable<QuestionEvidence> questions) {
    ImmutableSetMultimap.Builder<ClaimId, AlternativeReadings> readings =
        ImmutableSetMultimap.builder();
    for (AlternativeReadings text : dossier.alternatives()) {
      text.claims().forEach(claim -> readings.put(claim, text));
    }
    this.byClaim = readings.build();
    this.statements = byClaim.isEmpty() ? ImmutableListMultimap.of() : statements(questions);
  }

  private ImmutableListMultimap<AlternativeReadings, Statement> statements(
      Iterable<QuestionEvidence> questions) {
    ImmutableListMultimap.Builder<AlternativeReadings, Statement> all =
        ImmutableListMultimap.builder();
    for (QuestionEvidence question : questions) {
      for (Statement statement : question.statements()) {
        if (statement.origin() == Origin.STATED) {
          byClaim.get(statement.claimId()).forEach(text -> all.put(text, statement));
        }
      }
    }
    return all.build();
  }

  /** Notes each ambiguous text of which a reading is stated on a question. */
  void find(List<Statement> stated, FindingList findings) {
    if (byClaim.isEmpty()) {
      return;
    }
    Set<AlternativeReadings> texts = new LinkedHashSet<>();
    for (Statement statement : stated) {
      if (statement.origin() == Origin.STATED) {
        texts.addAll(byClaim.get(statement.claimId()));
      }
    }
    for (AlternativeReadings text : texts) {
      findings.add(
          FindingKind.ALTERNATIVE_READINGS,
          statements.get(text).stream()
              .map(s -> new SameAnswer(LaidOut.of(s.value()), s.polarity(), List.of(s)))
              .toList(),
          Optional.of(Remedy.CHOOSE_READING));
    }
  }

  /** Whether a statement is one of several readings of a text, and unsure for that reason alone. */
  boolean isReading(Statement statement) {
    return byClaim.containsKey(statement.claimId());
  }

  /** Whether two answers are readings of one text, so that nobody gave both. */
  boolean areOfOneText(SameAnswer a, SameAnswer b) {
    return !byClaim.isEmpty() && texts(a).stream().anyMatch(texts(b)::contains);
  }

  /** The texts of which every statement of an answer is a reading. */
  private Set<AlternativeReadings> texts(SameAnswer answer) {
    Set<AlternativeReadings> common = null;
    for (Statement statement : answer.statements()) {
      ImmutableSet<AlternativeReadings> own = byClaim.get(statement.claimId());
      if (common == null) {
        common = new LinkedHashSet<>(own);
      } else {
        common.retainAll(own);
      }
    }
    return common == null ? Set.of() : common;
  }
}
