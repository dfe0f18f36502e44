package io.github.entente.reconcile.hypothesis;

import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The possible answers to a question, cut by what people name. */
class SpaceBuilderTest {
  private static final Dossier CONTEXT = dossier().build();

  private final SpaceBuilder builder = new SpaceBuilder(CONTEXT, 0);

  /** Times and numbers. */
  @Nested
  class OnALine {
    @Test
    void theEndsOfValuesCutTheLineAndWhatIsBeforeAndBehindIsOpen() {
      int year = add(time("2016"), Role.VALUE);
      int month = add(time("2016-01"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(space.cells()).isEqualTo(4);
      assertThat(space.region(year)).isEqualTo(Region.of(1, 3));
      assertThat(space.region(month)).isEqualTo(Region.ofCell(1));
      assertThat(masses(space)).containsExactly(4.5, 1, 1, 4.5);
      assertThat(space.isUnnamed(0)).isTrue();
      assertThat(space.isUnnamed(2)).isFalse();
    }

    @Test
    void aNumberTakesUpACellOfItsOwnBetweenItsTwoSides() {
      int exact = add(QuantityValue.exactly(12, "person"), Role.VALUE);
      int range = add(QuantityValue.between(10, 20, "person"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(space.region(exact).isWithin(space.region(range))).isTrue();
      double inside = masses(space)[space.region(exact).from(0)];
      assertThat(inside).isEqualTo(1);
      assertThat(total(space, space.region(range))).isCloseTo(2, within(1e-12));
    }

    @Test
    void aBoundCutsWhatNobodyNamesAndHasNoUnit() {
      int year = add(time("2016"), Role.VALUE);
      int bound = add(time("../2016"), Role.BOUND);
      HypothesisSpace space = builder.build();
      assertThat(space.values()).isEqualTo(1);
      assertThat(space.region(year).isWithin(space.region(bound))).isTrue();
      // ten units for all else, five before 2016 and five after
      assertThat(total(space, space.region(bound))).isCloseTo(1 + 5, within(1e-12));
    }

    @Test
    void whatIsOnlyAskedForCutsNothing() {
      add(time("2016-01"), Role.VALUE);
      int year = add(time("2016"), Role.ASKED);
      int day = add(time("2016-01-05"), Role.ASKED);
      HypothesisSpace space = builder.build();
      assertThat(space.cells()).isEqualTo(3);
      assertThat(space.region(year)).isEqualTo(Region.ofCell(1));
      assertThat(space.region(day).isEmpty()).isTrue();
    }

    @Test
    void valuesThatShareAnEndCutThereOnce() {
      add(QuantityValue.atLeast(10, "person"), Role.BOUND);
      add(QuantityValue.lessThan(10, "person"), Role.BOUND);
      HypothesisSpace space = builder.build();
      assertThat(space.cells()).isEqualTo(2);
      assertThat(masses(space)).containsExactly(5.5, 5.5);
    }
  }

  /** Things that contain each other. */
  @Nested
  class InAHierarchy {
    @Test
    void aThingIsItsOwnCellAndThoseInsideIt() {
      int iran = add(place("iran"), Role.VALUE);
      int tehran = add(place("tehran"), Role.VALUE);
      int asia = add(place("asia"), Role.VALUE);
      int basra = add(place("basra"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(space.cells()).isEqualTo(5);
      assertThat(space.region(tehran).isWithin(space.region(iran))).isTrue();
      assertThat(space.region(iran).isWithin(space.region(asia))).isTrue();
      assertThat(space.region(iran).intersects(space.region(basra))).isFalse();
      assertThat(total(space, space.region(iran))).isEqualTo(2);
      assertThat(total(space, space.region(asia))).isEqualTo(4);
      // eleven units in all, four of them for what is named
      assertThat(total(space, Region.of(0, 5))).isEqualTo(11);
    }

    @Test
    void whatTwoThingsShareIsACellEvenIfNobodyNamesIt() {
      int red = add(concept("red"), Role.VALUE);
      int blue = add(concept("blue"), Role.VALUE);
      HypothesisSpace space = builder.build();
      Region shared = space.region(red).intersection(space.region(blue));
      assertThat(total(space, shared)).as("half of either's unit").isEqualTo(1);
      assertThat(total(space, space.region(red))).isEqualTo(1.5);
      assertThat(total(space, space.region(blue))).isEqualTo(1.5);
    }

    @Test
    void whereWhatTheyShareIsNamedItHasAUnitOfItsOwn() {
      int red = add(concept("red"), Role.VALUE);
      int blue = add(concept("blue"), Role.VALUE);
      int purple = add(concept("purple"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(space.region(red).intersection(space.region(blue)))
          .isEqualTo(space.region(purple));
      assertThat(total(space, space.region(purple))).isEqualTo(1);
      assertThat(total(space, space.region(red))).isEqualTo(2);
    }

    @Test
    void aThingThatIsOnlyAskedForIsWhatLiesInsideIt() {
      int tehran = add(place("tehran"), Role.VALUE);
      add(place("basra"), Role.VALUE);
      int iran = add(place("iran"), Role.ASKED);
      int mashhad = add(place("mashhad"), Role.ASKED);
      HypothesisSpace space = builder.build();
      assertThat(space.region(iran)).isEqualTo(space.region(tehran));
      assertThat(space.region(mashhad).isEmpty()).isTrue();
    }

    @Test
    void theOrderInWhichThingsAreNamedDoesNotMatter() {
      int blue = add(concept("blue"), Role.VALUE);
      int crimson = add(concept("crimson"), Role.VALUE);
      int red = add(concept("red"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(total(space, space.region(red))).isEqualTo(1 + 1 + 0.5);
      assertThat(total(space, space.region(blue))).isEqualTo(1.5);
      assertThat(total(space, space.region(crimson))).isEqualTo(1);
    }
  }

  /** Values that cannot be laid out together. */
  @Nested
  class SideBySide {
    @Test
    void noValueIsACellOfItsOwnWithAUnit() {
      int none = add(NoValue.of(), Role.VALUE);
      int year = add(time("2016"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(total(space, space.region(none))).isEqualTo(1);
      assertThat(space.region(none).intersects(space.region(year))).isFalse();
      assertThat(total(space, Region.of(0, space.cells()))).isCloseTo(11, within(1e-12));
    }

    @Test
    void differentUnitsLieSideBySide() {
      int persons = add(QuantityValue.exactly(7, "person"), Role.VALUE);
      int families = add(QuantityValue.exactly(7, "family"), Role.VALUE);
      HypothesisSpace space = builder.build();
      assertThat(space.region(persons).intersects(space.region(families))).isFalse();
      assertThat(total(space, space.region(families))).isEqualTo(1);
    }

    @Test
    void textsAreCellsByTheirIdentity() {
      int one = add(TextValue.of("Onward"), Role.VALUE);
      int other = add(TextValue.of("Upward"), Role.VALUE);
      int asked = add(TextValue.of("Downward"), Role.ASKED);
      HypothesisSpace space = builder.build();
      assertThat(space.cells()).isEqualTo(3);
      assertThat(space.region(one)).isEqualTo(Region.ofCell(0));
      assertThat(space.region(other)).isEqualTo(Region.ofCell(1));
      assertThat(space.region(asked).isEmpty()).isTrue();
    }

    @Test
    void whereOnlyNoValueIsNamedAllElseIsOneCell() {
      add(NoValue.of(), Role.VALUE);
      assertThat(masses(builder.build())).containsExactly(10, 1);
    }
  }

  /** How much mass there is. */
  @Nested
  class Mass {
    @Test
    void anOpenQuestionHasOneUnitMoreThanFalseAlternativesAndNeverNothingLeft() {
      for (int value = 0; value < 20; value++) {
        add(QuantityValue.exactly(value, "person"), Role.VALUE);
      }
      HypothesisSpace space = builder.build();
      assertThat(space.unnamedMass(10)).isEqualTo(0.5);
      assertThat(space.unnamedMass(25)).isEqualTo(6);
      assertThat(space.unnamedMass(1.5)).isEqualTo(0.25);
      assertThat(space.unnamedMass(1)).isZero();
      assertThat(space.falseAlternatives(7)).isEqualTo(7);
    }

    @Test
    void aClosedVocabularyHasAsManyUnitsAsValues() {
      SpaceBuilder closed = new SpaceBuilder(CONTEXT, 3);
      closed.add(LaidOut.of(concept("red")), Role.VALUE);
      HypothesisSpace space = closed.build();
      assertThat(space.isOpen()).isFalse();
      assertThat(space.falseAlternatives(10)).isEqualTo(2);
      assertThat(space.unnamedMass(space.falseAlternatives(10))).isEqualTo(2);
    }

    @Test
    void yesAndNoHaveAUnitEachAndNothingIsLeft() {
      HypothesisSpace space = HypothesisSpace.yesOrNo();
      assertThat(space.isYesOrNo()).isTrue();
      assertThat(space.cells()).isEqualTo(2);
      assertThat(space.falseAlternatives(10)).isEqualTo(1);
      assertThat(masses(space)).containsExactly(1, 1);
    }
  }

  private int add(ClaimValue value, Role role) {
    return builder.add(LaidOut.of(value), role);
  }

  /** The mass of each cell, for ten false alternatives. */
  private static double[] masses(HypothesisSpace space) {
    double unnamed = space.unnamedMass(space.falseAlternatives(10));
    return IntStream.range(0, space.cells()).mapToDouble(c -> space.mass(c, unnamed)).toArray();
  }

  private static double total(HypothesisSpace space, Region region) {
    double[] masses = masses(space);
    return IntStream.range(0, space.cells())
        .filter(region::contains)
        .mapToDouble(cell -> masses[cell])
        .sum();
  }
}
