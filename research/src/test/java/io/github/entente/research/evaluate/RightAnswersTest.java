package io.github.entente.research.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightAnswersTest {
  private static final RightPaths<String> MINNEAPOLIS =
      RightPaths.of(List.of("Minneapolis", "Minnesota", "USA"));

  @Test
  void anyOfSeveralRightValuesIsAccepted() {
    RightValue<String> answer = new RightValue<>(ImmutableSet.of("MIT", "M.I.T."));
    assertThat(answer.accepts("MIT")).isTrue();
    assertThat(answer.accepts("M.I.T.")).isTrue();
    assertThat(answer.accepts("MS")).isFalse();
  }

  @Test
  void anItemWithoutARightValueIsRejected() {
    assertThatThrownBy(() -> new RightValue<>(ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leave the item out");
    assertThatThrownBy(() -> RightPaths.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least its leaf");
  }

  @Test
  void aSetIsRightWhateverTheOrderOfItsMembersButOnlyIfItIsComplete() {
    RightSet<String> authors = RightSet.of(Set.of("crosson", "yacht"));
    assertThat(authors.accepts(ImmutableSet.of("yacht", "crosson"))).isTrue();
    assertThat(authors.accepts(Set.of("yacht"))).isFalse();
    assertThat(authors.accepts(Set.of("yacht", "crosson", "knuth"))).isFalse();
  }

  @Test
  void aNumberIsAcceptedUpToTheToleranceButItsErrorIsTheWholeDistance() {
    RightInterval answer = RightInterval.between(10, 20).withTolerance(2);
    assertThat(answer.accepts(8.0)).isTrue();
    assertThat(answer.accepts(22.0)).isTrue();
    assertThat(answer.accepts(22.5)).isFalse();
    assertThat(answer.error(8)).isEqualTo(2);
    assertThat(answer.error(15)).isZero();
    assertThat(answer.error(23)).isEqualTo(3);
  }

  @Test
  void aRelativeToleranceIsAShareOfTheMiddle() {
    assertThat(RightInterval.of(-200).withRelativeTolerance(0.01).tolerance())
        .isCloseTo(2, within(1e-12));
    assertThat(RightInterval.between(10, 20).withRelativeTolerance(0.1).tolerance())
        .isCloseTo(1.5, within(1e-12));
  }

  @Test
  void anIntervalThatEndsBeforeItStartsIsRejected() {
    assertThatThrownBy(() -> RightInterval.between(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low is 2.0 and high is 1.0; give the lower end first");
    assertThatThrownBy(() -> RightInterval.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("low is NaN");
  }

  @Test
  void onlyTheLeafOfAPathIsRightButAllOfItIsRightInGeneral() {
    assertThat(MINNEAPOLIS.accepts("Minneapolis")).isTrue();
    assertThat(MINNEAPOLIS.accepts("Minnesota")).isFalse();
    assertThat(MINNEAPOLIS.generalised().accepts("USA")).isTrue();
    assertThat(MINNEAPOLIS.generalised().accepts("Canada")).isFalse();
  }

  @Test
  void aValueOnSeveralPathsCountsWhereItIsMostSpecific() {
    RightPaths<String> answer =
        new RightPaths<>(
            ImmutableSet.of(
                ImmutableList.of("Brooklyn", "New York", "USA"), ImmutableList.of("New York")));
    assertThat(answer.levelsAboveLeaf("New York")).hasValue(0);
    assertThat(answer.levelsAboveLeaf("USA")).hasValue(2);
    assertThat(answer.levelsAboveLeaf("Paris")).isEmpty();
  }

  @Test
  void aGoldStandardIsInTheOrderOfItsItemsAndCanBeMadeMoreLenient() {
    GoldStandard<RightPaths<String>> gold =
        GoldStandard.of(Map.of("b", MINNEAPOLIS, "a", MINNEAPOLIS, "c", MINNEAPOLIS));
    assertThat(gold.answers().keySet()).containsExactly("a", "b", "c");
    assertThat(gold.size()).isEqualTo(3);
    assertThat(gold.map(RightPaths::generalised).answers().values())
        .hasSize(3)
        .allMatch(answer -> answer.accepts("USA"));
  }
}
