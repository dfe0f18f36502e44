package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.Place;
import io.github.entente.core.id.PlaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists relate as the sets of places that satisfy them, tried out one by one. */
class SetOracleTest {
  private static final int PLACES = 6;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void listsRelateAsTheSetsThatSatisfyThem(long seed) {
    Random random = new Random(seed);
    Dossier dossier = places(random);
    Map<SetValue, Set<Integer>> satisfying = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      SetValue list = list(random);
      satisfying.put(list, satisfying(list, dossier));
    }

    satisfying.forEach(
        (a, byA) ->
            satisfying.forEach(
                (b, byB) ->
                    assertThat(a.relationTo(b, dossier))
                        .as("%s to %s in %s", a, b, dossier.places())
                        .isEqualTo(
                            ValueRelation.ofRegions(
                                byB.containsAll(byA),
                                byA.containsAll(byB),
                                byA.stream().anyMatch(byB::contains)))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSingleValueCountsAsTheOpenListOfItself(long seed) {
    Random random = new Random(seed);
    Dossier dossier = places(random);
    for (int i = 0; i < 20; i++) {
      ClaimValue single = place(random.nextInt(PLACES));
      SetValue list = list(random);
      assertThat(single.relationTo(list, dossier))
          .isEqualTo(SetValue.open(single).relationTo(list, dossier));
    }
  }

  /** Everything lies in place 0, so that no containment is unknown. */
  private static Dossier places(Random random) {
    Dossier.Builder dossier = Dossier.builder().addPlace(Place.of("p0", "p0"));
    for (int i = 1; i < PLACES; i++) {
      Place.Builder place =
          Place.builder().id(PlaceId.of("p" + i)).addName("p").addWithin(PlaceId.of("p0"));
      dossier.addPlace(place.addWithin(PlaceId.of("p" + random.nextInt(i))).build());
    }
    return dossier.build();
  }

  private static SetValue list(Random random) {
    List<ClaimValue> members = new ArrayList<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      members.add(place(random.nextInt(PLACES)));
    }
    ClaimValue[] array = members.toArray(new ClaimValue[0]);
    return random.nextBoolean() ? SetValue.open(array) : SetValue.closed(array);
  }

  private static PlaceValue place(int number) {
    return PlaceValue.of(PlaceId.of("p" + number));
  }

  /**
   * The sets of points that satisfy a list, as bit masks. A place has a point of its own and those
   * of the places in it; one more point lies in no place at all.
   */
  private static Set<Integer> satisfying(SetValue list, Dossier dossier) {
    List<Integer> members =
        list.members().stream().map(m -> points((PlaceValue) m, dossier)).toList();
    int all = members.stream().reduce(0, (a, b) -> a | b);
    IntPredicate hitsEach = set -> members.stream().allMatch(m -> (m & set) != 0);
    return IntStream.range(0, 1 << (PLACES + 1))
        .filter(hitsEach)
        .filter(set -> !list.isClosed() || (set & ~all) == 0)
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static int points(PlaceValue value, Dossier dossier) {
    int points = 0;
    for (int i = 0; i < PLACES; i++) {
      PlaceId id = PlaceId.of("p" + i);
      points |= isInside(id, value.place(), dossier) ? 1 << i : 0;
    }
    return points;
  }

  private static boolean isInside(PlaceId inner, PlaceId outer, Dossier dossier) {
    return inner.equals(outer)
        || dossier.place(inner).orElseThrow().within().stream()
            .anyMatch(parent -> isInside(parent, outer, dossier));
  }
}
