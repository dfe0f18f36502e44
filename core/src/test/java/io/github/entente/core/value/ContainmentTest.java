package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.value.Containment.Otherwise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContainmentTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  /** Graphs of trees, of few junctions and of many, each with several roots. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyAnswerIsThatOfTheTransitiveClosure(long seed) {
    Random random = new Random(seed);
    List<Set<Integer>> parents = graph(random, 1 + random.nextInt(20));
    List<Set<Integer>> above = closure(parents);
    for (Otherwise otherwise : Otherwise.values()) {
      Containment<Integer> containment = containment(parents, otherwise);
      for (int a = 0; a < parents.size(); a++) {
        assertThat(containment.ancestors(a)).as("%s", parents).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ImmutableList.copyOf(containment.ancestors(a))))
            .as("above %s of %s", a, parents)
            .isEqualTo(above.get(a));
        assertThat(new HashSet<>(containment.roots(a)))
            .as("roots of %s of %s", a, parents)
            .isEqualTo(roots(a, parents, above));
        for (int b = 0; b < parents.size(); b++) {
          assertThat(containment.liesWithin(a, b))
              .as("%s in %s of %s", a, b, parents)
              .isEqualTo(a == b || above.get(a).contains(b));
          assertThat(containment.relation(a, b))
              .as("%s and %s of %s", a, b, parents)
              .isEqualTo(relation(a, b, above, otherwise));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void parentsAndChildrenAreTheLinksAsTheyWereTold(long seed) {
    List<Set<Integer>> parents = graph(new Random(seed), 15);
    Containment<Integer> containment = containment(parents, Otherwise.SEPARATE);

    for (int thing = 0; thing < parents.size(); thing++) {
      assertThat(containment.parents(thing)).containsExactlyElementsOf(parents.get(thing));
      for (int child = 0; child < parents.size(); child++) {
        assertThat(containment.children(thing).contains(child))
            .isEqualTo(parents.get(child).contains(thing));
      }
      assertThat(containment.nodesWithSeveralParents().contains(thing))
          .isEqualTo(parents.get(thing).size() > 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasNeverToldOfIsNothingButItself(Otherwise otherwise) {
    Containment<String> containment =
        Containment.of(ImmutableMap.of("a", Set.<String>of()), of -> of, otherwise);
    ValueRelation unrelated =
        otherwise == Otherwise.SEPARATE ? ValueRelation.DISJOINT : ValueRelation.UNKNOWN;

    for (Containment<String> told : List.of(containment, Containment.<String>none(otherwise))) {
      assertThat(told.relation("x", "x")).isEqualTo(ValueRelation.EQUAL);
      assertThat(told.relation("x", "a")).isEqualTo(unrelated);
      assertThat(told.relation("a", "x")).isEqualTo(unrelated);
      assertThat(told.liesWithin("x", "a")).isFalse();
      assertThat(told.roots("x")).containsExactly("x");
      assertThat(told.ancestors("x")).isEmpty();
      assertThat(told.children("x")).isEmpty();
    }
  }

  @Test
  void cyclesAndMissingParentsAreRejected() {
    Map<String, Set<String>> circle =
        ImmutableMap.of("end", Set.of("b"), "top", Set.of(), "b", Set.of("c"), "c", Set.of("b"));

    assertThatThrownBy(() -> Containment.of(circle, of -> of, Otherwise.SEPARATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end lies, with others or alone, on or below a cycle; remove one link of it");
    assertThatThrownBy(
            () -> Containment.of(Map.of("a", Set.of("zz")), of -> of, Otherwise.SEPARATE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a lies inside zz, which is not among the things; add it or remove the link");
  }

  /** All sets of ancestors together would have five billion elements. */
  @ParameterizedTest
  @EnumSource
  void aChainOfAHundredThousandLinksTakesLittleMemoryAndTime(Otherwise otherwise) {
    int length = 100_000;
    List<Set<Integer>> parents = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      parents.add(i == 0 ? Set.of() : Set.of(i - 1));
    }
    Containment<Integer> chain = containment(parents, otherwise);

    for (int i = 0; i + 1 < length; i++) {
      assertThat(chain.relation(length - 1, i)).isEqualTo(ValueRelation.REFINES);
      assertThat(chain.relation(i, i + 1)).isEqualTo(ValueRelation.GENERALIZES);
    }
    Iterator<Integer> ancestors = chain.ancestors(length - 1).iterator();
    assertThat(ancestors.next()).isEqualTo(length - 2);
    assertThat(chain.ancestors(length - 1)).hasSize(length - 1);
    assertThat(chain.roots(length - 1)).containsExactly(0);
  }

  /** Each rung has both things of the one above it as parents, so there are 2^n paths. */
  @Test
  void aLongLadderOfJunctionsIsWalkedOnce() {
    int rungs = 20_000;
    List<Set<Integer>> parents = new ArrayList<>();
    for (int i = 0; i < 2 * rungs; i++) {
      int rung = i / 2;
      parents.add(rung == 0 ? Set.of() : Set.of(2 * rung - 2, 2 * rung - 1));
    }
    Containment<Integer> ladder = containment(parents, Otherwise.SEPARATE);

    assertThat(ladder.relation(0, 1)).isEqualTo(ValueRelation.OVERLAPS);
    assertThat(ladder.relation(2 * rungs - 1, 0)).isEqualTo(ValueRelation.REFINES);
    assertThat(ladder.relation(2 * rungs - 1, 2 * rungs - 2)).isEqualTo(ValueRelation.DISJOINT);
    assertThat(ladder.roots(2 * rungs - 1)).containsExactlyInAnyOrder(0, 1);
  }

  private static ValueRelation relation(
      int a, int b, List<Set<Integer>> above, Otherwise otherwise) {
    ValueRelation nested =
        ValueRelation.ofContainment(
            a == b || above.get(a).contains(b), a == b || above.get(b).contains(a));
    if (nested != ValueRelation.UNKNOWN) {
      return nested;
    }
    if (above.stream().anyMatch(of -> of.contains(a) && of.contains(b))) {
      return ValueRelation.OVERLAPS;
    }
    boolean haveCommonAncestor = above.get(a).stream().anyMatch(above.get(b)::contains);
    return otherwise == Otherwise.SEPARATE || haveCommonAncestor
        ? ValueRelation.DISJOINT
        : ValueRelation.UNKNOWN;
  }

  private static Set<Integer> roots(
      int thing, List<Set<Integer>> parents, List<Set<Integer>> above) {
    Set<Integer> roots = new HashSet<>(above.get(thing));
    roots.add(thing);
    roots.removeIf(a -> !parents.get(a).isEmpty());
    return roots;
  }

  private static List<Set<Integer>> closure(List<Set<Integer>> parents) {
    List<Set<Integer>> above = new ArrayList<>();
    for (Set<Integer> direct : parents) {
      Set<Integer> all = new HashSet<>(direct);
      direct.forEach(parent -> all.addAll(above.get(parent)));
      above.add(all);
    }
    return above;
  }

  /** The parents of each thing, which have smaller numbers, so that there are no cycles. */
  private static List<Set<Integer>> graph(Random random, int size) {
    int most = 1 + random.nextInt(3);
    int rare = 1 + random.nextInt(6);
    List<Set<Integer>> parents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<Integer> of = new HashSet<>();
      int count = i == 0 || random.nextInt(5) == 0 ? 0 : random.nextInt(rare) > 0 ? 1 : most;
      for (int n = 0; n < count; n++) {
        of.add(random.nextInt(i));
      }
      parents.add(of);
    }
    return parents;
  }

  /** Children are told before their parents. */
  private static Containment<Integer> containment(List<Set<Integer>> parents, Otherwise otherwise) {
    Map<Integer, Set<Integer>> things = new LinkedHashMap<>();
    for (int i = parents.size() - 1; i >= 0; i--) {
      things.put(i, parents.get(i));
    }
    return Containment.of(things, of -> of, otherwise);
  }
}
