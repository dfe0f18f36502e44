package io.github.entente.reconcile.law;

import static io.github.entente.reconcile.law.Sketch.denied;
import static io.github.entente.reconcile.law.Sketch.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one witness can bring about, and what several can who agree or do not. */
class WitnessLawsTest {
  private static final double EXACT = 1e-12;

  static LongStream seeds() {
    return Seeds.fixedAndFresh(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLoneClaimIsAsProbableAsItsWitnessIsAccurate(long seed) {
    Random random = RandomSketch.random(seed);
    RandomSketch sketches = new RandomSketch(seed);
    double accuracy = 0.05 + 0.94 * random.nextDouble();
    for (Attribute<?> attribute : RandomSketch.ANSWERS.keySet()) {
      Answer answer = sketches.oneOf(RandomSketch.ANSWERS.get(attribute));
      Sketch sketch = new Sketch();
      sketch.claim("herald", attribute, answer);
      Verdict<?> verdict = verdict(sketch, attribute, knowing(accuracy));
      assertThat(verdict.candidates())
          .allSatisfy(
              candidate ->
                  assertThat(candidate.probability())
                      .as("seed %s: %s %s", seed, attribute, answer.value())
                      .isCloseTo(candidate.isPositive() ? accuracy : 1 - accuracy, within(EXACT)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLoneDenialOfYesMeansNoAsProbablyAsItsWitnessIsAccurate(long seed) {
    double accuracy = 0.05 + 0.94 * RandomSketch.random(seed).nextDouble();
    Sketch sketch = new Sketch();
    sketch.claim("herald", Sketch.happened(), Answer.concept("happened"), List.of(), denied());
    Verdict<?> verdict = verdict(sketch, Sketch.happened(), knowing(accuracy));
    assertThat(verdict.candidates())
        .allSatisfy(
            candidate ->
                assertThat(candidate.probability())
                    .isCloseTo(candidate.isPositive() ? 1 - accuracy : accuracy, within(EXACT)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyAgainstAsForSettleNothing(long seed) {
    Random random = RandomSketch.random(seed);
    int each = 1 + random.nextInt(12);
    List<Attribute<?>> yesOrNo = List.of(Sketch.happened(), Sketch.PORTS, Attributes.PLACE);
    List<Answer> yes =
        List.of(Answer.concept("happened"), Answer.place("tehran"), Answer.place("basra"));
    int which = random.nextInt(yesOrNo.size());
    Sketch sketch = new Sketch();
    for (int i = 0; i < each; i++) {
      sketch.claim("for" + i, yesOrNo.get(which), yes.get(which));
      sketch.claim("against" + i, yesOrNo.get(which), yes.get(which), List.of(), denied());
    }
    Verdict<?> verdict = verdict(sketch, yesOrNo.get(which), ReconcilePolicy.DEFAULT);
    assertThat(verdict.candidates())
        .as("seed %s: %s for each", seed, each)
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.probability()).isCloseTo(0.5, within(EXACT)));
    assertThat(verdict.settledValues()).isEmpty();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void asManyForOneValueAsForAnotherMakeATie(long seed) {
    Random random = RandomSketch.random(seed);
    int each = 1 + random.nextInt(12);
    Sketch sketch = new Sketch();
    for (int i = 0; i < each; i++) {
      sketch.claim("one" + i, Attributes.DATE, Answer.time("2015"));
      sketch.claim("other" + i, Attributes.DATE, Answer.time("2017"));
    }
    Verdict<?> verdict = verdict(sketch, Attributes.DATE, ReconcilePolicy.DEFAULT);
    assertThat(verdict.isTied()).as("seed %s: %s each", seed, each).isTrue();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(verdict.candidates().get(0).probability())
        .isCloseTo(verdict.candidates().get(1).probability(), within(EXACT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allStatementsOfOneWitnessTogetherProveNoMoreThanTheBestOfThem(long seed) {
    RandomSketch random = new RandomSketch(seed);
    for (Attribute<?> attribute : RandomSketch.ANSWERS.keySet()) {
      Set<Answer> own = some(random, attribute);
      Sketch others = new Sketch();
      int number = 0;
      for (Answer answer : own) {
        others.claim("other" + number++, attribute, answer);
      }
      Sketch all = others.copy();
      own.forEach(answer -> all.claim("herald", attribute, answer));
      Verdict<?> together = verdict(all, attribute, knowing(0.8));
      List<Verdict<?>> alone = new ArrayList<>();
      for (Answer answer : own) {
        Sketch one = others.copy();
        one.claim("herald", attribute, answer);
        alone.add(verdict(one, attribute, knowing(0.8)));
      }
      for (Candidate candidate : together.candidates()) {
        double best =
            alone.stream()
                .flatMap(verdict -> same(verdict, candidate).stream())
                .mapToDouble(Candidate::probability)
                .max()
                .orElseThrow();
        assertThat(candidate.probability())
            .as("seed %s: %s %s of %s", seed, attribute, candidate, values(own))
            .isLessThanOrEqualTo(best + EXACT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreementOfIndependentWitnessesMakesSurer(long seed) {
    Random random = RandomSketch.random(seed);
    Sketch sketch = new Sketch();
    double before = 0;
    int most = 2 + random.nextInt(20);
    double accuracy = 0.5 + 0.4 * random.nextDouble();
    for (int i = 0; i < most; i++) {
      sketch.claim("witness" + i, Attributes.DATE, Answer.time("2016"));
      double now =
          verdict(sketch, Attributes.DATE, knowing(accuracy)).candidates().get(0).probability();
      assertThat(now).as("seed %s: %s of %s", seed, i + 1, accuracy).isGreaterThan(before);
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneMoreWitnessForAValueOrForPartOfItNeverMakesItLessProbable(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Sketch sketch = random.sketch();
    Dossier before = sketch.dossier();
    ReconcilePolicy policy = knowing(0.8);
    Reconciliation result = Reconciler.with(policy).reconcile(before);
    for (Verdict<?> verdict : result.verdicts()) {
      if (verdict.attribute().cardinality() == Cardinality.ONE
          && !verdict.attribute().equals(Attributes.HOLDER)) {
        for (Candidate inside : verdict.candidates()) {
          if (inside.isPositive()) {
            checkSupport(seed, sketch, verdict, inside, policy);
          }
        }
      }
    }
  }

  private static void checkSupport(
      long seed, Sketch sketch, Verdict<?> verdict, Candidate inside, ReconcilePolicy policy) {
    Answer answer =
        RandomSketch.ANSWERS.get(verdict.attribute()).stream()
            .filter(a -> a.value().equals(inside.value()))
            .findFirst()
            .orElseThrow();
    Sketch more = sketch.copy();
    more.claim("newcomer", verdict.attribute(), answer);
    Reconciliation after = Reconciler.with(policy).reconcile(more.dossier());
    Dossier values = sketch.dossier();
    for (Candidate wide : verdict.candidates()) {
      ValueRelation relation = inside.value().relationTo(wide.value(), values);
      if (wide.isPositive()
          && (relation == ValueRelation.EQUAL || relation == ValueRelation.REFINES)) {
        double now = after.probability(verdict.question(), wide.value()).orElseThrow();
        assertThat(now)
            .as("seed %s: %s after one more for %s", seed, wide, inside)
            .isGreaterThanOrEqualTo(wide.probability() - EXACT);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatABoundExcludesNeverGainsFromIt(long seed) {
    Random random = RandomSketch.random(seed);
    Sketch sketch = new Sketch();
    int witnesses = 1 + random.nextInt(6);
    for (int i = 0; i < witnesses; i++) {
      sketch.claim("witness" + i, Attributes.DEATHS, Answer.number(random.nextInt(20)));
    }
    long least = random.nextInt(20);
    Verdict<?> before = verdict(sketch, Attributes.DEATHS, knowing(0.8));
    sketch.claim("newcomer", Attributes.DEATHS, Answer.atLeast(least));
    Verdict<?> after = verdict(sketch, Attributes.DEATHS, knowing(0.8));
    for (Candidate candidate : before.candidates()) {
      boolean isExcluded =
          Answer.atLeast(least).value().relationTo(candidate.value(), sketch.dossier())
              == ValueRelation.DISJOINT;
      if (isExcluded) {
        assertThat(same(after, candidate).get(0).probability())
            .as("seed %s: %s after >= %s", seed, candidate, least)
            .isLessThanOrEqualTo(candidate.probability() + EXACT);
      }
    }
  }

  private static Set<Answer> some(RandomSketch random, Attribute<?> attribute) {
    Set<Answer> own = new LinkedHashSet<>();
    for (int i = 0; i < 3; i++) {
      own.add(random.oneOf(RandomSketch.ANSWERS.get(attribute)));
    }
    return own;
  }

  private static List<Candidate> same(Verdict<?> verdict, Candidate candidate) {
    return verdict.candidates().stream()
        .filter(c -> c.value().equals(candidate.value()))
        .filter(c -> c.isPositive() == candidate.isPositive())
        .toList();
  }

  private static List<String> values(Set<Answer> answers) {
    return answers.stream().map(answer -> answer.value().toString()).toList();
  }

  private static Verdict<?> verdict(Sketch sketch, Attribute<?> attribute, ReconcilePolicy policy) {
    return Reconciler.with(policy)
        .reconcile(sketch.dossier())
        .verdict(question(attribute))
        .orElseThrow();
  }

  /** Everybody is known to be so accurate. */
  private static ReconcilePolicy knowing(double accuracy) {
    return ReconcilePolicy.builder().defaultTrust(TrustPrior.known(accuracy)).build();
  }
}
