package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.reconcile.hypothesis.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What votes that hang together add. */
class BlocGainsTest {
  private final VoteColumns votes =
      VoteColumns.of(List.of(vote(0, Region.of(0, 4)), vote(1, Region.of(2, 6))));

  private final BlocGains bloc = BlocGains.of(votes, new int[] {0, 1}, BlocRule.unlimited(0.8));

  @Test
  void theyAreAddedUpWhereTheyCoverTheSameCells() {
    bloc.add(0, 4, 3, 3);
    bloc.add(2, 6, 2, 2);
    assertThat(bloc.intervals()).isEqualTo(3);
    assertThat(bloc.from(1)).isEqualTo(2);
    assertThat(bloc.to(1)).isEqualTo(4);
    assertThat(bloc.together(0)).isEqualTo(3);
    assertThat(bloc.together(1)).isCloseTo(3 + 0.2 * 2, within(1e-12));
    assertThat(bloc.together(2)).isEqualTo(2);
  }

  @Test
  void eachHasAPartInProportionToItsOwnGain() {
    bloc.add(0, 4, 3, 3);
    bloc.add(2, 6, 2, 2);
    assertThat(bloc.partOf(1, 3)).isCloseTo(3.4 * 3 / 5, within(1e-12));
    assertThat(bloc.partOf(1, 3) + bloc.partOf(1, 2)).isCloseTo(3.4, within(1e-12));
    assertThat(bloc.slopeOf(1, 3)).isEqualTo(1);
    assertThat(bloc.slopeOf(1, 2)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void whoeverSpeaksAgainstIsNoStrongerForIt() {
    bloc.add(0, 4, 3, 3);
    bloc.add(2, 6, -4, -4);
    assertThat(bloc.together(1)).isCloseTo(-4 + 0.2 * 3, within(1e-12));
  }

  @Test
  void gainsThatCancelOutHaveNoParts() {
    bloc.add(0, 4, 3, 3);
    bloc.add(2, 6, -3, -3);
    assertThat(bloc.partOf(1, 3)).isZero();
  }

  @Test
  void whereThereIsALimitManyCountNoMoreThanOneOfFullWeight() {
    BlocGains limited = BlocGains.of(votes, new int[] {0, 1}, new BlocRule(0.8, 1));
    limited.add(0, 4, 3, 3.2);
    limited.add(2, 6, 2, 3.3);
    // 3 + .2 x 2 = 3.4 is more than 3.3
    assertThat(limited.together(0)).isEqualTo(3);
    assertThat(limited.together(1)).isEqualTo(3.3);
    assertThat(limited.partOf(1, 3) + limited.partOf(1, 2)).isCloseTo(3.3, within(1e-12));
    assertThat(limited.slopeOf(1, 2)).isCloseTo(0.2 * 3.3 / 3.4, within(1e-12));
  }

  private static WitnessVote vote(int source, Region region) {
    return new WitnessVote(
        source,
        1,
        List.of(new Choice(1, region, Alternatives.VALUES, 1)),
        "bloc",
        BlocRule.unlimited(0.8));
  }
}
