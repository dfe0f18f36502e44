package io.github.entente.reconcile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.Dossiers;
import java.util.List;
import java.util.stream.Collectors;

/** Asks a dossier for findings of one kind. */
final class FindingAssertions {
  private FindingAssertions() {}

  static Finding only(FindingKind kind, Dossiers dossier) {
    List<Finding> findings = dossier.reconcile().findings(kind);
    assertThat(findings).as("findings of kind %s", kind).hasSize(1);
    return findings.get(0);
  }

  static void assertNone(FindingKind kind, Dossiers dossier) {
    assertThat(dossier.reconcile().findings(kind)).isEmpty();
  }

  static List<FindingKind> kinds(Dossiers dossier) {
    return dossier.reconcile().findings().stream().map(Finding::kind).toList();
  }

  /** The claims of each side, such as {@code c1 c2}. */
  static List<String> sides(Finding finding) {
    return finding.sides().stream()
        .map(side -> side.claims().stream().map(ClaimId::value).collect(Collectors.joining(" ")))
        .toList();
  }

  /** What the only finding of a kind says in words. */
  static String text(FindingKind kind, Dossiers dossier) {
    return FindingText.of(dossier.build()).of(only(kind, dossier));
  }
}
