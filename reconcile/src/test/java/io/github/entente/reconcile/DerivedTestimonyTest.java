package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.byUnnamed;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What claims say beside what they say outright. */
class DerivedTestimonyTest {
  private static final Question COLOURED = COLOUR.of(WRECK);
  private static final Question START = Attributes.START.of(WRECK);
  private static final Question END = Attributes.END.of(WRECK);

  /** Claims of which exactly one was meant. */
  @Nested
  class AlternativeReadings {
    /** Shrinkage to chance with 10 false alternatives: 1/11 + (.75 - 1/11) / 2. */
    @Test
    void eachOfTwoReadingsCountsForHalf() {
      Reconciliation result =
          dossier()
              .claim("herald", START, time("2016"))
              .claim("herald", END, time("2016"))
              .readings("c1", "c2")
              .reconcile();
      assertThat(best(result, START).probability()).isCloseTo(0.420455, within(1e-6));
      assertThat(best(result, END).probability()).isCloseTo(0.420455, within(1e-6));
    }

    @Test
    void aHedgedReadingIsNotDiscountedTwice() {
      Reconciliation plain =
          dossier().claim("herald", START, time("2016"), sounding(Certainty.PS)).reconcile();
      Reconciliation reading =
          dossier()
              .claim("herald", START, time("2016"), sounding(Certainty.PS))
              .claim("herald", END, time("2016"), sounding(Certainty.PS))
              .readings("c1", "c2")
              .reconcile();
      assertThat(best(reading, START).probability()).isEqualTo(best(plain, START).probability());
    }
  }

  /** Answers that follow from other answers. */
  @Nested
  class Implications {
    @Test
    void whoeverAnswersThePremiseAnswersTheConclusionThroughAnyNumberOfSteps() {
      Reconciliation result =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .implication(rule -> rule.premise(START).conclusion(END))
              .claim("herald", DATE, time("2016"))
              .reconcile();
      assertThat(best(result, END).value()).isEqualTo(time("2016"));
      assertThat(best(result, END)).isEqualTo(best(result, DATE));
    }

    @Test
    void rulesThatLeadInACircleEnd() {
      Reconciliation result =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .implication(
                  rule -> rule.premise(START).conclusion(DATE).conclusionValue(time("1900")))
              .claim("herald", DATE, time("2016"))
              .reconcile();
      assertThat(verdict(result, START).values()).hasSize(1);
      assertThat(verdict(result, DATE).candidates()).hasSize(1);
    }

    @Test
    void theNamedConclusionTakesThePlaceOfTheValue() {
      Reconciliation result =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(COLOURED).conclusionValue(concept("red")))
              .claim("herald", DATE, time("2016"))
              .reconcile();
      assertThat(best(result, COLOURED).value()).isEqualTo(concept("red"));
    }

    @Test
    void aRuleForAValueHoldsForItsFinerFormsAndForNoOther() {
      Dossiers rules =
          dossier()
              .implication(
                  rule ->
                      rule.premise(DATE)
                          .premiseValue(time("2016"))
                          .conclusion(COLOURED)
                          .conclusionValue(concept("red")));
      Reconciliation result =
          rules
              .claim("herald", DATE, time("2016-01"))
              .claim("gazette", DATE, time("2015/2016"))
              .claim("courier", DATE, time("2015"))
              .reconcile();
      assertThat(verdict(result, COLOURED).documents()).containsExactly(DocumentId.of("herald"));
    }

