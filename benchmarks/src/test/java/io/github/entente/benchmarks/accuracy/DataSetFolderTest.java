package io.github.entente.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.DataShape;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.RightAnswer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetFolderTest {
  @TempDir Path directory;

  @Test
  void everyGoldRowOfAnItemIsAnAlternative() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "plain")
                .claims("a|x|colour|red", "b|x|colour|blue", "c|x|colour|green")
                .gold("x|colour|red|", "x|colour| blue |")
                .folder());

    RightAnswer<String> right = only(data.gold());
    assertThat(right.accepts("red")).isTrue();
    assertThat(right.accepts("blue")).as("spelled as the table spells it").isTrue();
    assertThat(right.accepts("green")).isFalse();
    assertThat(data.shape()).isEqualTo(DataShape.VALUES);
    assertThat(data.lenient()).isEmpty();
  }

  @Test
  void setsAreRightIfTheyHaveJustTheRightMembers() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "sets")
                .claims("a|x|authors|knuth;graham", "b|x|authors|knuth")
                .gold("x|authors|graham;knuth|")
                .folder());

    RightAnswer<String> right = only(data.gold());
    assertThat(data.shape()).isEqualTo(DataShape.SETS);
    assertThat(right.accepts("knuth;graham")).isTrue();
    assertThat(right.accepts("knuth")).isFalse();
    assertThat(right.accepts("graham;knuth;patashnik")).isFalse();
  }

  @Test
  void withAHierarchyTheMostSpecificClaimedValueOnThePathIsRight() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "nested")
                .hierarchy("1|France|-1", "2|Paris|1", "3|Montmartre|2", "4|Lyon|1")
                .claims("a|x|born|France", "b|x|born|Paris", "c|x|born|Lyon")
                .gold("x|born|Montmartre|Montmartre,Paris,France")
                .folder());

    RightAnswer<String> right = only(data.gold());
    RightAnswer<String> lenient = only(data.lenient().orElseThrow().gold());
    assertThat(right.accepts("Paris")).as("nobody claims Montmartre").isTrue();
    assertThat(right.accepts("France")).isFalse();
    assertThat(right.accepts("Lyon")).isFalse();
    assertThat(data.lenient().orElseThrow().name()).isEqualTo("generalised");
    assertThat(lenient.accepts("France")).isTrue();
    assertThat(lenient.accepts("Lyon")).isFalse();
  }

  @Test
  void numbersAreRightExactlyOrWithinOnePercent() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "numbers")
                .claims("a|x|size|1000", "b|x|size|1009", "c|x|size|1011")
                .gold("x|size|1000|")
                .folder());

    RightAnswer<String> right = only(data.gold());
    RightAnswer<String> lenient = only(data.lenient().orElseThrow().gold());
    assertThat(data.numeric()).isTrue();
    assertThat(right.accepts("1009")).isFalse();
    assertThat(lenient.accepts("1009")).isTrue();
    assertThat(lenient.accepts("1011")).isFalse();
  }

  @Test
  void oneTextAmongNumbersMakesAllOfThemTexts() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "mixed")
                .claims("a|x|size|1000", "b|x|size|large")
                .gold("x|size|1000|")
                .folder());

    assertThat(data.numeric()).isFalse();
    assertThat(data.lenient()).isEmpty();
  }

  @Test
  void theReportingHalfHasTheItemsWithAnOddCrc32() {
    // CRC-32 as computed by zlib: 0x319fbc32 of "1", tab, "a"; 0x33d9026b of "2", tab, "a".
    assertThat(GoldRow.isReporting("1", "a")).isFalse();
    assertThat(GoldRow.isReporting("2", "a")).isTrue();

    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "halves")
                .claims("s|1|a|v", "s|2|a|v")
                .gold("1|a|v|", "2|a|v|")
                .folder());
    assertThat(data.reporting()).containsExactly("2|a");
  }

  @Test
  void aDirectoryWithoutDataSetsIsRefused() {
    assertThatThrownBy(() -> DataSetFolder.in(directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining("claims.tsv.gz");
  }

  private static RightAnswer<String> only(GoldStandard<RightAnswer<String>> gold) {
    return gold.answers().values().asList().get(0);
  }
}
