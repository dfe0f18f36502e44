package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.id.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
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
    RelationLaws.of(values(seed), context(seed)).assertReflexive();
    RelationLaws.of(values(seed), ValueContext.UNKNOWN).assertReflexive();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fromTheOtherSideTheRelationIsTheConverse(long seed) {
    RelationLaws.of(values(seed), context(seed)).assertConverse();
    RelationLaws.of(values(seed), ValueContext.UNKNOWN).assertConverse();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lyingWithinIsTransitive(long seed) {
    RelationLaws.of(values(seed), context(seed)).assertTransitive();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatLiesWithinASingleValueExcludesWhatThatExcludes(long seed) {
    List<ClaimValue> single =
        values(seed).stream().filter(v -> !v.canonicalText().contains("3:set")).toList();

    RelationLaws.of(single, context(seed)).assertExclusionIsInherited();
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
