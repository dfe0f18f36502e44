package io.github.entente.research.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.entente.core.Polarity;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.RightAnswer;
import io.github.entente.research.evaluate.RightPaths;
import io.github.entente.research.evaluate.RightSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SyntheticWorldTest {
  private static final SyntheticWorlds<RightPaths<String>> FLAT =
      SyntheticWorlds.of(NestedAnswers.flat(4));

  /** Five standard deviations of a share. */
  private static double slack(double share, double trials) {
    return 5 * Math.sqrt(share * (1 - share) / trials) + 1e-12;
  }

  private static ImmutableListMultimap<String, SyntheticClaim> bySource(SyntheticWorld<?> world) {
    return Multimaps.index(world.claims().iterator(), SyntheticClaim::source);
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    List<SyntheticClaim> claims = FLAT.world(1).claims().toList();
    assertThat(FLAT.world(1).claims().toList()).isEqualTo(claims);
    assertThat(FLAT.world(2).claims().toList()).isNotEqualTo(claims);
    assertThat(FLAT.world(1).seed()).isEqualTo(1);
    assertThat(FLAT.world(1).worlds()).isEqualTo(FLAT);
    assertThat(FLAT.world(1).gold()).isEqualTo(FLAT.world(1).gold());
  }

  @Test
  void itemsKeepTheirClaimsWhenTheWorldGrows() {
    SyntheticWorld<RightPaths<String>> small = FLAT.withSize(20, 100).world(1);
    SyntheticWorld<RightPaths<String>> large = FLAT.withSize(20, 1000).world(1);
    assertThat(large.claims().filter(claim -> item(claim) < 100).toList())
        .isEqualTo(small.claims().toList());
  }

  @Test
  void aSourceSpeaksOnceAboutAnItem() {
    List<SyntheticClaim> claims = FLAT.withCopiers(0.5, 0.5).world(3).claims().toList();
    assertThat(claims.stream().map(c -> c.source() + " " + c.item())).doesNotHaveDuplicates();
  }

  @Test
  void accuraciesFollowTheirDistribution() {
    SyntheticWorld<?> world = FLAT.withSize(20_000, 1).withAccuracy(6, 2).world(1);
    double mean =
        IntStream.range(0, 20_000).mapToDouble(s -> world.source(s).accuracy()).average().orElse(0);
    // Beta(6, 2) has the mean .75 and the variance 1/48.
    assertThat(mean).isCloseTo(0.75, within(5 * Math.sqrt(1 / 48.0 / 20_000)));
  }

  @Test
  void sourcesAreRightAsOftenAsTheirAccuracySaysAndErrUniformly() {
    SyntheticWorld<RightPaths<String>> world = FLAT.withSize(5, 20_000).withCoverage(1, 0).world(7);
    ImmutableListMultimap<String, SyntheticClaim> claims = bySource(world);
    Map<Integer, Integer> shifts = new HashMap<>();
    for (int source = 0; source < 5; source++) {
      double accuracy = world.source(source).accuracy();
      List<SyntheticClaim> own = claims.get("s" + source);
      assertThat(own).hasSize(20_000);
      long right = own.stream().filter(c -> isRight(world, c)).count();
      assertThat(right / 20_000.0).isCloseTo(accuracy, within(slack(accuracy, 20_000)));
      own.stream()
          .filter(claim -> !isRight(world, claim))
          .forEach(claim -> shifts.merge(shift(world, claim), 1, Integer::sum));
    }
    double wrong = shifts.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(shifts.keySet()).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(shifts.values())
        .allSatisfy(n -> assertThat(n / wrong).isCloseTo(0.25, within(slack(0.25, wrong))));
  }

  /** How far, around the circle of five values, a claim is from the truth. */
  private static int shift(SyntheticWorld<RightPaths<String>> world, SyntheticClaim claim) {
    String truth = truth(world, claim).paths().asList().get(0).get(0);
    return Math.floorMod(Integer.parseInt(claim.value()) - Integer.parseInt(truth), 5);
  }

  private static <A extends RightAnswer<?>> A truth(SyntheticWorld<A> world, SyntheticClaim claim) {
    return world.truth(item(claim));
  }

  private static int item(SyntheticClaim claim) {
    return Integer.parseInt(claim.item().substring(1));
  }

  private static boolean isRight(SyntheticWorld<RightPaths<String>> world, SyntheticClaim claim) {
    return truth(world, claim).generalised().accepts(claim.value());
  }

  @Test
  void coverageFallsAsAPowerOfTheRank() {
    SyntheticWorld<?> world = FLAT.withSize(50, 20_000).withCoverage(0.8, 1).world(2);
    ImmutableListMultimap<String, SyntheticClaim> claims = bySource(world);
    for (int source = 0; source < 50; source++) {
      double expected = 0.8 / (source + 1);
      assertThat(world.source(source).coverage()).isCloseTo(expected, within(1e-15));
      assertThat(claims.get("s" + source).size() / 20_000.0)
          .isCloseTo(expected, within(slack(expected, 20_000)));
    }
  }

  @Test
  void copiersRepeatTheirOriginalAtTheCopyRate() {
    SyntheticWorld<RightPaths<String>> world =
        FLAT.withSize(40, 5_000).withCoverage(0.2, 0).withCopiers(0.4, 0.7).world(5);
    ImmutableListMultimap<String, SyntheticClaim> claims = bySource(world);
    int copiers = 0;
    Set<String> originalsSeen = new HashSet<>();
    for (int source = 0; source < 40; source++) {
      SyntheticSource parameters = world.source(source);
      if (parameters.original().isEmpty()) {
        continue;
      }
      copiers++;
      String original = parameters.original().get();
      originalsSeen.add(original);
      assertThat(world.source(Integer.parseInt(original.substring(1))).original()).isEmpty();
      Map<String, String> originals =
          claims.get(original).stream()
              .collect(Collectors.toMap(SyntheticClaim::item, SyntheticClaim::value));
      List<SyntheticClaim> own = claims.get("s" + source);
      // Copied with .7; else decided with .2 like all other items.
      long shared = own.stream().filter(c -> originals.containsKey(c.item())).count();
      double expected = 0.7 + 0.3 * 0.2;
      assertThat((double) shared / originals.size())
          .isCloseTo(expected, within(slack(expected, originals.size())));
      assertThat((own.size() - shared) / (5_000.0 - originals.size()))
          .isCloseTo(0.2, within(slack(0.2, 4_000)));
    }
    assertThat(originalsSeen).hasSizeGreaterThan(5);
    assertThat(copiers / 39.0).isCloseTo(0.4, within(slack(0.4, 39)));
  }

  @Test
  void fullCopiersSayExactlyWhatTheirOriginalSays() {
    SyntheticWorld<RightPaths<String>> world =
        FLAT.withSize(2, 1_000).withCopiers(1, 1).withCoverage(0.5, 20).world(1);
    ImmutableListMultimap<String, SyntheticClaim> claims = bySource(world);
    assertThat(world.source(1).original()).contains("s0");
    Map<String, String> copied =
        claims.get("s1").stream()
            .collect(Collectors.toMap(SyntheticClaim::item, SyntheticClaim::value));
    assertThat(claims.get("s0"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(copied).containsEntry(claim.item(), claim.value()));
  }

  @Test
  void statementsEndAtTheirLevelsAndDetailsAreRightAtTheRefinementAccuracy() {
    NestedAnswers levels =
        new NestedAnswers(ImmutableList.of(9, 11, 29), 0.9, ImmutableList.of(0.5, 0.3, 0.2), 0);
    SyntheticWorld<RightPaths<String>> world =
        SyntheticWorlds.of(levels).withSize(1, 50_000).withCoverage(1, 0).world(4);
    double accuracy = world.source(0).accuracy();
    int[] said = new int[3];
    int[] right = new int[3];
    world
        .claims()
        .forEach(
            claim -> {
              int level = claim.value().split("/", -1).length - 1;
              said[level]++;
              right[level] += isRight(world, claim) ? 1 : 0;
            });
    double[] shares = {0.5, 0.3, 0.2};
    for (int level = 0; level < 3; level++) {
      assertThat(said[level] / 50_000.0)
          .isCloseTo(shares[level], within(slack(shares[level], 50_000)));
      double expected = accuracy * Math.pow(0.9, level);
      assertThat((double) right[level] / said[level])
          .isCloseTo(expected, within(slack(expected, said[level])));
    }
  }

  @Test
  void truthIsUniformOnEveryLevel() {
    NestedAnswers levels =
        new NestedAnswers(ImmutableList.of(2, 1), 1, ImmutableList.of(0.0, 1.0), 0);
    SyntheticWorld<RightPaths<String>> world =
        SyntheticWorlds.of(levels).withSize(1, 30_000).world(6);
    Map<String, Long> leaves =
        IntStream.range(0, 30_000)
            .mapToObj(item -> world.truth(item).paths().asList().get(0).get(0))
            .collect(Collectors.groupingBy(leaf -> leaf, Collectors.counting()));
    assertThat(leaves).containsOnlyKeys("0/0", "0/1", "1/0", "1/1", "2/0", "2/1");
    assertThat(leaves.values())
        .allSatisfy(
            n -> assertThat(n / 30_000.0).isCloseTo(1 / 6.0, within(slack(1 / 6.0, 30_000))));
  }

  @Test
  void deniedValuesAreWrongWithTheOddsOfTheAccuracy() {
    SyntheticWorld<RightPaths<String>> world =
        SyntheticWorlds.of(NestedAnswers.flat(4).withDenialShare(0.5))
            .withSize(1, 50_000)
            .withCoverage(1, 0)
            .world(9);
    double a = world.source(0).accuracy();
    ImmutableListMultimap<Polarity, SyntheticClaim> claims =
        Multimaps.index(world.claims().iterator(), SyntheticClaim::polarity);
    List<SyntheticClaim> denials = claims.get(Polarity.NEGATIVE);
    // Asked about the right value with 1/5; it is denied with 1 - a, a wrong one with a.
    double wronglyDenied = (1 - a) / 5;
    double denied = wronglyDenied + a * 4 / 5;
    assertThat(denials.size() / 50_000.0)
        .isCloseTo(0.5 * denied, within(slack(0.5 * denied, 50_000)));
    assertThat((double) denials.stream().filter(c -> isRight(world, c)).count() / denials.size())
        .isCloseTo(wronglyDenied / denied, within(slack(wronglyDenied / denied, denials.size())));
    assertThat(claims.get(Polarity.POSITIVE).size() / 50_000.0)
        .isCloseTo(0.5, within(slack(0.5, 50_000)));
  }

  @Test
  void setsMissRightMembersAndGainWrongOnes() {
    SyntheticWorld<RightSet<String>> world =
        SyntheticWorlds.of(new SetAnswers(6, 0.4, 0.5))
            .withSize(3, 10_000)
            .withCoverage(1, 0)
            .world(8);
    GoldStandard<RightSet<String>> gold = world.gold();
    double members =
        gold.answers().values().stream().mapToInt(right -> right.members().size()).sum();
    assertThat(members / 60_000).isCloseTo(0.4, within(slack(0.4, 60_000)));
    ImmutableListMultimap<String, SyntheticClaim> claims = bySource(world);
    for (int source = 0; source < 3; source++) {
      double a = world.source(source).accuracy();
      List<SyntheticClaim> own = claims.get("s" + source);
      long right = own.stream().filter(c -> truth(world, c).members().contains(c.value())).count();
      assertThat(right / members).isCloseTo(a, within(slack(a, members)));
      double falseAlarm = 0.5 * (1 - a);
      assertThat((own.size() - right) / (60_000 - members))
          .isCloseTo(falseAlarm, within(slack(falseAlarm, 60_000 - members)));
    }
  }

  @Test
  void claimsAreGeneratedOneByOneAsTheyAreAskedFor() {
    SyntheticWorld<RightPaths<String>> endless =
        FLAT.withSize(1, Integer.MAX_VALUE).withCoverage(1, 0).world(1);
    Iterator<SyntheticClaim> claims = endless.claims().iterator();
    assertThat(claims.next().item()).isEqualTo("i0");
    assertThat(claims.next().item()).isEqualTo("i1");
    assertThat(endless.claims().limit(3).map(SyntheticClaim::item))
        .containsExactly("i0", "i1", "i2");
  }

  @Test
  void extremeWorldsExist() {
    assertThat(FLAT.withCoverage(0, 0).world(1).claims()).isEmpty();
    assertThat(FLAT.withSize(1, 1).withCoverage(1, 0).withCopiers(1, 1).world(1).claims())
        .hasSize(1);
    SyntheticWorld<RightPaths<String>> sparse =
        FLAT.withSize(1, Integer.MAX_VALUE).withCoverage(1e-9, 0).world(1);
    assertThat(sparse.claims().count()).isLessThan(20);
  }

  @Test
  void impossibleSettingsAreRejected() {
    assertThatThrownBy(() -> FLAT.withCoverage(1.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("coverage is 1.5");
    assertThatThrownBy(
            () -> new NestedAnswers(ImmutableList.of(2, 2), 0.9, ImmutableList.of(0.5, 0.4), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sums to 0.9");
    assertThatThrownBy(() -> new NestedAnswers(ImmutableList.of(2), 0.9, ImmutableList.of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give one number of each for each level");
    assertThatThrownBy(() -> FLAT.withAccuracy(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alpha is 0.0");
    assertThatThrownBy(() -> FLAT.withCoverage(0.5, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zipf is -1.0");
    assertThatThrownBy(() -> FLAT.world(1).source(20))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
