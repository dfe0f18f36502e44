package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DartTest {
  private static final DartParameters FILMS = DartParameters.DEFAULT.withAlpha(1);
  private static final ItemDomains BY_PREFIX =
      new ItemDomains(ImmutableList.of("cook", "hist"), item -> item.substring(0, 4));

  /** By hand: both know all of the domain; each is sure of its value by 3/4, against by 1/4. */
  @Test
  void twoValuesOfTwoExperts() {
    TruthResult result =
        TruthRunner.DEFAULT
            .withMostRounds(2)
            .run(new Dart(FILMS), World.of("a x 1", "b x 2").table());
    double odds = Math.pow(0.8 / 0.2, 0.75) * Math.pow(0.1 / 0.9, 0.25);
    assertThat(result.belief("x", "1")).isCloseTo(odds / (1 + odds), within(1e-15));
    assertThat(result.belief("x", "2")).isCloseTo(odds / (1 + odds), within(1e-15));
    assertThat(result.trust("a")).isCloseTo(odds / (1 + odds), within(1e-15));
  }

  @Test
  void seesSeveralTruthsWhereSourcesListThemTogether() {
    World books =
        World.of(
            "a x Gilbert",
            "a x Sullivan",
            "b x Gilbert",
            "b x Sullivan",
            "c x Gilbert",
            "d x Carte");
    TruthResult result = TruthRunner.DEFAULT.withMostRounds(2).run(new Dart(FILMS), books.table());
    assertThat(result.belief("x", "Gilbert")).isGreaterThan(result.belief("x", "Sullivan"));
    assertThat(result.belief("x", "Sullivan")).isGreaterThan(0.5);
    assertThat(result.belief("x", "Sullivan")).isGreaterThan(result.belief("x", "Carte"));
  }

  @Test
  void whoKnowsTheDomainIsBelieved() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      claims.add(new Claim("cook", "cook" + i, "1"));
      claims.add(new Claim("historian", "hist" + i, "1"));
    }
    claims.add(new Claim("cook", "hist9", "wrong"));
    claims.add(new Claim("historian", "hist9", "right"));
    World world = new World(claims);
    TruthRunner few = TruthRunner.DEFAULT.withMostRounds(3);
    TruthResult aware = few.run(new Dart(FILMS.withDomains(BY_PREFIX)), world.table());
    TruthResult unaware = few.run(new Dart(FILMS), world.table());
    int contested = aware.table().findItem("hist9").orElseThrow();
    assertThat(aware.best(contested)).containsExactly("right");
    assertThat(unaware.best(contested)).containsExactly("right", "wrong");
  }

  @Test
  void rejectsADomainThatWasNotNamed() {
    Dart dart = new Dart(FILMS.withDomains(BY_PREFIX));
    assertThatThrownBy(() -> TruthRunner.DEFAULT.run(dart, World.of("a maths 1").table()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the domain of item 'maths' is 'math'; it must be one of [cook, hist]");
    assertThatThrownBy(() -> FILMS.withAlpha(2.5))
        .hasMessage("alpha is 2.5; give a number above 0 and at most 2");
  }
}
