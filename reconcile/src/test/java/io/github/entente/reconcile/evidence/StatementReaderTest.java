package io.github.entente.reconcile.evidence;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.byUnnamed;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.Dossiers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What claims say beside what they say outright, and who vouches for it. */
class StatementReaderTest {
  private static final Question COLOURED = COLOUR.of(WRECK);
  private static final Question START = Attributes.START.of(WRECK);
  private static final Question END = Attributes.END.of(WRECK);

  /** Answers that are stated. */
  @Nested
  class Stated {
    @Test
    void aClaimMakesOneStatementOnItsOwnQuestion() {
      Statement statement = only(dossier().claim("herald", DATE, time("2016")), DATE);
      assertThat(statement.claimId()).isEqualTo(ClaimId.of("c1"));
      assertThat(statement.document()).isEqualTo(DocumentId.of("herald"));
      assertThat(statement.origin()).isEqualTo(Origin.STATED);
      assertThat(statement.value()).isEqualTo(time("2016"));
      assertThat(statement.witness()).isEqualTo(ActorId.of("herald"));
      assertThat(statement.isAsserted()).isTrue();
      assertThat(statement.isToldAsFact()).isTrue();
      assertThat(statement.isBound()).isFalse();
      assertThat(statement).hasToString("claim:c1: 2016");
    }

    @Test
    void questionsComeInTheirOrderWithTheirDocuments() {
      List<QuestionEvidence> all =
          StatementReader.read(
              dossier()
                  .claim("herald", DATE, time("2016"))
                  .claim("gazette", COLOURED, concept("red"))
                  .claim("gazette", DATE, time("2015"))
                  .build());
      assertThat(all).extracting(QuestionEvidence::question).containsExactly(COLOURED, DATE);
      assertThat(all.get(1).documents())
          .extracting(DocumentId::value)
          .containsExactly("herald", "gazette");
    }

    @Test
    void plansWishesAndPossibilitiesAreNotToldAsFacts() {
      for (Realis realis : Realis.values()) {
        boolean isFact =
            only(dossier().claim("herald", DATE, time("2016"), told(realis)), DATE).isToldAsFact();
        assertThat(isFact)
            .as("%s", realis)
            .isEqualTo(
                realis == Realis.ACTUAL || realis == Realis.ONGOING || realis == Realis.GENERIC);
      }
    }
  }

  /** Answers that follow from other answers. */
  @Nested
  class Implied {
    @Test
    void whoeverAnswersThePremiseAnswersTheConclusionThroughAnyNumberOfSteps() {
      Dossiers dossier =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .implication(rule -> rule.premise(START).conclusion(END))
              .claim("herald", DATE, time("2016"), by("minister"));
      Statement end = only(dossier, END);
      assertThat(end.origin()).isEqualTo(Origin.IMPLIED);
      assertThat(end.value()).isEqualTo(time("2016"));
      assertThat(end.witness()).isEqualTo(ActorId.of("minister"));
    }

    @Test
    void rulesThatLeadInACircleEnd() {
      Dossiers dossier =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .implication(
                  rule -> rule.premise(START).conclusion(DATE).conclusionValue(time("1900")))
              .claim("herald", DATE, time("2016"));
      assertThat(only(dossier, START).value()).isEqualTo(time("2016"));
      assertThat(only(dossier, DATE).value()).isEqualTo(time("2016"));
    }

    @Test
    void theNamedConclusionTakesThePlaceOfTheValue() {
      Dossiers dossier =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(COLOURED).conclusionValue(concept("red")))
              .claim("herald", DATE, time("2016"));
      assertThat(only(dossier, COLOURED).value()).isEqualTo(concept("red"));
    }

    @Test
    void aRuleForAValueHoldsForItsFinerFormsAndForNoOther() {
      Dossiers dossier =
          dossier()
              .implication(
                  rule ->
                      rule.premise(DATE)
                          .premiseValue(time("2016"))
                          .conclusion(COLOURED)
                          .conclusionValue(concept("red")))
              .claim("herald", DATE, time("2016-01"))
              .claim("gazette", DATE, time("2015/2016"))
              .claim("courier", DATE, time("2015"));
      assertThat(only(dossier, COLOURED).document()).isEqualTo(DocumentId.of("herald"));
    }

