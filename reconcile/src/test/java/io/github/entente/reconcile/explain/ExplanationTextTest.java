package io.github.entente.reconcile.explain;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Dossier;
import io.github.entente.core.Realis;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.RandomDossier;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.scale.Icd203;
import io.github.entente.reconcile.verdict.AnalyticConfidence;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a verdict is what it is, in words. */
class ExplanationTextTest {
  private static final Splitter SENTENCES = Splitter.on(". ");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 40);
  }

  /**
   * A lone claim is as probable as its source is accurate, 8 of 10. The logit of an accuracy of
   * Beta(8, 2) has mean psi(8) - psi(2) = 1.593 and variance psi'(8) + psi'(2) = .778; 1.645
   * deviations to each side reach from .142 to 3.044, which are .54 and .95.
   */
  @Test
  void aPlainVerdict() {
    assertThat(text(dossier().claim("herald", DATE, time("2016")), DATE))
        .isEqualTo(
            """
            the wreck: date
              UNCONTESTED. Best answer: 2016, very likely (p = 0.80, interval 0.54 to 0.95).
              Grounds: low confidence. 1 document, 1.0 independent witness.
              It rests on the herald alone.
            """);
  }

  /**
   * The odds of 2015, 2016 and all else are 40 to 40 to 9, so p is 40/89. Of the logit, ln(40) -
   * ln(49), the slopes are 1 and -40/49; with the deviations of the plain verdict, a quarter of the
   * variance in common and the shift of .207 the interval reaches from -1.79 to 1.46. The decibans
   * are 10 log10 of 1/10, 40 and 10/49.
   */
  @Test
  void equallyGoodAnswersAreAllExplained() {
    assertThat(
            text(
                dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015")),
                DATE))
        .isEqualTo(
            """
            the wreck: date
              DISPUTED. Equally good answers: 2016, unlikely (p = 0.45, interval 0.14 to 0.81), 2015, unlikely
                    (p = 0.45, interval 0.14 to 0.81).
              Grounds: low confidence. 2 documents, 2.0 independent witnesses.
              For and against 2016, in decibans:
                 -10.0  before anybody speaks
                 +16.0  the herald, by c1
                  -6.9  the courier, by c2
              For and against 2015, in decibans:
                 -10.0  before anybody speaks
                 +16.0  the courier, by c2
                  -6.9  the herald, by c1
              Disagreement: 2016 (herald) excludes 2015 (courier).
            """);
  }

  @Test
  void aVerdictOnWhichNothingCounts() {
    Question colour = COLOUR.of(WRECK);
    assertThat(
            text(dossier().claim("herald", colour, concept("red"), sounding(Certainty.U)), colour))
        .isEqualTo(
            """
            the wreck: colour
              INSUFFICIENT. Nothing counts on this question.
              Grounds: low confidence. 1 document, 0.0 independent witnesses.
              c1 does not count: it says "red" without commitment.
            """);
  }

  @Test
  void aDeniedValueIsNamedAsItsContrary() {
    assertThat(
            text(
                dossier()
                    .claim("herald", DATE, time("2016"), denied())
                    .claim("gazette", DATE, time("2016"), denied()),
                DATE))
        .contains("ACCEPTED. Best answer: not 2016,");
  }

  @Test
  void whatElseIsClaimedIsToldByHowItStandsToTheAnswer() {
    String text =
        text(
            dossier()
                .claim("herald", DATE, time("2016-01"))
                .claim("gazette", DATE, time("2016-01"))
                .claim("courier", DATE, time("2016"))
                .claim("echo", DATE, time("2014"))
                .claim("globe", DATE, time("2013"), denied())
                .claim("mirror", DATE, time("../2017"), on(Basis.BOUND)),
            DATE);
    assertThat(text)
        .contains("Best answer: 2016-01,")
        .containsPattern("Less exactly: 2016 \\(.*asserted by c3\\.")
        .containsPattern("Also claimed: 2014 \\(.*asserted by c4\\.")
        .containsPattern("Also denied: not 2013 \\(.*denied by c5\\.")
        .containsPattern("Limited to: \\.\\./2017 \\(.*asserted by c6\\.");
  }

  @Test
  void aProbabilityIsNeverCalledCertainByRounding() {
    Dossiers dossier = dossier().claim("courier", DEATHS, QuantityValue.exactly(9, "person"));
    for (int i = 0; i < 9; i++) {
      dossier.claim("outlet" + i, DEATHS, QuantityValue.exactly(7, "person"));
    }
    assertThat(text(dossier, DEATHS)).contains("(p >0.99, ").contains("(p <0.01, ");
  }

  @Test
  void aPlanIsToldApartFromAFact() {
    assertThat(text(dossier().claim("herald", DATE, time("2030"), told(Realis.FUTURE)), DATE))
        .contains("Not all of it is told as a fact");
    assertThat(text(dossier().claim("herald", DATE, time("2016")), DATE))
        .doesNotContain("told as a fact");
  }

  @Test
  void theMembersOfASetAreListed() {
    String text =
        text(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, place("basra")),
            PLACES);
    assertThat(text).contains("Members: Basra, ", "Basra rests on the gazette alone.");
  }

  @Test
  void ofAMemberThatOneAssertsAndOneDeniesNeitherLeads() {
    String text =
        text(
            dossier()
                .claim("herald", PLACES, place("tehran"))
                .claim("gazette", PLACES, place("tehran"), denied()),
            PLACES);
    assertThat(text)
        .contains("DISPUTED. No member is more probable than not.")
        .contains("Also claimed: Tehran (p = 0.50, ", "Also denied: not Tehran (p = 0.50, ");
  }

  @Test
  void ofASetEveryWiderFormOfAMemberIsToldAndNoContraryThatNobodyClaims() {
    String text =
        text(
            dossier()
                .claim("herald", PLACES, place("basra"))
                .claim("gazette", PLACES, place("tehran"))
                .claim("courier", PLACES, place("iraq"))
                .claim("echo", PLACES, place("iran")),
            PLACES);
    assertThat(text)
        .contains("Less exactly: Iran (", "Less exactly: Iraq (")
        .contains("4.0 independent witnesses.")
        .doesNotContain("Also denied");
  }

  @Test
  void whatNobodyRelatedIsSaidNotToBeComparedWithTheRemedy() {
    Question motto = MOTTO.of(WRECK);
    assertThat(
            text(
                    dossier()
                        .claim("herald", motto, TextValue.of("Onward"))
                        .claim("gazette", motto, TextValue.of("Upward")),
                    motto)
                .replaceAll("\\s+", " "))
        .contains("Not compared: nobody told how these relate: Onward (herald) and Upward")
        .contains("; tell in the dossier that one lies within the other");
  }

  @Test
  void lineBreaksAndEndlessWordsInAValueDoNotBreakTheLayout() {
    Question motto = MOTTO.of(WRECK);
    String text =
        text(
            dossier().claim("herald", motto, TextValue.of("On\r\nward " + "x".repeat(250))), motto);
    assertThat(text).contains("Best answer: On ward").doesNotContain("\r");
    assertFits(text);
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
              String text =
                  ExplanationText.of(result.explain(verdict.question()).orElseThrow(), dossier);
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

  private static String text(Dossiers dossier, Question question) {
    return ExplanationText.of(dossier.reconcile().explain(question).orElseThrow(), dossier.build());
  }
}