    @Test
    void twoRulesWithOneConclusionBothHold() {
      Reconciliation result =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(PLACES).conclusionValue(place("tehran")))
              .implication(
                  rule -> rule.premise(DATE).conclusion(PLACES).conclusionValue(place("basra")))
              .claim("herald", DATE, time("2016"))
              .reconcile();
      assertThat(result.verdict(WRECK, Attributes.PLACE).orElseThrow().values())
          .containsExactlyInAnyOrder(place("tehran"), place("basra"));
    }

    @Test
    void whatIsToldAsAWishCanImplyAFact() {
      Dossiers wish =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(START).conclusionRealis(Realis.ACTUAL))
              .implication(rule -> rule.premise(DATE).conclusion(END))
              .claim("herald", DATE, time("2016"), told(Realis.INTENDED))
              .claim("gazette", START, time("2016"))
              .claim("gazette", END, time("2016"));
      Reconciliation result = wish.reconcile();
      assertThat(verdict(result, START).abstained()).isEmpty();
      assertThat(verdict(result, END).abstained()).hasSize(1);
    }

    @Test
    void whoeverDeniesThePremiseDoesNotDenyTheConclusion() {
      Reconciliation result =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .claim("herald", DATE, time("2016"), denied())
              .reconcile();
      assertThat(result.verdict(START)).isEmpty();
    }
  }

  /** Reports of what somebody said. */
  @Nested
  class Propositions {
    private final ActorId minister = ActorId.of("minister");
    private final Question accused = Attributes.ACCUSED.of(minister);
    private final PropositionValue red = PropositionValue.of(COLOURED, concept("red"));

    @Test
    void theReporterVouchesForTheActAndTheSpeakerForTheContent() {
      Reconciliation result = dossier().claim("herald", accused, red, by("minister")).reconcile();
      assertThat(witnesses(result, accused)).containsExactly(known("herald"));
      assertThat(witnesses(result, COLOURED)).containsExactly(known("minister"));
    }

    @Test
    void theSpeakerVouchesForTheContentWhoeverElseCarriedIt() {
      Reconciliation unmentioned = dossier().claim("herald", accused, red).reconcile();
      Reconciliation throughAgency =
          dossier().claim("herald", accused, red, by("agency")).reconcile();
      Reconciliation throughBoth =
          dossier().claim("herald", accused, red, by("agency", "minister")).reconcile();
      assertThat(witnesses(unmentioned, COLOURED)).containsExactly(known("minister"));
      assertThat(witnesses(throughAgency, accused)).containsExactly(known("agency"));
      assertThat(witnesses(throughAgency, COLOURED)).containsExactly(known("minister"));
      assertThat(best(throughAgency, COLOURED)).isEqualTo(best(throughBoth, COLOURED));
    }

    @Test
    void anUnnamedSpeakerVouchesForTheContentToo() {
      Reconciliation result =
          dossier().claim("herald", accused, red, byUnnamed("an official")).reconcile();
      assertThat(witnesses(result, COLOURED))
          .containsExactly(new Witness.Unnamed(DocumentId.of("herald"), "an official"));
    }

    @Test
    void manyReportsOfOneSpeechMakeTheSpeechCertainAndNotItsContent() {
      Reconciliation result =
          dossier()
              .claim("herald", accused, red, by("minister"))
              .claim("gazette", accused, red, by("minister"))
              .claim("courier", accused, red, by("minister"))
              .reconcile();
      assertThat(best(result, accused).probability()).isGreaterThan(0.97);
      assertThat(best(result, COLOURED).probability()).isLessThan(0.9);
      assertThat(verdict(result, COLOURED).effectiveWitnesses()).isCloseTo(1.2, within(1e-12));
    }

    @Test
    void toReportADenialIsToAffirmThatItWasMade() {
      Question denial = Attributes.DENIED.of(minister);
      Reconciliation result =
          dossier().claim("herald", denial, red, by("minister"), denied()).reconcile();
      assertThat(best(result, denial).polarity()).isEqualTo(Polarity.POSITIVE);
      assertThat(best(result, COLOURED).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void whatFollowsFromTheContentIsTheSpeakersToo() {
      Reconciliation result =
          dossier()
              .implication(
                  rule -> rule.premise(COLOURED).conclusion(DATE).conclusionValue(time("2016")))
              .claim("herald", accused, red, by("minister"))
              .reconcile();
      assertThat(witnesses(result, DATE)).containsExactly(known("minister"));
    }
  }

  /** What is denied, and what is not. */
  @Nested
  class Denials {
    private final Question site = SITE.of(WRECK);

    @Test
    void toDenyTheStrongerDoesNotDenyTheWeaker() {
      Reconciliation result =
          dossier()
              .claim("herald", site, place("iran"))
              .claim("gazette", site, place("tehran"), denied())
              .reconcile();
      Candidate iran = best(result, site);
      assertThat(iran.value()).isEqualTo(place("iran"));
      assertThat(iran.denied()).isEmpty();
      assertThat(iran.probability()).isGreaterThan(0.7);
    }

    @Test
    void toDenyTheWeakerDeniesTheStronger() {
      Reconciliation result =
          dossier()
              .claim("herald", site, place("tehran"))
              .claim("gazette", site, place("iran"), denied())
              .reconcile();
      Candidate tehran =
          verdict(result, site).candidates().stream()
              .filter(c -> c.value().equals(place("tehran")))
              .findFirst()
              .orElseThrow();
      assertThat(tehran.denied()).hasSize(1);
      assertThat(tehran.probability()).isLessThan(0.7);
    }
  }

  private static Verdict<?> verdict(Reconciliation result, Question question) {
    return result.verdict(question).orElseThrow();
  }

  private static Candidate best(Reconciliation result, Question question) {
    return verdict(result, question).best().orElseThrow();
  }

  private static List<Witness> witnesses(Reconciliation result, Question question) {
    return best(result, question).contributions().stream().map(c -> c.witness()).toList();
  }

  private static Witness known(String id) {
    return new Witness.Known(ActorId.of(id));
  }
}
