package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.ClaimId;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.finding.FindingKind;
import java.util.List;

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

  static List<String> claims(Finding finding) {
    return finding.claims().stream().map(ClaimId::value).toList();
  }
}
