package io.github.entente.core.value;

import static io.github.entente.core.value.ValueRelation.DISJOINT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.id.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the relation of two values must satisfy whatever their types are. */
class RelationLawsTest {
  private static final int VALUES = 40;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyValueEqualsItself(long seed) {
    Dossier context = context(seed);
    for (ClaimValue value : values(seed)) {
      assertThat(value.relationTo(value, context)).isEqualTo(ValueRelation.EQUAL);
      assertThat(value.relationTo(value)).isEqualTo(ValueRelation.EQUAL);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fromTheOtherSideTheRelationIsTheConverse(long seed) {
    List<ClaimValue> values = values(seed);
    for (ValueContext context : List.of(context(seed), ValueContext.UNKNOWN)) {
      for (ClaimValue a : values) {
        for (ClaimValue b : values) {
          assertThat(b.relationTo(a, context))
              .as("%s and %s", a, b)
              .isEqualTo(a.relationTo(b, context).converse());
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lyingWithinIsTransitive(long seed) {
    List<ClaimValue> values = values(seed);
    ValueRelation[][] relations = relations(values, context(seed));

    assertThat(
            triples(values)
                .filter(t -> relations[t.a][t.b].isWithin() && relations[t.b][t.c].isWithin())
                .filter(t -> !relations[t.a][t.c].isWithin())
                .map(t -> t.in(values)))
        .isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatLiesWithinASingleValueExcludesWhatThatExcludes(long seed) {
    List<ClaimValue> values =
        values(seed).stream().filter(v -> !v.canonicalText().contains("SetValue")).toList();
    ValueRelation[][] relations = relations(values, context(seed));

    assertThat(
            triples(values)
                .filter(t -> relations[t.a][t.b].isWithin() && relations[t.b][t.c] == DISJOINT)
                .filter(t -> relations[t.a][t.c] != DISJOINT)
                .map(t -> t.in(values)))
        .isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void valuesHaveTheSameCanonicalTextOnlyIfTheyAreEqual(long seed) {
    List<ClaimValue> values = values(seed);
    for (ClaimValue a : values) {
      for (ClaimValue b : values) {
        assertThat(a.canonicalText().equals(b.canonicalText()))
            .as("%s and %s", a, b)
            .isEqualTo(a.equals(b));
      }
    }
  }

  private record Triple(int a, int b, int c) {
    List<ClaimValue> in(List<ClaimValue> values) {
      return List.of(values.get(a), values.get(b), values.get(c));
    }
  }

  private static Stream<Triple> triples(List<ClaimValue> values) {
    int n = values.size();
    return IntStream.range(0, n * n * n).mapToObj(i -> new Triple(i / (n * n), i / n % n, i % n));
  }

  private static ValueRelation[][] relations(List<ClaimValue> values, ValueContext context) {
    return values.stream()
        .map(a -> values.stream().map(b -> a.relationTo(b, context)).toArray(ValueRelation[]::new))
        .toArray(ValueRelation[][]::new);
  }

  private static Dossier context(long seed) {
    return GeneratedDossier.of(GeneratedDossier.records(seed));
  }

  /** Values of all types, most of them also in sets and propositions with one question. */
  private static List<ClaimValue> values(long seed) {
    List<ClaimValue> values = new ArrayList<>(GeneratedDossier.values(seed, VALUES));
    List<ClaimValue> single =
        values.stream()
            .filter(v -> !(v instanceof SetValue || v instanceof SomeValue || v instanceof NoValue))
            .limit(8)
            .toList();
    for (ClaimValue value : single) {
      values.add(SetValue.open(value));
      values.add(SetValue.closed(value, single.get(0)));
      values.add(PropositionValue.of(Question.of(EventId.of("e0"), "anything"), value));
    }
    return values;
  }
}
