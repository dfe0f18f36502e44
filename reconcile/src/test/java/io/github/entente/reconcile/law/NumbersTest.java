package io.github.entente.reconcile.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Sets;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.explain.Contribution;
import io.github.entente.reconcile.explain.ExplainedCandidate;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of a verdict fit each other. */
class NumbersTest {
  /** From here on the probability itself has no digits left that tell. */
  private static final double MOST_DECIBANS = 60;

  static LongStream seeds() {
    return Seeds.fixedAndFresh(150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void probabilitiesLieInTheirIntervals(long seed) {
    forEachCandidate(
        seed,
        (verdict, candidate) -> {
          assertThat(candidate.probability()).as(as(seed, verdict)).isBetween(0.0, 1.0);
          assertThat(candidate.interval().low()).isBetween(0.0, candidate.interval().high());
          assertThat(candidate.interval().high()).isBetween(0.0, 1.0);
          assertThat(candidate.interval().contains(candidate.probability()))
              .as("%s: %s in %s", as(seed, verdict), candidate, candidate.interval())
              .isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aValueAndItsContraryAddToOne(long seed) {
    forEachCandidate(
        seed,
        (verdict, candidate) ->
            verdict.candidates().stream()
                .filter(c -> c.value().equals(candidate.value()))
                .filter(c -> c.isPositive() != candidate.isPositive())
                .forEach(
                    contrary ->
                        assertThat(candidate.probability() + contrary.probability())
                            .as("%s %s", as(seed, verdict), candidate)
                            .isCloseTo(1, within(1e-9))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theProbabilityThatIsAskedForIsThatOfTheCandidate(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Dossier dossier = random.sketch().dossier();
    Reconciliation result = Reconciler.with(random.policy()).reconcile(dossier);
    for (Verdict<?> verdict : result.verdicts()) {
      if (verdict.attribute().cardinality() == Cardinality.ONE) {
        for (Candidate candidate : verdict.candidates()) {
          double asked = result.probability(verdict.question(), candidate.value()).orElseThrow();
          assertThat(candidate.isPositive() ? asked : 1 - asked)
              .as("%s %s", as(seed, verdict), candidate)
              .isCloseTo(candidate.probability(), within(1e-12));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noValueIsLessProbableThanAFinerOneAndExclusiveOnesAddToAtMostOne(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Dossier dossier = random.sketch().dossier();
    Reconciliation result = Reconciler.with(random.policy()).reconcile(dossier);
    for (Verdict<?> verdict : result.verdicts()) {
      for (Candidate a : verdict.candidates()) {
        for (Candidate b : verdict.candidates()) {
          if (a != b && a.isPositive() && b.isPositive()) {
            ValueRelation relation = a.value().relationTo(b.value(), dossier);
            boolean isSingle = verdict.attribute().cardinality() == Cardinality.ONE;
            if (relation == ValueRelation.REFINES && isSingle) {
              assertThat(a.probability())
                  .as("%s %s %s", as(seed, verdict), a, b)
                  .isLessThanOrEqualTo(b.probability() + 1e-9);
            } else if (relation == ValueRelation.DISJOINT && isSingle) {
              assertThat(a.probability() + b.probability())
                  .as("%s %s %s", as(seed, verdict), a, b)
                  .isLessThanOrEqualTo(1 + 1e-9);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void priorAndContributionsAddToTheDecibansOfTheProbability(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Reconciliation result = Reconciler.with(random.policy()).reconcile(random.sketch().dossier());
    for (Verdict<?> verdict : result.verdicts()) {
      for (ExplainedCandidate leader : result.explain(verdict.question()).orElseThrow().leaders()) {
        double sum =
            leader.priorDecibans()
                + leader.contributions().stream().mapToDouble(Contribution::decibans).sum();
        if (Math.abs(leader.decibans()) < MOST_DECIBANS) {
          assertThat(sum)
              .as("%s %s", as(seed, verdict), leader.candidate())
              .isCloseTo(leader.decibans(), within(1e-9));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsAcceptedIsProbableAndHasWitnesses(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Reconciliation result = Reconciler.withDefaults().reconcile(random.sketch().dossier());
    for (Verdict<?> verdict : result.verdicts()) {
      if (verdict.status() == VerdictStatus.ACCEPTED) {
        assertThat(verdict.leaders())
            .as(as(seed, verdict))
            .isNotEmpty()
            .allSatisfy(
                leader -> {
                  assertThat(leader.status()).isEqualTo(VerdictStatus.ACCEPTED);
                  assertThat(leader.probability()).isGreaterThanOrEqualTo(0.8);
                  assertThat(leader.interval().low()).isGreaterThan(0.5);
                  assertThat(leader.witnesses()).isGreaterThanOrEqualTo(1.7);
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void settledValuesAreLeadersThatAreSettledThemselves(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Reconciliation result = Reconciler.withDefaults().reconcile(random.sketch().dossier());
    for (Verdict<?> verdict : result.verdicts()) {
      assertThat(Set.copyOf(verdict.values()))
          .as(as(seed, verdict))
          .isEqualTo(Sets.union(Set.copyOf(verdict.values()), Set.copyOf(verdict.settledValues())));
      if (verdict.isTied()) {
        assertThat(verdict.best()).isEmpty();
        assertThat(verdict.settledValues()).isEmpty();
      }
    }
  }

  private interface Check {
    void on(Verdict<?> verdict, Candidate candidate);
  }

  private static void forEachCandidate(long seed, Check check) {
    RandomSketch random = new RandomSketch(seed);
    Reconciliation result = Reconciler.with(random.policy()).reconcile(random.sketch().dossier());
    for (Verdict<?> verdict : result.verdicts()) {
      verdict.candidates().forEach(candidate -> check.on(verdict, candidate));
    }
  }

  private static String as(long seed, Verdict<?> verdict) {
    return "seed " + seed + ", " + verdict.question();
  }
}
