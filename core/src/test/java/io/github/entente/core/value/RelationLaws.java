package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the relation of values must satisfy, whatever their types are. */
final class RelationLaws {
  private final List<? extends ClaimValue> values;
  private final ValueContext context;
  private final ValueRelation[][] relations;

  private RelationLaws(List<? extends ClaimValue> values, ValueContext context) {
    this.values = values;
    this.context = context;
    this.relations =
        values.stream()
            .map(
                a ->
                    values.stream()
                        .map(b -> a.relationTo(b, context))
                        .toArray(ValueRelation[]::new))
            .toArray(ValueRelation[][]::new);
  }

  static RelationLaws of(List<? extends ClaimValue> values, ValueContext context) {
    return new RelationLaws(values, context);
  }

  /** All laws; the last one holds for single values only. */
  static void assertHold(List<? extends ClaimValue> single, ValueContext context) {
    RelationLaws laws = of(single, context);
    laws.assertReflexive();
    laws.assertConverse();
    laws.assertTransitive();
    laws.assertExclusionIsInherited();
  }

  void assertReflexive() {
    for (ClaimValue value : values) {
      assertThat(value.relationTo(value, context)).isEqualTo(ValueRelation.EQUAL);
    }
  }

  void assertConverse() {
    for (int a = 0; a < values.size(); a++) {
      for (int b = 0; b < values.size(); b++) {
        assertThat(relations[b][a])
            .as("%s and %s", values.get(a), values.get(b))
            .isEqualTo(relations[a][b].converse());
      }
    }
  }

  void assertTransitive() {
    assertThat(violations(ValueRelation::isWithin, ValueRelation::isWithin)).isEmpty();
  }

  /** What lies within a value excludes what that value excludes. */
  void assertExclusionIsInherited() {
    Predicate<ValueRelation> excludes = r -> r == ValueRelation.DISJOINT;
    assertThat(violations(excludes, excludes)).isEmpty();
  }

  /** Triples of which a lies within b, b is thus to c, and a is not so to c. */
  private Stream<List<? extends ClaimValue>> violations(
      Predicate<ValueRelation> premise, Predicate<ValueRelation> conclusion) {
    BiPredicate<Integer, Integer> within = (a, b) -> relations[a][b].isWithin();
    int n = values.size();
    return IntStream.range(0, n * n * n)
        .mapToObj(i -> new int[] {i / (n * n), i / n % n, i % n})
        .filter(t -> within.test(t[0], t[1]) && premise.test(relations[t[1]][t[2]]))
        .filter(t -> !conclusion.test(relations[t[0]][t[2]]))
        .map(t -> List.of(values.get(t[0]), values.get(t[1]), values.get(t[2])));
  }
}
