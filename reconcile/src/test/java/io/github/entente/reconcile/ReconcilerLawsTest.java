package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold in every dossier and with every policy. */
@Isolated // one test changes the defaults of the whole process
class ReconcilerLawsTest {
  private static final double ROUNDING = 1e-12;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 40);
  }

  static IntStream fewSeeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCoarseAnswerIsNeverLessProbableThanAFinerForm(int seed) {
    RandomDossier random = new RandomDossier(seed);
    Dossier dossier = random.factsOn(DATE, RandomDossier.answers(DATE)).build();
    Verdict<?> verdict = verdict(dossier, DATE, random.policy());
    for (Candidate coarse : verdict.candidates()) {
      for (Candidate fine : verdict.candidates()) {
        boolean finer =
            coarse.isPositive()
                && fine.isPositive()
                && fine.value().relationTo(coarse.value(), dossier) == ValueRelation.REFINES;
        if (finer) {
          assertThat(coarse.probability())
              .as("seed %s: %s, and %s within it", seed, coarse.value(), fine.value())
              .isGreaterThanOrEqualTo(fine.probability());
          assertThat(coarse.finer()).contains(fine.value());
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyNumberIsAProbabilityAndEveryClaimIsVisible(int seed) {
    RandomDossier random = new RandomDossier(seed);
    Dossier dossier = random.claims().build();
    Reconciliation result = Reconciler.with(random.policy()).reconcile(dossier);
    assertThat(result.isConverged()).isTrue();
    for (Verdict<?> verdict : result.verdicts()) {
      assertThat(verdict.other()).as("seed %s, %s", seed, verdict.question()).isBetween(0.0, 1.0);
      for (Candidate candidate : verdict.candidates()) {
        assertThat(candidate.probability()).as("seed %s, %s", seed, candidate).isBetween(0.0, 1.0);
        assertThat(candidate.confidence().low()).isBetween(0.0, candidate.confidence().high());
        assertThat(candidate.confidence().high()).isLessThanOrEqualTo(1);
      }
      List<Object> visible = new ArrayList<>();
      verdict.candidates().forEach(c -> visible.addAll(c.asserted()));
      verdict.candidates().forEach(c -> visible.addAll(c.denied()));
      verdict.abstained().forEach(a -> visible.add(a.claim()));
      assertThat(visible)
          .as("seed %s, %s", seed, verdict.question())
          .containsAll(dossier.claims(verdict.question()).stream().map(c -> c.id()).toList());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void theOrderOfInputDoesNotMatterToTheLastBit(int seed) {
    RandomDossier random = new RandomDossier(seed);
    Dossier dossier = random.claims().build();
    ReconcilePolicy policy = random.policy();
    Reconciliation expected = Reconciler.with(policy).reconcile(dossier);
    Reconciliation shuffled =
        Reconciler.with(policy).reconcile(shuffled(dossier, new Random(seed)));
    assertThat(shuffled).as("seed %s", seed).isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void theDefaultLocaleAndTimeZoneDoNotMatter(int seed) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ReconcilePolicy policy = new RandomDossier(seed).policy();
    Reconciliation expected =
        Reconciler.with(policy).reconcile(new RandomDossier(seed).claims().build());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Reconciliation elsewhere =
          Reconciler.with(policy).reconcile(new RandomDossier(seed).claims().build());
      assertThat(elsewhere).as("seed %s", seed).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void moreIndependentSupportNeverLowersAValue(int seed) {
    for (Question question : List.of(DATE, DEATHS, SITE.of(WRECK), PLACES)) {
      List<ClaimValue> values =
          RandomDossier.answers(question).stream()
              .filter(value -> !(value instanceof SetValue))
              .toList();
      ReconcilePolicy policy = new RandomDossier(seed).policy();
      Dossier before = new RandomDossier(seed).factsOn(question, values).build();
      Verdict<?> verdict = verdict(before, question, policy);
      for (Candidate candidate : verdict.candidates()) {
        if (!candidate.isPositive()) {
          continue;
        }
        Dossier after =
            new RandomDossier(seed)
                .factsOn(question, values)
                .claim("newcomer", question, candidate.value())
                .build();
        double supported =
            verdict(after, question, policy).candidates().stream()
                .filter(c -> c.value().equals(candidate.value()))
                .findFirst()
                .orElseThrow()
                .probability();
        assertThat(supported)
            .as("seed %s, %s on %s", seed, candidate.value(), question)
            .isGreaterThanOrEqualTo(candidate.probability() - ROUNDING);
      }
    }
  }

  private static Verdict<?> verdict(Dossier dossier, Question question, ReconcilePolicy policy) {
    Reconciliation result = Reconciler.with(policy).reconcile(dossier);
    return result
        .verdict(question)
        .orElseThrow(() -> new AssertionError("no verdict on " + question));
  }

  private static Dossier shuffled(Dossier dossier, Random random) {
    return Dossier.builder()
        .attributes(shuffled(dossier.attributes(), random))
        .concepts(shuffled(dossier.concepts(), random))
        .actors(shuffled(dossier.actors(), random))
        .places(shuffled(dossier.places(), random))
        .events(shuffled(dossier.events(), random))
        .documents(shuffled(dossier.documents(), random))
        .claims(shuffled(dossier.claims(), random))
        .alternatives(shuffled(dossier.alternatives(), random))
        .implications(shuffled(dossier.implications(), random))
        .build();
  }

  private static <T> List<T> shuffled(ImmutableList<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
