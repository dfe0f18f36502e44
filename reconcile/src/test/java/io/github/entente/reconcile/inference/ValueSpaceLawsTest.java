package io.github.entente.reconcile.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Dossier;
import io.github.entente.core.Place;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.bayes.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However values are laid out, their regions stand to each other as the values do. */
class ValueSpaceLawsTest {
  private static final double ROUNDING = 1e-12;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void timesKeepTheirRelationsOnTheTimeLine(int seed) {
    Random random = new Random(seed);
    ImmutableList<ClaimValue> values = distinct(random, ValueSpaceLawsTest::time);
    int falseAlternatives = 1 + random.nextInt(30);
    ValueSpace space = TimeSpace.of(values, falseAlternatives).orElseThrow();
    assertLaws(seed, space, ValueContext.UNKNOWN);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void quantitiesKeepTheirRelationsOnTheNumberLine(int seed) {
    Random random = new Random(seed);
    ImmutableList<ClaimValue> values = distinct(random, ValueSpaceLawsTest::quantity);
    ValueSpace space = QuantitySpace.of(values, 1 + random.nextInt(30)).orElseThrow();
    assertLaws(seed, space, ValueContext.UNKNOWN);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void placesKeepTheirRelationsWhateverTheirHierarchy(int seed) {
    Random random = new Random(seed);
    Dossier world = world(random);
    ImmutableList<ClaimValue> values =
        distinct(random, r -> PlaceValue.of(world.places().get(r.nextInt(12)).id()));
    assertLaws(seed, RelationSpace.of(values, 1 + random.nextInt(30), world), world);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void timesKeepTheirRelationsWithoutATimeLineToo(int seed) {
    ImmutableList<ClaimValue> values = distinct(new Random(seed), ValueSpaceLawsTest::time);
    assertLaws(seed, RelationSpace.of(values, 10, ValueContext.UNKNOWN), ValueContext.UNKNOWN);
  }

  @Test
  void eachYearHasOneShareAndEachDayItsPartOfTheYear() {
    ValueSpace space =
        TimeSpace.of(values(TimeValue.parse("2016"), TimeValue.parse("2016-01-02")), 10)
            .orElseThrow();
    assertThat(space.space().mass(space.region(0))).isCloseTo(1 / 11.0, within(ROUNDING));
    assertThat(space.space().mass(space.region(1))).isCloseTo(1 / 11.0 / 366, within(ROUNDING));
  }

  @Test
  void aDayIsMadeExactThroughItsYearAndItsMonth() {
    ValueSpace space = TimeSpace.of(values(TimeValue.parse("2016-01-02")), 10).orElseThrow();
    List<Region> chain = space.chains().get(0);
    assertThat(chain).hasSize(3);
    assertThat(chain.stream().map(space.space()::mass).map(m -> Math.round(m * 11 * 366)))
        .containsExactly(366L, 31L, 1L);
  }

  @Test
  void halfOfTheProbabilityAtLeastStaysWithWhatNobodyClaimed() {
    List<ClaimValue> years = new ArrayList<>();
    for (int year = 2001; year <= 2030; year++) {
      years.add(TimeValue.parse("" + year));
    }
    ValueSpace space = TimeSpace.of(ImmutableList.copyOf(years), 10).orElseThrow();
    assertThat(space.space().mass(space.space().size() - 1)).isCloseTo(0.5, within(ROUNDING));
  }

  @Test
  void aPatternOfDaysHasNoTimeLine() {
    assertThat(TimeSpace.of(values(TimeValue.parse("XXXX-06-24")), 10)).isEmpty();
    assertLaidOutByRelation(TimeValue.parse("XXXX-06-24"), TimeValue.parse("2016-06-24"));
  }

  @Test
  void centuriesHaveNoTimeLine() {
    assertThat(TimeSpace.of(values(TimeValue.parse("1000/1999")), 10)).isEmpty();
    assertLaidOutByRelation(TimeValue.parse("1000/1999"), TimeValue.parse("1453-05-29"));
  }

  @Test
  void differentUnitsHaveNoCommonNumberLine() {
    ClaimValue miles = QuantityValue.exactly(3, "mile");
    ClaimValue metres = QuantityValue.exactly(5, "metre");
    assertThat(QuantitySpace.of(values(miles, metres), 10)).isEmpty();
    assertLaidOutByRelation(miles, metres);
  }

  @Test
  void thatThereIsNoValueHasNoPlaceOnALine() {
    assertLaidOutByRelation(TimeValue.parse("2016"), NoValue.of());
    assertLaidOutByRelation(QuantityValue.exactly(3, "person"), NoValue.of());
  }

  @Test
  void valuesOfUnknownRelationAreTakenForAlternatives() {
    ValueSpace space =
        RelationSpace.of(
            values(PlaceValue.of(PlaceId.of("a")), PlaceValue.of(PlaceId.of("b"))),
            10,
            ValueContext.UNKNOWN);
    assertThat(space.region(0).intersects(space.region(1))).isFalse();
  }

  /** The choice falls on the relations, and the laws hold there. */
  private static void assertLaidOutByRelation(ClaimValue... values) {
    ValueSpace space = ValueSpaces.of(values(values), 10, ValueContext.UNKNOWN);
    ValueSpace byRelation = RelationSpace.of(values(values), 10, ValueContext.UNKNOWN);
    assertThat(space.chains()).isEqualTo(byRelation.chains());
    assertLaws(0, space, ValueContext.UNKNOWN);
  }

  private static void assertLaws(int seed, ValueSpace space, ValueContext context) {
    int atoms = space.space().size();
    double sum = IntStream.range(0, atoms).mapToDouble(space.space()::mass).sum();
    assertThat(sum).as("seed %s, masses", seed).isCloseTo(1, within(ROUNDING));
    for (int i = 0; i < space.values().size(); i++) {
      Region region = space.region(i);
      assertThat(region.isEmpty()).as("seed %s, %s", seed, space.values().get(i)).isFalse();
      assertThat(region.contains(atoms - 1)).as("seed %s, nobody's atom", seed).isFalse();
      List<Region> chain = space.chains().get(i);
      for (int level = 1; level < chain.size(); level++) {
        assertThat(chain.get(level - 1).containsAll(chain.get(level)))
            .as("seed %s, %s", seed, chain)
            .isTrue();
      }
      for (int j = 0; j < space.values().size(); j++) {
        ValueRelation relation = space.values().get(i).relationTo(space.values().get(j), context);
        assertThat(fits(relation, region, space.region(j)))
            .as("seed %s: %s %s %s", seed, space.values().get(i), relation, space.values().get(j))
            .isTrue();
      }
    }
  }

  private static boolean fits(ValueRelation relation, Region a, Region b) {
    return switch (relation) {
      case EQUAL -> a.equals(b);
      case REFINES -> b.containsAll(a) && !a.equals(b);
      case GENERALIZES -> a.containsAll(b) && !a.equals(b);
      case OVERLAPS -> a.intersects(b) && !a.containsAll(b) && !b.containsAll(a);
      case DISJOINT, UNKNOWN -> !a.intersects(b);
    };
  }

  /** From 1 to 6 values without two equal ones. */
  private static ImmutableList<ClaimValue> distinct(
      Random random, Function<Random, ClaimValue> draw) {
    List<ClaimValue> values = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      ClaimValue value = draw.apply(random);
      if (values.stream().noneMatch(v -> v.relationTo(value) == ValueRelation.EQUAL)) {
        values.add(value);
      }
    }
    return ImmutableList.copyOf(values);
  }

  private static ClaimValue time(Random random) {
    int year = 2010 + random.nextInt(4);
    String month = "%s-%02d".formatted(year, 1 + random.nextInt(12));
    String day = "%s-%02d".formatted(month, 1 + random.nextInt(28));
    return TimeValue.parse(
        switch (random.nextInt(9)) {
          case 0 -> "" + year;
          case 1 -> month;
          case 2 -> day;
          case 3 -> year + "~";
          case 4 -> year + "/" + (year + 1 + random.nextInt(3));
          case 5 -> "../" + day;
          case 6 -> month + "/..";
          case 7 -> day + "T10:30:00Z";
          default -> "[" + month + "," + (year + 1) + "-01]";
        });
  }

  private static ClaimValue quantity(Random random) {
    int number = 10 * random.nextInt(6);
    return switch (random.nextInt(5)) {
      case 0 -> QuantityValue.exactly(number, "person");
      case 1 -> QuantityValue.about(BigDecimal.valueOf(number + 10), "person");
      case 2 -> QuantityValue.between(number, number + 5 + random.nextInt(30), "person");
      case 3 -> QuantityValue.lessThan(number, "person");
      default -> QuantityValue.atLeast(number, "person");
    };
  }

  /** Twelve places, each inside up to two of those before it. */
  private static Dossier world(Random random) {
    Dossier.Builder dossier = Dossier.builder();
    for (int i = 0; i < 12; i++) {
      Place.Builder place = Place.builder().id(PlaceId.of("p" + (10 + i))).addName("p" + i);
      int parents = i == 0 ? 0 : random.nextInt(3);
      for (int k = 0; k < parents; k++) {
        place.addWithin(PlaceId.of("p" + (10 + random.nextInt(i))));
      }
      dossier.addPlaces(place.build());
    }
    return dossier.build();
  }

  private static ImmutableList<ClaimValue> values(ClaimValue... values) {
    return ImmutableList.copyOf(values);
  }
}
