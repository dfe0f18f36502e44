package io.github.entente.reconcile.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.value.ConceptValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Things that contain each other in any way, beside sets of all that lies inside each. */
class HierarchyCellsTest {
  private final Map<String, Set<String>> atOrAbove = new LinkedHashMap<>();

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void regionsRelateAsWhatLiesInsideThemDoes(int seed) {
    Random random = new Random(seed);
    Dossier dossier = dossier(random);
    SpaceBuilder builder = new SpaceBuilder(dossier, 0);
    List<String> values = atOrAbove.keySet().stream().filter(c -> random.nextBoolean()).toList();
    values.forEach(value -> builder.add(laidOut(value), Role.VALUE));
    HypothesisSpace space = builder.build();
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        String a = values.get(i);
        String b = values.get(j);
        assertThat(space.region(i).isWithin(space.region(j)))
            .as("seed %s: %s within %s", seed, a, b)
            .isEqualTo(isWithin(a, b));
        assertThat(space.region(i).intersects(space.region(j)))
            .as("seed %s: %s meets %s", seed, a, b)
            .isEqualTo(atOrAbove.keySet().stream().anyMatch(c -> isWithin(c, a) && isWithin(c, b)));
      }
    }
  }

  /** A unit for each value inside, and of one outside no more than a part. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyValueHasOneUnitWithinItself(int seed) {
    Random random = new Random(seed);
    Dossier dossier = dossier(random);
    SpaceBuilder builder = new SpaceBuilder(dossier, 0);
    List<String> values = List.copyOf(atOrAbove.keySet());
    values.forEach(value -> builder.add(laidOut(value), Role.VALUE));
    HypothesisSpace space = builder.build();
    double all = 0;
    for (int cell = 0; cell < space.cells(); cell++) {
      all += space.mass(cell, 0);
    }
    assertThat(all).as("seed %s", seed).isCloseTo(values.size(), within(1e-12));
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      Region region = space.region(i);
      double mass =
          IntStream.range(0, space.cells())
              .filter(region::contains)
              .mapToDouble(cell -> space.mass(cell, 0))
              .sum();
      long inside = values.stream().filter(other -> isWithin(other, value)).count();
      assertThat(mass)
          .as("seed %s: with all things named nothing that is shared is without a name", seed)
          .isCloseTo((double) inside, within(1e-12));
    }
  }

  private boolean isWithin(String inner, String outer) {
    return atOrAbove.getOrDefault(inner, Set.of()).contains(outer);
  }

  private static LaidOut laidOut(String concept) {
    return LaidOut.of(ConceptValue.of(ConceptId.of(concept)));
  }

  /** Up to nine concepts, each with some of those before it as broader ones. */
  private Dossier dossier(Random random) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(8); i++) {
      String id = "k" + i;
      List<String> broader =
          atOrAbove.keySet().stream().filter(c -> random.nextInt(3) == 0).toList();
      Set<String> above = new HashSet<>(Set.of(id));
      broader.forEach(b -> above.addAll(atOrAbove.get(b)));
      concepts.add(Concept.of(id, id, broader.toArray(String[]::new)));
      atOrAbove.put(id, above);
    }
    return Dossier.builder().addAllConcepts(concepts).build();
  }
}
