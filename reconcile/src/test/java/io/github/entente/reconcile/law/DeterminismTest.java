package io.github.entente.reconcile.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Dossier;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.explain.ExplanationText;
import io.github.entente.reconcile.finding.FindingText;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.run.RunSettings;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The result depends on what is claimed and on the policy alone. */
class DeterminismTest {
  static LongStream seeds() {
    return Seeds.fixedAndFresh(25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfClaimsChangesNoBit(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Sketch sketch = random.sketch();
    ReconcilePolicy policy = random.policy();
    String expected = everything(sketch.dossier(), policy, 1);
    Random order = RandomSketch.random(seed);
    for (int i = 0; i < 3; i++) {
      Dossier shuffled = sketch.dossier(name -> name, parts -> Collections.shuffle(parts, order));
      assertThat(everything(shuffled, policy, 1)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNumberOfThreadsChangesNoBit(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Dossier dossier = random.sketch().dossier();
    ReconcilePolicy policy = random.policy();
    String expected = everything(dossier, policy, 1);
    for (int threads : new int[] {2, 8}) {
      assertThat(everything(dossier, policy, threads)).as("seed %s", seed).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void localeAndTimeZoneChangeNoByte(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Sketch sketch = random.sketch();
    ReconcilePolicy policy = random.policy();
    String expected = everything(sketch.dossier(), policy, 1);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(everything(sketch.dossier(), policy, 1)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** All numbers in full, and all words. */
  private static String everything(Dossier dossier, ReconcilePolicy policy, int threads) {
    Reconciliation result =
        Reconciler.with(policy)
            .running(RunSettings.builder().threads(threads).build())
            .reconcile(dossier);
    StringBuilder all = new StringBuilder();
    for (Verdict<?> verdict : result.verdicts()) {
      all.append(verdict.question()).append(verdict.status());
      all.append(verdict.other()).append(verdict.leaders()).append('\n');
      for (Candidate candidate : verdict.candidates()) {
        all.append(candidate).append(candidate.assessment()).append('\n');
      }
      all.append(ExplanationText.of(result.explain(verdict.question()).orElseThrow(), dossier));
    }
    FindingText text = FindingText.of(dossier);
    result.findings().forEach(f -> all.append(f).append(text.of(f)).append('\n'));
    return all.append(result.trust()).append(result.residual()).toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherNamesChangeNoNumberAndNoWinner(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Sketch sketch = random.sketch();
    ReconcilePolicy policy = random.policy();
    UnaryOperator<String> names = names(seed);
    Reconciliation expected = Reconciler.with(policy).reconcile(sketch.dossier());
    Reconciliation renamed = Reconciler.with(policy).reconcile(sketch.dossier(names, parts -> {}));
    assertThat(renamed.verdicts()).hasSameSizeAs(expected.verdicts());
    RandomSketch.ANSWERS
        .keySet()
        .forEach(
            attribute -> {
              Question question = Sketch.question(attribute);
              Question other = Sketch.question(attribute, names);
              expected
                  .verdict(question)
                  .ifPresent(
                      verdict ->
                          assertSame(
                              "seed " + seed + " " + question,
                              verdict,
                              renamed.verdict(other).orElseThrow()));
              assertThat(kinds(renamed, other)).isEqualTo(kinds(expected, question));
            });
  }

  /** Ids that sort in any other order. */
  private static UnaryOperator<String> names(long seed) {
    return name -> "n" + Long.toString(new Random(name.hashCode() ^ seed).nextLong() >>> 1, 36);
  }

  private static void assertSame(String as, Verdict<?> expected, Verdict<?> renamed) {
    assertThat(renamed.status()).as(as).isEqualTo(expected.status());
    assertThat(renamed.other()).as(as).isCloseTo(expected.other(), within(1e-12));
    assertThat(renamed.isTied()).as(as).isEqualTo(expected.isTied());
    assertThat(renamed.leaders()).as(as).hasSameSizeAs(expected.leaders());
    assertClose(as, numbers(expected.leaders()), numbers(renamed.leaders()));
    assertClose(as, numbers(expected.candidates()), numbers(renamed.candidates()));
  }

  /** Probabilities, ends of intervals and witnesses, each sorted by size: names are left out. */
  private static List<List<Double>> numbers(List<Candidate> candidates) {
    return List.of(
        candidates.stream().map(Candidate::probability).sorted().toList(),
        candidates.stream().map(c -> c.interval().low()).sorted().toList(),
        candidates.stream().map(c -> c.interval().high()).sorted().toList(),
        candidates.stream().map(Candidate::witnesses).sorted().toList());
  }

  private static void assertClose(
      String as, List<List<Double>> expected, List<List<Double>> renamed) {
    for (int list = 0; list < expected.size(); list++) {
      assertThat(renamed.get(list)).as(as).hasSameSizeAs(expected.get(list));
      for (int i = 0; i < expected.get(list).size(); i++) {
        assertThat(renamed.get(list).get(i))
            .as(as)
            .isCloseTo(expected.get(list).get(i), within(1e-12));
      }
    }
  }

  private static List<String> kinds(Reconciliation result, Question question) {
    List<String> kinds = new ArrayList<>();
    result.findings(question).forEach(f -> kinds.add(f.kind() + " " + f.claims().size()));
    Collections.sort(kinds);
    return kinds;
  }
}
