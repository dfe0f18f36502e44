package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a question itself adds to what is learned. */
class OwnClaimsTest {
  @Test
  void claimsOfASourceAddUpWithTheirWeights() {
    OwnClaims own = new OwnClaims(new int[] {7, 3});
    own.addClaim(1, 1, 0.5);
    own.addClaim(1, 0.5, 0.25);
    own.addPairs(3, 1);
    assertThat(own.source(1)).isEqualTo(3);
    assertThat(own.all(1)).isEqualTo(1.5);
    assertThat(own.right(1)).isEqualTo(0.625);
    assertThat(own.all(0)).isZero();
    own.startRound(1);
    assertThat(own.all(1)).isZero();
    assertThat(own.pairs()).isZero();
  }

  @Test
  void aRoundOfAShorterStepKeepsTheRestOfWhatWasAddedBefore() {
    OwnClaims own = new OwnClaims(new int[] {7});
    own.addClaim(0, 1, 0.5);
    own.addPairs(4, 2);
    own.startRound(0.25);
    own.addClaim(0, 1, 0.9);
    own.addPairs(8, 0);
    assertThat(own.all(0)).isEqualTo(1);
    assertThat(own.right(0)).isCloseTo(0.75 * 0.5 + 0.25 * 0.9, within(1e-12));
    assertThat(own.pairs()).isEqualTo(5);
    assertThat(own.agreeing()).isEqualTo(1.5);
  }

  /** Or a question would be judged by what its other votes tell of all sources together. */
  @Test
  void aPartOfTheVotesOfAQuestionLeavesOutWhatAllOfThemAdd() {
    OwnClaims question = new OwnClaims(new int[] {7, 3, 5});
    question.addClaim(0, 1, 0.9);
    question.addClaim(1, 1, 0.8);
    question.addClaim(2, 1, 0.7);
    question.addPairs(3, 1);
    OwnClaims part = new OwnClaims(new int[] {5, 9});
    part.takeOver(question);
    assertThat(part.sources()).isEqualTo(4);
    assertThat(part.source(0)).isEqualTo(5);
    assertThat(part.right(0)).isEqualTo(0.7);
    assertThat(part.source(1)).isEqualTo(9);
    assertThat(part.all(1)).as("it adds nothing to this question").isZero();
    assertThat(part.source(2)).isEqualTo(7);
    assertThat(part.right(2)).isEqualTo(0.9);
    assertThat(part.source(3)).isEqualTo(3);
    assertThat(part.all(3)).isEqualTo(1);
    assertThat(part.pairs()).isEqualTo(3);
    assertThat(part.agreeing()).isEqualTo(1);
  }
}