    @Test
    void twoRulesWithOneConclusionBothHold() {
      Dossiers dossier =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(PLACES).conclusionValue(place("tehran")))
              .implication(
                  rule -> rule.premise(DATE).conclusion(PLACES).conclusionValue(place("basra")))
              .claim("herald", DATE, time("2016"));
      assertThat(statements(dossier, PLACES))
          .extracting(s -> (Object) s.value())
          .containsExactlyInAnyOrder(place("tehran"), place("basra"));
    }

    @Test
    void aConclusionIsToldAsItsPremiseUnlessTheRuleSaysOtherwise() {
      Dossiers dossier =
          dossier()
              .implication(
                  rule -> rule.premise(DATE).conclusion(START).conclusionRealis(Realis.ACTUAL))
              .implication(rule -> rule.premise(DATE).conclusion(END))
              .claim("herald", DATE, time("2016"), told(Realis.INTENDED));
      assertThat(only(dossier, START).realis()).isEqualTo(Realis.ACTUAL);
      assertThat(only(dossier, END).realis()).isEqualTo(Realis.INTENDED);
    }

    @Test
    void whoeverDeniesThePremiseDoesNotDenyTheConclusion() {
      Dossiers dossier =
          dossier()
              .implication(rule -> rule.premise(DATE).conclusion(START))
              .claim("herald", DATE, time("2016"), denied());
      assertThat(statements(dossier, START)).isEmpty();
    }
  }

  /** Reports of what somebody said. */
  @Nested
  class Reported {
    private final ActorId minister = ActorId.of("minister");
    private final Question accused = Attributes.ACCUSED.of(minister);
    private final PropositionValue red = PropositionValue.of(COLOURED, concept("red"));

    @Test
    void theReporterVouchesForTheActAndTheSpeakerForTheContent() {
      Dossiers dossier = dossier().claim("herald", accused, red, by("minister"));
      assertThat(only(dossier, accused).witness()).isEqualTo(ActorId.of("herald"));
      Statement content = only(dossier, COLOURED);
      assertThat(content.witness()).isEqualTo(minister);
      assertThat(content.origin()).isEqualTo(Origin.REPORTED);
      assertThat(content.value()).isEqualTo(concept("red"));
    }

    @Test
    void theSpeakerVouchesForTheContentWhoeverElseCarriedIt() {
      Dossiers unmentioned = dossier().claim("herald", accused, red);
      Dossiers throughAgency = dossier().claim("herald", accused, red, by("agency"));
      Dossiers throughBoth = dossier().claim("herald", accused, red, by("agency", "minister"));
      assertThat(only(unmentioned, COLOURED).witness()).isEqualTo(minister);
      assertThat(only(throughAgency, accused).witness()).isEqualTo(ActorId.of("agency"));
      assertThat(only(throughAgency, COLOURED).witness()).isEqualTo(minister);
      assertThat(only(throughAgency, COLOURED).chain())
          .isEqualTo(only(throughBoth, COLOURED).chain())
          .hasToString("actor:herald < actor:agency < actor:minister");
    }

    @Test
    void ofAnUnnamedSpeakerWhoeverHeardHimVouchesForTheContent() {
      Dossiers dossier = dossier().claim("herald", accused, red, byUnnamed("an official"));
      assertThat(only(dossier, COLOURED).witness()).isEqualTo(ActorId.of("herald"));
    }

    @Test
    void toReportADenialIsToAffirmThatItWasMade() {
      Question denial = Attributes.DENIED.of(minister);
      Dossiers dossier = dossier().claim("herald", denial, red, by("minister"), denied());
      assertThat(only(dossier, denial).polarity()).isEqualTo(Polarity.POSITIVE);
      assertThat(only(dossier, COLOURED).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void aHedgeIsOneOfWhatWasSaidAndNotOfItsHavingBeenSaid() {
      Dossiers dossier = dossier().claim("herald", accused, red, sounding(Certainty.PS));
      assertThat(only(dossier, accused).certainty()).isEqualTo(Certainty.CT);
      assertThat(only(dossier, COLOURED).certainty()).isEqualTo(Certainty.PS);
    }

    @Test
    void whatFollowsFromTheContentIsTheSpeakersToo() {
      Dossiers dossier =
          dossier()
              .implication(
                  rule -> rule.premise(COLOURED).conclusion(DATE).conclusionValue(time("2016")))
              .claim("herald", accused, red, by("minister"));
      assertThat(only(dossier, DATE).witness()).isEqualTo(minister);
      assertThat(only(dossier, DATE).origin()).isEqualTo(Origin.IMPLIED_BY_REPORT);
    }
  }

  /** What only limits an answer. */
  @Nested
  class Bounds {
    @Test
    void theTimeOfWhatBoundsAnEventLimitsItsDate() {
      Question order = Attributes.ORDER.of(WRECK);
      Dossiers dossier =
          dossier().claim("gazette", order, concept("red"), on(Basis.BOUND), valid("../2015"));
      Statement bound = only(dossier, DATE);
      assertThat(bound.origin()).isEqualTo(Origin.BOUND);
      assertThat(bound.value()).isEqualTo(time("../2015"));
      assertThat(bound.isBound()).isTrue();
      assertThat(only(dossier, order).isBound()).as("the order itself is an answer").isFalse();
    }

    @Test
    void aDateThatIsMarkedAsABoundIsOneAndNoSecondStatement() {
      Dossiers dossier =
          dossier().claim("gazette", DATE, time("../2015"), on(Basis.BOUND), valid("2015"));
      assertThat(only(dossier, DATE).isBound()).isTrue();
      assertThat(only(dossier, DATE).origin()).isEqualTo(Origin.STATED);
    }

    @Test
    void withoutATimeThereIsNoLimit() {
      Dossiers dossier =
          dossier().claim("gazette", Attributes.ORDER.of(WRECK), concept("red"), on(Basis.BOUND));
      assertThat(statements(dossier, DATE)).isEmpty();
    }
  }

  private static List<Statement> statements(Dossiers dossier, Question question) {
    return StatementReader.read(dossier.build()).stream()
        .filter(evidence -> evidence.question().equals(question))
        .flatMap(evidence -> evidence.statements().stream())
        .toList();
  }

  private static Statement only(Dossiers dossier, Question question) {
    List<Statement> statements = statements(dossier, question);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }
}
