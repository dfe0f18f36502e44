package io.github.entente.benchmarks.cases;

import io.github.entente.benchmarks.cases.Expectation.Outcome;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Locale;
import java.util.Map;

/**
 * What came of a case.
 *
 * @param text its name, its numbers, and what was expected and got, in one line
 * @param holds whether everything is as expected
 */
record CaseOutcome(String text, boolean holds) {

  /** Runs a case; one that cannot be run fails, with the reason. */
  static CaseOutcome of(Case one, Map<String, Case> all) {
    String name = String.format(Locale.ROOT, "%-30s ", one.name());
    try {
      CaseRun run = CaseRun.of(one);
      StringBuilder line = new StringBuilder(name).append(numbers(run.verdict()));
      boolean holds = true;
      for (String text : one.expectations()) {
        Outcome outcome = new Expectation(text, all).check(run);
        holds &= outcome.holds();
        line.append(
            outcome.holds()
                ? "  %s: %s".formatted(outcome.expected(), outcome.got())
                : "  FAILS expected %s, got %s".formatted(outcome.expected(), outcome.got()));
      }
      return new CaseOutcome(line.toString(), holds);
    } catch (RuntimeException e) {
      return new CaseOutcome(name + " FAILS " + e, false);
    }
  }

  private static String numbers(Verdict<?> verdict) {
    if (verdict.leaders().isEmpty()) {
      return verdict.status() + " nothing counts";
    }
    Candidate first = verdict.leaders().get(0);
    return String.format(
        Locale.ROOT,
        "%s %s [%.3f, %.3f] witnesses %.1f against %.1f",
        verdict.isTied() ? "tie of " + verdict.leaders() : first,
        verdict.status(),
        first.interval().low(),
        first.interval().high(),
        first.witnesses(),
        first.assessment().against());
  }
}
