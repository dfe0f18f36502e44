package io.github.entente.reconcile.law;

import static io.github.entente.reconcile.law.Sketch.denied;
import static io.github.entente.reconcile.law.Sketch.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Interest;
import io.github.entente.core.Realis;
import io.github.entente.core.id.DocumentId;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who repeats others, or has a stake in the matter, does not count like a witness of his own. */
class DependenceLawsTest {
  private static final double EXACT = 1e-12;
  private static final double ACCURACY = 0.75;

  static LongStream seeds() {
    return Seeds.fixedAndFresh(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void copiesOfAnArticleChangeNothing(long seed) {
    RandomSketch sketches = new RandomSketch(seed);
    Attribute<?> attribute = sketches.oneOf(RandomSketch.ANSWERS.keySet().asList());
    List<Answer> said = List.of(any(sketches, attribute), any(sketches, attribute));
    Sketch sketch = new Sketch();
    said.forEach(answer -> sketch.claim("herald-1", attribute, answer));
    sketch.claim("gazette-1", attribute, any(sketches, attribute));
    List<String> before = numbers(sketch);
    for (int copy = 0; copy < 1 + seed % 5; copy++) {
      String id = "copier" + (char) ('a' + copy) + "-1";
      said.forEach(answer -> sketch.claim(id, attribute, answer));
      sketch.describe(id, document -> document.addDerivedFrom(DocumentId.of("herald-1")));
    }
    assertThat(numbers(sketch)).as("seed %s", seed).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void articlesWithOneTextCountAsOne(long seed) {
    Random random = RandomSketch.random(seed);
    Sketch one = new Sketch();
    Sketch several = new Sketch();
    one.claim("herald", Attributes.DATE, Answer.time("2016"));
    int copies = 2 + random.nextInt(10);
    for (int i = 0; i < copies; i++) {
      String outlet = "paper" + (char) ('a' + i);
      several.claim(outlet, Attributes.DATE, Answer.time("2016"));
      several.describe(outlet, document -> document.contentHash("sha256:one"));
    }
    for (Sketch sketch : List.of(one, several)) {
      sketch.claim("gazette", Attributes.DATE, Answer.time("2015"));
    }
    assertThat(probability(several, Attributes.DATE, Answer.time("2016")))
        .as("seed %s: %s copies", seed, copies)
        .isCloseTo(probability(one, Attributes.DATE, Answer.time("2016")), within(EXACT));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void howeverManyQuoteASpeakerHeIsNoMoreBelievedThanHeIsAccurate(long seed) {
    Random random = RandomSketch.random(seed);
    int carriers = 1 + random.nextInt(40);
    boolean isNamed = random.nextBoolean();
    List<String> chain = isNamed ? List.of("minister") : List.of("agency", "?");
    Sketch sketch = new Sketch();
    double before = 0;
    for (int i = 0; i < carriers; i++) {
      sketch.claim("paper" + i, Attributes.DATE, Answer.time("2016"), chain, claim -> {});
      double now = probability(sketch, Attributes.DATE, Answer.time("2016"));
      assertThat(now)
          .as("seed %s: %s carriers of %s", seed, i + 1, chain)
          .isBetween(before - EXACT, ACCURACY + EXACT);
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aReportThatHeSaidSoIsNoSurerThanTheReporterAndTheSpeakerAre(long seed) {
    Random random = RandomSketch.random(seed);
    List<String> chain = new ArrayList<>();
    for (String speaker : List.of("agency", "minister", "company")) {
      if (random.nextBoolean()) {
        chain.add(speaker);
      }
    }
    Sketch sketch = new Sketch();
    sketch.claim("herald", Attributes.DATE, Answer.time("2016"), chain, claim -> {});
    assertThat(probability(sketch, Attributes.DATE, Answer.time("2016")))
        .as("seed %s: %s", seed, chain)
        .isLessThanOrEqualTo(ACCURACY + EXACT)
        .isGreaterThan(0.5);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partiesAloneNeverMakeADenialAccepted(long seed) {
    Random random = RandomSketch.random(seed);
    int parties = 1 + random.nextInt(30);
    Sketch sketch = new Sketch();
    double before = 0;
    for (int i = 0; i < parties; i++) {
      Interest interest = random.nextBoolean() ? Interest.SELF : Interest.MEMBER;
      sketch.claim(
          "party" + i,
          Sketch.happened(),
          Answer.concept("happened"),
          List.of(),
          denied().andThen(claim -> claim.interest(interest)));
      Verdict<?> verdict = verdict(sketch, Sketch.happened());
      double no = 1 - probability(sketch, Sketch.happened(), Answer.concept("happened"));
      assertThat(no).as("seed %s: %s parties", seed, i + 1).isBetween(before - EXACT, ACCURACY);
      assertThat(verdict.status()).isNotEqualTo(VerdictStatus.ACCEPTED);
      before = no;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDisinterestedDenialCountsMoreThanOneByAParty(long seed) {
    Random random = RandomSketch.random(seed);
    int others = random.nextInt(4);
    Map<Interest, Double> yes = new EnumMap<>(Interest.class);
    for (Interest interest : Interest.values()) {
      Sketch sketch = new Sketch();
      for (int i = 0; i < others; i++) {
        sketch.claim("witness" + i, Sketch.happened(), Answer.concept("happened"));
      }
      sketch.claim(
          "denier",
          Sketch.happened(),
          Answer.concept("happened"),
          List.of(),
          denied().andThen(claim -> claim.interest(interest)));
      yes.put(interest, probability(sketch, Sketch.happened(), Answer.concept("happened")));
    }
    assertThat(yes.get(Interest.NONE)).isLessThan(yes.get(Interest.MEMBER));
    assertThat(yes.get(Interest.MEMBER)).isLessThan(yes.get(Interest.SELF));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanCountsWhatItCountsWhateverOthersTell(long seed) {
    Random random = RandomSketch.random(seed);
    int plans = 1 + random.nextInt(6);
    Sketch sketch = new Sketch();
    double before = 0;
    for (int i = 0; i < plans; i++) {
      sketch.claim(
          "planner" + i,
          Attributes.DATE,
          Answer.time("2016"),
          List.of(),
          Sketch.told(Realis.INTENDED));
      double now = probability(sketch, Attributes.DATE, Answer.time("2016"));
      assertThat(now).isGreaterThan(before);
      before = now;
    }
    Sketch fact = sketch.copy();
    fact.claim("reporter", Attributes.DATE, Answer.time("2017"));
    Sketch otherFact = sketch.copy();
    otherFact.claim("reporter", Attributes.DATE, Answer.time("2016"));
    assertThat(probability(otherFact, Attributes.DATE, Answer.time("2016"))).isGreaterThan(before);
    if (plans > 1) {
      assertThat(probability(fact, Attributes.DATE, Answer.time("2016")))
          .as("seed %s: %s plans against one fact", seed, plans)
          .isGreaterThan(probability(fact, Attributes.DATE, Answer.time("2017")));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatNobodyToldHowToCompareChangesNothing(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Sketch sketch = new Sketch();
    for (int i = 0; i < 4; i++) {
      sketch.claim("witness" + i, Sketch.SITE, random.oneOf(RandomSketch.ANSWERS.get(Sketch.SITE)));
    }
    Verdict<?> before = verdict(sketch, Sketch.SITE);
    sketch.claim("newcomer", Sketch.SITE, Answer.place("lemuria"));
    for (Candidate candidate : before.candidates()) {
      assertThat(probability(sketch, Sketch.SITE, names -> candidate.value()))
          .as("seed %s: %s", seed, candidate)
          .isCloseTo(candidate.probability(), within(EXACT));
    }
  }

  private static Answer any(RandomSketch random, Attribute<?> attribute) {
    return random.oneOf(RandomSketch.ANSWERS.get(attribute));
  }

  private static double probability(Sketch sketch, Attribute<?> attribute, Answer answer) {
    return reconciled(sketch).probability(question(attribute), answer.value()).orElseThrow();
  }

  private static Verdict<?> verdict(Sketch sketch, Attribute<?> attribute) {
    return reconciled(sketch).verdict(question(attribute)).orElseThrow();
  }

  private static List<String> numbers(Sketch sketch) {
    return reconciled(sketch).verdicts().stream()
        .flatMap(
            verdict ->
                verdict.candidates().stream()
                    .map(
                        c ->
                            "%s %s %s %s %s %s"
                                .formatted(
                                    verdict.status(),
                                    c,
                                    c.probability(),
                                    c.interval(),
                                    c.witnesses(),
                                    verdict.leaders().contains(c))))
        .toList();
  }

  private static Reconciliation reconciled(Sketch sketch) {
    return Reconciler.with(
            ReconcilePolicy.builder().defaultTrust(TrustPrior.known(ACCURACY)).build())
        .reconcile(sketch.dossier());
  }
}
