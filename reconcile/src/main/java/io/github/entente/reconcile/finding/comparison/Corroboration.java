package io.github.entente.reconcile.finding.comparison;

import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.SomeValue;
import io.github.entente.reconcile.evidence.Origin;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which documents say the same, which one says something alone, and which repeat themselves.
 */
final class Corroboration {
  private Corroboration() {}

  /** Notes what several documents say: what is told as a fact here and as a plan there included. */
  static void findAgreement(List<SameAnswer> answers, FindingList findings) {
    for (SameAnswer answer : answers) {
      if (answer.isInSeveralDocuments() && !(answer.value() instanceof SomeValue)) {
        findings.add(FindingKind.AGREEMENT, List.of(answer));
      }
    }
  }

  /** Notes that only one document says anything. */
  static void findSingleSource(List<SameAnswer> answers, FindingList findings) {
    if (!answers.isEmpty() && isOfOneDocument(answers)) {
      findings.add(FindingKind.SINGLE_SOURCE, answers);
    }
  }

  private static boolean isOfOneDocument(List<SameAnswer> answers) {
    DocumentId first = answers.get(0).statements().get(0).document();
    for (SameAnswer answer : answers) {
      if (answer.isInSeveralDocuments() || !answer.statements().get(0).document().equals(first)) {
        return false;
      }
    }
    return true;
  }

  /** Notes where one witness says the same twice in one document, or in the same words. */
  static void findDuplicates(List<SameAnswer> answers, FindingList findings) {
    for (SameAnswer answer : answers) {
      for (List<Statement> own : byVoice(answer.statements())) {
        if (!(answer.value() instanceof SomeValue) && own.size() > 1) {
          findings.add(FindingKind.DUPLICATE, List.of(answer.saidBy(own)));
        } else {
          for (Statement statement : own) {
            if (standsTwice(statement)) {
              findings.add(FindingKind.DUPLICATE, List.of(answer.saidBy(List.of(statement))));
            }
          }
        }
      }
    }
  }

  /** What is stated, by witness, document and realis. */
  private static Collection<List<Statement>> byVoice(List<Statement> statements) {
    Map<Object, List<Statement>> byVoice = new LinkedHashMap<>();
    for (Statement s : statements) {
      if (s.origin() == Origin.STATED) {
        Object voice = List.of(s.document(), s.witness(), s.realis());
        byVoice.computeIfAbsent(voice, v -> new ArrayList<>(1)).add(s);
      }
    }
    return byVoice.values();
  }

  private static boolean standsTwice(Statement statement) {
    if (statement.claim().spans().size() < 2) {
      return false;
    }
    List<String> digests = statement.claim().spans().stream().map(TextSpan::digest).toList();
    return Set.copyOf(digests).size() < digests.size();
  }
}
