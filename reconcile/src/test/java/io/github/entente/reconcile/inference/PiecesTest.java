package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of which a vote speaks, in pieces on which all its choices are constant. */
class PiecesTest {
  private static final int CELLS = 10;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @Test
  void aVoteOfOneChoiceHasAPieceForEachRange() {
    Pieces pieces = Pieces.of(List.of(choice(1, Region.ofCells(0, 1, 4), 1)));
    assertThat(pieces.from()).containsExactly(0, 4);
    assertThat(pieces.to()).containsExactly(2, 5);
    assertThat(pieces.coverage()).isEmpty();
  }

  @Test
  void oneChoiceOfASharePartlyCoversItsPieces() {
    Pieces pieces = Pieces.of(List.of(choice(0.5, Region.of(2, 4), 1)));
    assertThat(pieces.from()).containsExactly(2);
    assertThat(pieces.coverage()).containsExactly(0.5);
  }

  @Test
  void choicesThatCountAlikeAreOneKind() {
    Pieces pieces =
        Pieces.of(
            List.of(
                choice(0.5, Region.of(0, 2), 1),
                choice(0.3, Region.of(1, 3), 1),
                choice(0.2, Region.of(5, 6), 0.4)));
    assertThat(pieces.kinds()).hasSize(2);
    assertThat(pieces.from()).containsExactly(0, 1, 2, 5);
    assertThat(pieces.to()).containsExactly(1, 2, 3, 6);
    assertThat(pieces.coverage())
        .containsExactly(new double[] {0.5, 0, 0.8, 0, 0.3, 0, 0, 0.2}, within(1e-15));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachCellIsCoveredByTheSharesOfTheChoicesThatContainIt(int seed) {
    Random random = new Random(seed);
    List<Choice> choices = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      int[] cells = random.ints(1 + random.nextInt(5), 0, CELLS).toArray();
      choices.add(choice(1.0 / count, Region.ofCells(cells), random.nextBoolean() ? 1 : 0.5));
    }
    Pieces pieces = Pieces.of(choices);
    for (int cell = 0; cell < CELLS; cell++) {
      int c = cell;
      int piece =
          IntStream.range(0, pieces.from().length)
              .filter(p -> pieces.from()[p] <= c && c < pieces.to()[p])
              .reduce(-1, (a, b) -> a == -1 ? b : -2);
      assertThat(piece).as("seed %s: pieces do not overlap", seed).isNotEqualTo(-2);
      for (int kind = 0; kind < pieces.kinds().size(); kind++) {
        double weight = pieces.kinds().get(kind).weight();
        double expected =
            choices.stream()
                .filter(choice -> choice.weight() == weight && choice.region().contains(c))
                .mapToDouble(Choice::share)
                .sum();
        double covered = piece < 0 ? 0 : pieces.coverage()[piece * pieces.kinds().size() + kind];
        assertThat(covered).as("seed %s, cell %s", seed, cell).isCloseTo(expected, within(1e-12));
      }
    }
  }

  private static Choice choice(double share, Region region, double weight) {
    return new Choice(share, region, Alternatives.VALUES, weight);
  }
}
