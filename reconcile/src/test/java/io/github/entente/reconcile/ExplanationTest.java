package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.explain.Explanation;
import io.github.entente.reconcile.explain.ExplanationText;
import io.github.entente.reconcile.finding.Finding;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.TrustPrior;
import io.github.entente.reconcile.scale.Icd203;
import io.github.entente.reconcile.verdict.AnalyticConfidence;
import io.github.entente.reconcile.verdict.Contribution;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a verdict is what it is, as data and in words. */
class ExplanationTest {
  private static final Splitter SENTENCES = Splitter.on(". ");

  /** The data. */
  @Nested
  class Data {
    /**
     * With f = 1/11, the odds of a value against a rival are multiplied by (a / f) / ((1 - a) / (1
     * - f)) for each witness: by 30, or 14.77 decibans, with a = .75. Without humility the shares
     * of all witnesses add up to the whole.
     */
    @Test
    void eachOfTwoWitnessesOnOneSideAddsWhatTheOneOnTheOtherTakesAway() {
      ReconcilePolicy noHumility = ReconcilePolicy.builder().humility(0).build();
      Explanation explanation = explain(twoAgainstOne().build(), noHumility);
      assertThat(explanation.supporters())
          .extracting(Contribution::witness)
          .containsExactly(known("gazette"), known("herald"));
      assertThat(explanation.opponents())
          .extracting(Contribution::witness)
          .containsExactly(known("courier"));
      assertThat(explanation.supporters())
          .allSatisfy(c -> assertThat(c.decibans()).isCloseTo(14.771, within(1e-3)));
      assertThat(explanation.opponents().get(0).decibans()).isCloseTo(-14.771, within(1e-3));
    }

    @Test
    void aVerdictRestsOnWhomItWouldNotBeLeanedToWithout() {
      TrustPrior high = new TrustPrior(95, 5);
      ReconcilePolicy policy =
          ReconcilePolicy.builder().putTrust(ActorId.of("herald"), high).build();
      Explanation explanation = explain(oneAgainstOne().build(), policy);
      assertThat(explanation.restsOn())
          .singleElement()
          .satisfies(
              c -> {
                assertThat(c.witness()).isEqualTo(known("herald"));
                assertThat(c.probabilityWithout()).isLessThan(policy.leanProbability());
              });
    }

    @Test
    void aVerdictWithManyEqualSupportersRestsOnNone() {
      Dossiers dossier =
          dossier()
              .claim("herald", DATE, time("2016"))
              .claim("gazette", DATE, time("2016"))
              .claim("courier", DATE, time("2016"));
      assertThat(explain(dossier.build(), ReconcilePolicy.DEFAULT).restsOn()).isEmpty();
    }

    @Test
    void theProbabilityWithoutTheOnlyWitnessIsThePrior() {
      Explanation explanation =
          explain(dossier().claim("herald", DATE, time("2016")).build(), ReconcilePolicy.DEFAULT);
      assertThat(explanation.supporters())
          .singleElement()
          .satisfies(c -> assertThat(c.probabilityWithout()).isCloseTo(1 / 11.0, within(1e-12)));
    }

    @Test
    void theBestCandidateIsNotAmongTheAlternatives() {
      Explanation explanation = explain(twoAgainstOne().build(), ReconcilePolicy.DEFAULT);
      assertThat(explanation.best().orElseThrow().value()).isEqualTo(time("2016"));
      assertThat(explanation.alternatives())
          .singleElement()
          .satisfies(c -> assertThat(c.value()).isEqualTo(time("2015")));
      assertThat(explanation.findings()).extracting(Finding::question).containsOnly(DATE);
    }
  }

  /** The words. */
  @Nested
  class Text {
    /** By the law of the lone claim p is the trust, 6 of 8; the interval is that of Beta(6, 2). */
    @Test
    void aPlainVerdict() {
      assertThat(text(dossier().claim("herald", DATE, time("2016")).build(), DATE))
          .isEqualTo(
              """
              the wreck: date
                UNCONTESTED. Best answer: 2016, likely (p = 0.75, interval 0.48 to 0.95).
                Grounds: low confidence. 1 article, 1.0 independent witness.
                It rests on the herald alone.
              """);
    }

