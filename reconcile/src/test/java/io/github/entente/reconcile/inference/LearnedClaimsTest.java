package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.IntegerSpaces;
import io.github.entente.reconcile.hypothesis.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a question tells of its witnesses: how often they are right, and alike when wrong. */
class LearnedClaimsTest {
  private static final Region A = Region.ofCell(0);
  private static final Region B = Region.ofCell(1);

  /**
   * Two values, each with a share of one half and odds of (1 + 40) / 2 to 9 for all else, have 41
   * of 50; as only one of them was meant, the credit is 20 of 20.5, and the product .8 again.
   */
  @Test
  void whoNamesSeveralValuesIsExpectedToBeRightAsOftenAsWhoNamesOne() {
    VoteColumns votes = VoteColumns.of(List.of(vote(0, 0.5, A, B)));
    PieceCredit credit = PieceCredit.of(votes, 0.8, 10);
    assertThat(credit.of(votes, 0, 0)).isCloseTo(20 / 20.5, within(1e-12));
    ItemStep step = new ItemStep(new Pooling(0.15));
    step.weigh(
        IntegerSpaces.open(3, List.of(A, B), List.of()),
        votes,
        new double[] {0.8},
        new double[1],
        10);
    assertThat(step.stated(Region.of(0, 2)) * credit.of(votes, 0, 0)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void whoNamesOneValueHasAllTheCredit() {
    VoteColumns votes = VoteColumns.of(List.of(vote(0, 1, A), vote(1, 0.5, A, B)));
    assertThat(PieceCredit.of(votes, 0.8, 10).of(votes, 0, 0)).isEqualTo(1);
  }

  /** Of three for A and two for B: if A is right one pair is wrong, which agrees; if B, three. */
  @Test
  void pairsOfWrongClaimsAreCountedForEachAnswer() {
    HypothesisSpace space = IntegerSpaces.open(3, List.of(A, B), List.of());
    WrongPairs pairs =
        WrongPairs.of(
            space,
            List.of(vote(0, 1, A), vote(1, 1, A), vote(2, 1, A), vote(3, 1, B), vote(4, 1, B)));
    assertThat(pairs.wrong()).containsExactly(1, 3, 0);
    assertThat(pairs.agreeing()).containsExactly(1, 3, 0);
  }

  /** Of two for A, and one each for B and C, three pairs are wrong if B is right, one agrees. */
  @Test
  void wrongClaimsNeedNotAgree() {
    Region c = Region.ofCell(2);
    HypothesisSpace space = IntegerSpaces.open(4, List.of(A, B, c), List.of());
    WrongPairs pairs =
        WrongPairs.of(space, List.of(vote(0, 1, A), vote(1, 1, A), vote(2, 1, B), vote(3, 1, c)));
    assertThat(pairs.wrong()).containsExactly(1, 3, 3, 0);
    assertThat(pairs.agreeing()).containsExactly(0, 1, 1, 0);
  }

  @Test
  void whereTheNumberOfValuesIsKnownNothingIsLearnedOfIt() {
    HypothesisSpace closed = IntegerSpaces.closed(2, List.of(A, B), 2);
    assertThat(WrongPairs.of(closed, List.of(vote(0, 1, A), vote(1, 1, B))).wrong()).isEmpty();
    HypothesisSpace open = IntegerSpaces.open(3, List.of(A, B), List.of());
    assertThat(WrongPairs.of(open, List.of(vote(0, 1, A))).wrong())
        .as("one claim makes no pair")
        .isEmpty();
  }

  private static WitnessVote vote(int source, double share, Region... regions) {
    return new WitnessVote(
        source,
        1,
        List.of(regions).stream()
            .map(region -> new Choice(share, region, Alternatives.VALUES, 1))
            .toList(),
        source,
        BlocRule.INDEPENDENT);
  }
}
