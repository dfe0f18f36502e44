package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.id.EventId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Extents say all that the relation of two definite values needs. */
class ExtentLawsTest {
  private static final int OF_EACH_TYPE = 10;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theRelationOfTwoExtentsIsThatOfTheirValues(long seed) {
    Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(seed));
    ExtentRelation byExtents = new ExtentRelation(dossier);
    List<ClaimValue> values = mixed(seed);
    for (ClaimValue a : values) {
      for (ClaimValue b : values) {
        assertThat(byExtents.of(a.extent().orElseThrow(), b.extent().orElseThrow()))
            .as("%s and %s", a, b)
            .isEqualTo(a.relationTo(b, dossier));
      }
    }
  }

  @Test
  void theGeneratedValuesStandInEveryRelation() {
    Set<ValueRelation> met = EnumSet.noneOf(ValueRelation.class);
    for (ValueType<?> type : List.of(ValueType.TIME, ValueType.QUANTITY, ValueType.PLACE)) {
      Dossier dossier = GeneratedDossier.of(GeneratedDossier.records(1));
      List<? extends ClaimValue> values = GeneratedValues.of(type, 1, 40);
      values.forEach(a -> values.forEach(b -> met.add(a.relationTo(b, dossier))));
    }

    assertThat(met).containsExactlyInAnyOrder(ValueRelation.values());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void cutsAscendInPairsAndTheMeasureIsTheirWidth(long seed) {
    for (ClaimValue value : mixed(seed)) {
      if (value.extent().orElseThrow() instanceof Extent.OnLine line) {
        assertThat(line.cuts()).as("%s", value).hasSizeGreaterThanOrEqualTo(2).isSorted();
        assertThat(line.cuts()).as("%s", value).doesNotHaveDuplicates();
        assertThat(line.cuts().size() % 2).as("%s", value).isZero();
        assertThat(Double.isInfinite(line.measure()))
            .as("%s", value)
            .isEqualTo(line.cuts().contains(Cut.LEAST) || line.cuts().contains(Cut.GREATEST));
        assertThat(line.measure()).as("%s", value).isNotNegative();
      }
    }
  }

  @Test
  void aTimeIsMeasuredInSecondsAndAQuantityByItsBounds() {
    assertThat(measure(TimeValue.parse("2016"))).isEqualTo(366 * 86_400);
    assertThat(measure(TimeValue.parse("[2016-01-01,2016-01-03]"))).isEqualTo(2 * 86_400);
    assertThat(measure(TimeValue.parse("../2016"))).isInfinite();
    assertThat(measure(QuantityValue.exactly(12, "m"))).isZero();
    assertThat(measure(QuantityValue.between(5, 20, "m"))).isEqualTo(15);
    assertThat(measure(QuantityValue.atLeast(5, "m"))).isInfinite();
  }

  @Test
  void unitsThatDifferOnlyInSpellingShareALineAndOthersDoNot() {
    QuantityValue square = QuantityValue.exactly(1, "m\u00B2");

    assertThat(square.relationTo(QuantityValue.exactly(1, " m2"))).isEqualTo(ValueRelation.EQUAL);
    assertThat(square.relationTo(QuantityValue.exactly(1, "M2"))).isEqualTo(ValueRelation.UNKNOWN);
    assertThat(square.extent().orElseThrow().domain())
        .isEqualTo(QuantityValue.exactly(7, "m2").extent().orElseThrow().domain());
  }

  @Test
  void contentsOfDifferentQuestionsLieInDifferentDomains() {
    ClaimValue day = TimeValue.parse("2016-01-02");
    Question date = Question.of(EventId.of("e"), "date");
    Question start = Question.of(EventId.of("e"), "start");

    assertThat(PropositionValue.of(date, day).extent().map(Extent::domain))
        .isNotEqualTo(PropositionValue.of(start, day).extent().map(Extent::domain))
        .isNotEqualTo(day.extent().map(Extent::domain));
    assertThat(nested(date, start, day)).isNotEqualTo(nested(start, date, day));
  }

  @Test
  void whatIsNotDefiniteHasNoExtent() {
    Question question = Question.of(EventId.of("e"), "date");

    assertThat(SetValue.open(TextValue.of("a")).extent()).isEmpty();
    assertThat(SomeValue.unspecified().extent()).isEmpty();
    assertThat(NoValue.of().extent()).isEmpty();
    assertThat(PropositionValue.of(question, NoValue.of()).extent()).isEmpty();
  }

  private static Extent nested(Question outer, Question inner, ClaimValue value) {
    return PropositionValue.of(outer, PropositionValue.of(inner, value)).extent().orElseThrow();
  }

  private static double measure(ClaimValue value) {
    return ((Extent.OnLine) value.extent().orElseThrow()).measure();
  }

  private static List<ClaimValue> mixed(long seed) {
    List<ClaimValue> values = new ArrayList<>();
    for (ValueType<?> type : ValueType.all()) {
      if (type.isDefinite()) {
        values.addAll(GeneratedValues.of(type, seed, OF_EACH_TYPE));
      }
    }
    return values;
  }
}