    /**
     * With odds of 30 to 30 to 9 for 2015, 2016 and all else, p is 30/69; 30 to 1 is 14.8 decibans.
     * The intervals are this library's own output.
     */
    @Test
    void aContestedVerdict() {
      Dossiers dossier = oneAgainstOne().claim("echo", DATE, time("../2016"), on(Basis.BOUND));
      assertThat(text(dossier.build(), DATE))
          .isEqualTo(
              """
              the wreck: date
                DISPUTED. Best answer, tied with another: 2015, unlikely (p = 0.43, interval 0.10 to 0.84).
                Grounds: low confidence. 3 articles, 2.0 independent witnesses, 1.0 of them for this answer.
                For and against it, in decibans over its strongest rival:
                   +14.8  the courier, by c2
                   -14.8  the herald, by c1
                Also claimed: 2016 (p = 0.43, interval 0.10 to 0.83), asserted by c1.
                No vote from c3: it only limits the time to ../2016.
                Disagreement: 2016 (herald) excludes 2015 (courier).
              """);
    }

    @Test
    void aVerdictOnWhichNothingVotes() {
      Dossier dossier =
          dossier()
              .claim("herald", COLOUR.of(WRECK), concept("red"), sounding(Certainty.U))
              .build();
      assertThat(text(dossier, COLOUR.of(WRECK)))
          .isEqualTo(
              """
              the wreck: colour
                INSUFFICIENT. Nothing votes on this question.
                Grounds: low confidence. 1 article, 0.0 independent witnesses.
                No vote from c1: it says "red" without commitment.
              """);
    }

    @Test
    void aDeniedValueIsNamedAsItsContrary() {
      Dossier dossier =
          dossier()
              .claim("herald", DATE, time("2016"), denied())
              .claim("gazette", DATE, time("2016"), denied())
              .build();
      assertThat(text(dossier, DATE)).contains("ACCEPTED. Best answer: not 2016,");
    }

    @Test
    void lineBreaksAndEndlessWordsInAValueDoNotBreakTheLayout() {
      Question motto = MOTTO.of(WRECK);
      Dossier dossier =
          dossier().claim("herald", motto, TextValue.of("On\r\nward " + "x".repeat(250))).build();
      assertThat(text(dossier, motto)).contains("Best answer: On ward").doesNotContain("\r");
      assertFits(text(dossier, motto));
    }

    static IntStream seeds() {
      return IntStream.rangeClosed(1, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyExplanationFitsAndKeepsLikelihoodApartFromConfidence(int seed) {
      RandomDossier random = new RandomDossier(seed);
      Dossier dossier = random.claims().build();
      Reconciliation result = Reconciler.with(random.policy()).reconcile(dossier);
      result
          .verdicts()
          .forEach(
              verdict -> {
                String text = text(result, verdict.question(), dossier);
                assertFits(text);
                for (String sentence : SENTENCES.split(text.replaceAll("\\s+", " "))) {
                  assertThat(namesLikelihood(sentence) && namesConfidence(sentence))
                      .as("seed %s: %s", seed, sentence)
                      .isFalse();
                }
                assertThat(namesConfidence(text)).as("seed %s: %s", seed, text).isTrue();
              });
    }

    private static void assertFits(String text) {
      assertThat(text).endsWith("\n");
      assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    private static boolean namesLikelihood(String sentence) {
      return Arrays.stream(Icd203.values()).anyMatch(word -> sentence.contains(word.words()));
    }

    private static boolean namesConfidence(String sentence) {
      return Arrays.stream(AnalyticConfidence.values())
          .anyMatch(
              level -> sentence.contains(level.name().toLowerCase(Locale.ROOT) + " confidence"));
    }
  }

  private static Dossiers oneAgainstOne() {
    return dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015"));
  }

  private static Dossiers twoAgainstOne() {
    return oneAgainstOne().claim("gazette", DATE, time("2016"));
  }

  private static Explanation explain(Dossier dossier, ReconcilePolicy policy) {
    return Reconciler.with(policy).reconcile(dossier).explain(DATE).orElseThrow();
  }

  private static String text(Dossier dossier, Question question) {
    return text(Reconciler.withDefaults().reconcile(dossier), question, dossier);
  }

  private static String text(Reconciliation result, Question question, Dossier dossier) {
    return ExplanationText.of(result.explain(question).orElseThrow(), dossier);
  }

  private static Witness known(String id) {
    return new Witness.Known(ActorId.of(id));
  }
}
