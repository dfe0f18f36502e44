package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.in;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.vote.DecidedDossiers.decide;
import static io.github.entente.reconcile.vote.DecidedDossiers.meanings;
import static io.github.entente.reconcile.vote.DecidedDossiers.only;
import static io.github.entente.reconcile.vote.DecidedDossiers.vote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.evidence.Exclusion;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All that one witness says on one thing, put together as one vote. */
class AccountTest {
  private static final Question START = Attributes.START.of(WRECK);
  private static final Question END = Attributes.END.of(WRECK);

  /** Several plain statements. */
  @Nested
  class Statements {
    @Test
    void ofStatementsWithinEachOtherTheMostExactSpeaks() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2016-01"))
                      .claim("herald", DATE, time("2015/2016"))))
          .containsExactly("2016-01 1.0 of 1.0");
    }

    @Test
    void aMoreExactStatementThatIsHedgedMoreDoesNotSpeakForTheWiderOne() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2016-01"), sounding(Certainty.PR))))
          .containsExactly("2016 1.0 of 0.625", "2016-01 0.6 of 0.375");
    }

    @Test
    void aHeadlineAndAHedgedBodyAreOneVoteOfTheSurest() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2016"), in(Channel.HEADLINE))
                      .claim("herald", DATE, time("2016"), sounding(Certainty.PS))))
          .containsExactly("2016 1.0 of 1.0");
    }

    @Test
    void statementsThatExcludeEachOtherShareTheVoteByTheirWeights() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2015"), sounding(Certainty.PS))))
          .containsExactly("2016 1.0 of 0.769231", "2015 0.3 of 0.230769");
    }

    @Test
    void aDenialOfSomethingElseIsWiderThanAnAssertion() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2015"), denied())
                      .claim("herald", DATE, time("2016"))))
          .containsExactly("2016 1.0 of 1.0");
    }

    @Test
    void aNumberSpeaksForTheBoundThatItKeeps() {
      assertThat(
              meanings(
                  vote(
                      "herald",
                      only(
                          dossier()
                              .claim("herald", DEATHS, QuantityValue.atLeast(100, "person"))
                              .claim("herald", DEATHS, QuantityValue.exactly(120, "person")),
                          DEATHS))))
          .containsExactly(QuantityValue.exactly(120, "person") + " 1.0 of 1.0");
    }

    @Test
    void aValueSpeaksForABoundThatLeavesTheSameOpen() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2016"), on(Basis.BOUND))
                      .claim("herald", DATE, time("2016"))))
          .containsExactly("2016 1.0 of 1.0");
    }

    @Test
    void moreDifferentStatementsThanCanBeComparedShareTheVote() {
      Dossiers dossier = dossier();
      for (int i = 0; i <= Account.MOST_COMPARED; i++) {
        dossier.claim("herald", DEATHS, QuantityValue.exactly(i, "person"));
      }
      Vote vote = vote("herald", only(dossier, DEATHS));
      assertThat(vote.meanings()).hasSize(Account.MOST_COMPARED + 1);
      assertThat(vote.weight()).isEqualTo(1);
    }
  }

  /** What is given up. */
  @Nested
  class Overruled {
    @Test
    void whatIsSaidLaterSupersedesWhatItExcludes() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .published("herald-1", "2020")
                  .published("herald-2", "2021-05")
                  .claim("herald-1", DATE, time("2015"))
                  .claim("herald-2", DATE, time("2016")),
              DATE);
      assertThat(meanings(vote("herald", decided.decisions().get(0))))
          .containsExactly("2016 1.0 of 1.0");
      assertThat(decided.excluded().values()).containsExactly(Exclusion.SUPERSEDED);
    }

    @Test
    void timesOfPublicationThatOverlapTellNoOrder() {
      assertThat(
              herald(
                  dossier()
                      .published("herald-1", "2020")
                      .published("herald-2", "2020-05")
                      .claim("herald-1", DATE, time("2015"))
                      .claim("herald-2", DATE, time("2016"))))
          .containsExactly("2015 1.0 of 0.5", "2016 1.0 of 0.5");
    }

    @Test
    void aSpeakerWhoIsHeardLaterElsewhereGivesUpWhatHeSaidBefore() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .published("herald", "2020")
                  .published("gazette", "2021")
                  .claim("herald", DATE, time("2015"), by("minister"))
                  .claim("gazette", DATE, time("2016"), by("minister")),
              DATE);
      assertThat(meanings(vote("minister", decided.decisions().get(0))))
          .containsExactly("2016 0.95 of 1.0");
    }

    @Test
    void aTextOverrulesItsOwnHeadlineOnly() {
      QuestionDecisions decided =
          decide(
              dossier()
                  .claim("herald-1", DATE, time("2015"), in(Channel.HEADLINE))
                  .claim("herald-1", DATE, time("2016"))
                  .claim("herald-2", DATE, time("2014"), in(Channel.HEADLINE)),
              DATE);
      assertThat(meanings(vote("herald", decided.decisions().get(0))))
          .containsExactly("2016 1.0 of 0.5", "2014 1.0 of 0.5");
      assertThat(decided.excluded().values()).containsExactly(Exclusion.OVERRULED_HEADLINE);
    }
  }

  /** Ambiguous texts. */
  @Nested
  class Readings {
    @Test
    void aReadingOfAnotherQuestionLeavesItsShareToHavingSaidNothing() {
      Dossiers dossier =
          dossier()
              .claim("herald", START, time("2016"))
              .claim("herald", END, time("2016"))
              .readings("c1", "c2");
      assertThat(meanings(vote("herald", only(dossier, START)))).containsExactly("2016 1.0 of 0.5");
      assertThat(vote("herald", only(dossier, START)).learned()).isZero();
    }

    @Test
    void aHedgedReadingIsNotDiscountedTwice() {
      Dossiers dossier =
          dossier()
              .claim("herald", START, time("2016"), sounding(Certainty.PS))
              .claim("herald", END, time("2016"), sounding(Certainty.PS))
              .readings("c1", "c2");
      assertThat(meanings(vote("herald", only(dossier, START)))).containsExactly("2016 1.0 of 0.5");
    }

    @Test
    void readingsOfOneQuestionShareTheWholeVote() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2015"))
                      .claim("herald", DATE, time("2016"))
                      .readings("c1", "c2")))
          .containsExactly("2015 1.0 of 0.5", "2016 1.0 of 0.5");
    }

    @Test
    void aReadingThatAnotherStatementExcludesWasNotMeant() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2015"))
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2016-01"))
                      .readings("c1", "c2")))
          .containsExactly("2016-01 1.0 of 1.0");
    }

    @Test
    void aPlainStatementThatExcludesEveryReadingStands() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2015"))
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2014"))
                      .readings("c1", "c2")))
          .containsExactly("2014 1.0 of 1.0");
    }

    @Test
    void twoAmbiguousTextsNarrowEachOther() {
      assertThat(
              herald(
                  dossier()
                      .claim("herald", DATE, time("2015"))
                      .claim("herald", DATE, time("2016"))
                      .claim("herald", DATE, time("2016-01"))
                      .claim("herald", DATE, time("2017"))
                      .readings("c1", "c2")
                      .readings("c3", "c4")))
          .containsExactly("2016-01 1.0 of 1.0");
    }
  }

  private static List<String> herald(Dossiers dossier) {
    return meanings(vote("herald", only(dossier, DATE)));
  }
}
