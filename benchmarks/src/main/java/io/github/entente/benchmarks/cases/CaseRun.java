package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** A case that was run: its verdict, as expectations ask for it. */
final class CaseRun {
  /**
   * As if 6 of 8 claims had been right: what cases assume of a source unless they say otherwise.
   */
  private static final TrustPrior TRUST = TrustPrior.of(6, 2);

  private static final String TRUST_OPTION = "trust:";

  private static final String TIME_OPTION = "at:";

  private final CaseValues values;
  private final Reconciliation result;
  private final Question question;
  private final Optional<FuzzyTime> time;
  private final Verdict<?> verdict;

  private CaseRun(
      CaseValues values, Reconciliation result, Question question, Optional<FuzzyTime> time) {
    this.values = values;
    this.result = result;
    this.question = question;
    this.time = time;
    this.verdict =
        (time.isPresent() ? result.verdictAt(question, time.get()) : result.verdict(question))
            .orElseThrow(() -> new IllegalArgumentException("nobody says anything"));
  }

  private static Optional<FuzzyTime> time(Case one) {
    return Splitter.on(' ')
        .splitToStream(one.type())
        .filter(option -> option.startsWith(TIME_OPTION))
        .map(option -> FuzzyTime.parse(option.substring(TIME_OPTION.length())))
        .findFirst();
  }

  static CaseRun of(Case one) {
    CaseDossier dossier = CaseDossier.of(one);
    Dossier built = dossier.build();
    ReconcilePolicy.Builder policy = ReconcilePolicy.builder().defaultTrust(TRUST);
    for (String option : Splitter.on(' ').split(one.type())) {
      if (option.startsWith(TRUST_OPTION)) {
        List<String> parts =
            Splitter.onPattern("[=/]").splitToList(option.substring(TRUST_OPTION.length()));
        policy.putTrust(
            ActorId.of(parts.get(0)),
            TrustPrior.of(Double.parseDouble(parts.get(1)), Double.parseDouble(parts.get(2))));
      }
    }
    Reconciliation result = Reconciler.with(policy.build()).reconcile(built);
    return new CaseRun(dossier.values(), result, dossier.question(), time(one));
  }

  Verdict<?> verdict() {
    return verdict;
  }

  /** The probability of a value, or of the contrary of one that is written with {@code !}. */
  double probability(String text) {
    CaseValues.Written wanted = values.readSigned(text);
    Optional<Candidate> same = candidate(wanted.value(), !wanted.isDenied());
    Optional<Candidate> contrary = candidate(wanted.value(), wanted.isDenied());
    if (same.isPresent() || contrary.isPresent()) {
      return same.map(Candidate::probability)
          .orElseGet(() -> 1 - contrary.orElseThrow().probability());
    }
    double p =
        (time.isPresent()
                ? result.probabilityAt(question, wanted.value(), time.get())
                : result.probability(question, wanted.value()))
            .orElse(0);
    return wanted.isDenied() ? 1 - p : p;
  }

  /** How many independent witnesses stand behind a value. */
  double witnesses(String text) {
    CaseValues.Written wanted = values.readSigned(text);
    return candidate(wanted.value(), !wanted.isDenied()).map(Candidate::witnesses).orElse(0.0);
  }

  private Optional<Candidate> candidate(ClaimValue value, boolean isPositive) {
    return verdict.candidates().stream()
        .filter(c -> c.isPositive() == isPositive && c.value().equals(value))
        .findFirst();
  }

  String status() {
    return verdict.status().name();
  }

  /** Whether the best answer is what a text stands for; {@code tie} if there are several. */
  boolean isBest(String text) {
    if (text.equals("tie")) {
      return verdict.isTied();
    }
    CaseValues.Written wanted = values.readSigned(text);
    return verdict
        .best()
        .filter(c -> c.value().equals(wanted.value()) && c.isPositive() != wanted.isDenied())
        .isPresent();
  }

  int articles() {
    return verdict.documents().size();
  }
}
