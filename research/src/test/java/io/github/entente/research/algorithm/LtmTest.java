package io.github.entente.research.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.reconcile.contract.Claim;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact posterior of the latent truth model, and batches of items one after another. */
class LtmTest {
  private static final LtmParameters WEAK =
      new LtmParameters(1, 1, new LtmCounts(5, 5, 1, 9), ImmutableSortedMap.of());

  /** Who played in two films, after Zhao et al. */
  private static final World FILMS =
      World.of(
          "IMDB Potter Radcliffe",
          "IMDB Potter Watson",
          "IMDB Potter Grint",
          "Netflix Potter Radcliffe",
          "Bad Potter Radcliffe",
          "Bad Potter Watson",
          "Bad Potter Depp",
          "Hulu Pirates Depp");

  /** Expected values: a separate program that sums over all 32 assignments of truth. */
  @ParameterizedTest
  @CsvSource({
    "Potter, Radcliffe, .9866, 1.0",
    "Potter, Watson, .9082, .9992",
    "Potter, Grint, .5909, .9273",
    "Potter, Depp, .5909, .9273",
    "Pirates, Depp, .8333, .9806"
  })
  void whoPlayedInTwoFilms(String film, String actor, double weak, double published) {
    ClaimTable table = FILMS.table();
    int candidate = table.findCandidate(film, actor).orElseThrow();
    assertThat(new ExactLtm(WEAK).probabilities(table)[candidate]).isCloseTo(weak, within(5e-5));
    assertThat(new ExactLtm(LtmParameters.DEFAULT).probabilities(table)[candidate])
        .isCloseTo(published, within(5e-5));
  }

  /** By hand: the odds are those of a hit to those of a false alarm, 1/2 to 1/10. */
  @Test
  void oneLoneClaim() {
    assertThat(new ExactLtm(WEAK).probabilities(World.of("s x 1").table())[0])
        .isCloseTo(5.0 / 6, within(1e-15));
  }

  @Test
  void theApproximationIsCloseOnAverage() {
    double sum = 0;
    int count = 0;
    for (int seed = 1; seed <= 200; seed++) {
      ClaimTable table = World.random(seed).table();
      if (table.candidates() > 14) {
        continue;
      }
      double[] exact = new ExactLtm(WEAK).probabilities(table);
      TruthResult result = TruthRunner.DEFAULT.run(new Ltm(WEAK), table);
      for (int c = 0; c < exact.length; c++) {
        double error = Math.abs(result.belief(c) - exact[c]);
        assertThat(error).as("seed %s, candidate %s", seed, c).isLessThan(0.3);
        sum += error;
        count++;
      }
    }
    assertThat(count).isGreaterThan(300);
    assertThat(sum / count).isLessThan(0.03);
  }

  @Test
  void tooManyCandidatesAreRefused() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      claims.add(new Claim("s", "i" + i, "1"));
    }
    ClaimTable table = new World(claims).table();
    assertThatThrownBy(() -> new ExactLtm(WEAK).probabilities(table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are 21 candidates; give at most 20");
    assertThat(new ExactLtm(WEAK).probabilities(ClaimTable.builder().build())).isEmpty();
  }

  /** Twenty lone claims of one source differ only in how many are true, so 21 cases suffice. */
  @Test
  void asManyCandidatesAsAllowed() {
    List<Claim> claims = new ArrayList<>();
    double all = 0;
    double mean = 0;
    for (int trues = 0; trues <= 20; trues++) {
      double weight = 1;
      for (int i = 0; i < 20; i++) {
        boolean isTrue = i < trues;
        int n = isTrue ? i : i - trues;
        weight *= isTrue ? (5.0 + n) / (10 + n) : (1.0 + n) / (10 + n);
        weight *= isTrue ? (20.0 - n) / (n + 1) : 1; // in the end, 20 over trues
      }
      all += weight;
      mean += weight * trues / 20;
    }
    for (int i = 0; i < 20; i++) {
      claims.add(new Claim("s", "i" + i, "1"));
    }
    double[] exact = new ExactLtm(WEAK).probabilities(new World(claims).table());
    for (double probability : exact) {
      assertThat(probability).isCloseTo(mean / all, within(1e-12));
    }
  }

  @Test
  void aSecondBatchKnowsWhatTheFirstTaught() {
    List<Claim> first = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (String source : List.of("good", "fair", "fine")) {
        first.add(new Claim(source, "i" + i, "right"));
      }
      first.add(new Claim("bad", "i" + i, "wrong" + i));
    }
    World second = World.of("good x a", "bad x b");
    TruthResult before = TruthRunner.DEFAULT.run(new Ltm(WEAK), new World(first).table());
    ImmutableSortedMap<String, LtmCounts> learned = LtmCounts.learned(before);
    TruthResult after = TruthRunner.DEFAULT.run(new Ltm(WEAK.withLearned(learned)), second.table());
    assertThat(after.best(0)).containsExactly("a");
    assertThat(after.trust("good")).isGreaterThan(0.9);
    assertThat(after.trust("bad")).isLessThan(0.2);
    assertThat(TruthRunner.DEFAULT.run(new Ltm(WEAK), second.table()).best(0)).hasSize(2);
  }

  @Test
  void countsOfBatchesAddUpToAllCandidatesSpokenOf() {
    World one = World.random(3);
    World two = World.random(4).renamed(s -> s, item -> "later " + item, value -> value);
    TruthResult first = TruthRunner.DEFAULT.run(new Ltm(WEAK), one.table());
    LtmParameters known = WEAK.withLearned(LtmCounts.learned(first));
    TruthResult second = TruthRunner.DEFAULT.run(new Ltm(known), two.table());
    Map<String, LtmCounts> learned = LtmCounts.learned(second);
    for (String source : learned.keySet()) {
      LtmCounts c = learned.get(source);
      assertThat(c.hits() + c.falseAlarms())
          .as(source)
          .isCloseTo(claims(one, source) + claims(two, source), within(1e-9));
      assertThat(c.hits() + c.misses() + c.falseAlarms() + c.rejections())
          .as(source)
          .isCloseTo(spokenOf(one, source) + spokenOf(two, source), within(1e-9));
      if (two.sources().contains(source)) {
        double precision = (c.hits() + 5) / (c.hits() + c.falseAlarms() + 6);
        assertThat(second.trust(source)).isCloseTo(precision, within(1e-9));
      }
    }
  }

  @Test
  void onlyItsOwnResultsTeach() {
    TruthResult vote = TruthRunner.DEFAULT.run(new MajorityVote(), FILMS.table());
    assertThatThrownBy(() -> LtmCounts.learned(vote))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the result is that of MajorityVote; give one of LTM");
  }

  private static double claims(World world, String source) {
    return world.claims.stream().filter(c -> c.source().equals(source)).count();
  }

  private static double spokenOf(World world, String source) {
    return world.items().values().stream()
        .filter(values -> values.values().stream().anyMatch(s -> s.contains(source)))
        .mapToInt(Map::size)
        .sum();
  }
}
