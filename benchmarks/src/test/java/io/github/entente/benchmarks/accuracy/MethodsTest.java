package io.github.entente.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodsTest {
  @TempDir Path directory;

  @Test
  void algorithmsForMembersAreAppliedToSetsOnly() {
    assertThat(notApplied(Worlds.sets(directory)).keySet())
        .doesNotContain("LTM", "DART", "SetBayes")
        .contains("GTM", "KDEm", "TDH");
    assertThat(notApplied(Worlds.places(directory)).keySet()).contains("LTM", "DART", "SetBayes");
  }

  @Test
  void algorithmsForNumbersAreNotAppliedToLabelsThatLookLikeNumbers() {
    assertThat(notApplied(Worlds.numbers(directory)).keySet()).doesNotContain("GTM", "KDEm");
    assertThat(notApplied(Worlds.labels(directory)))
        .containsEntry("GTM", "needs numbers")
        .doesNotContainKeys("DawidSkene", "MACE", "OneCoin", "LabelBayes");
  }

  @Test
  void tdhIsAppliedWhereThereIsAHierarchy() {
    assertThat(notApplied(Worlds.places(directory)).keySet()).doesNotContain("TDH");
    assertThat(notApplied(Worlds.labels(directory)).keySet()).contains("TDH");
  }

  @Test
  void everyMethodThatFitsAnswersEveryItemWithClaims() {
    for (DataSet data : Worlds.all(directory)) {
      for (Outcome outcome : Report.of(data, Methods.ALL).outcomes()) {
        assertThat(outcome.failure()).as("%s on %s", outcome.method().name(), data).isEmpty();
        Score all = outcome.measured().orElseThrow().all();
        assertThat(all.accuracy().counts().answered())
            .as("%s on %s", outcome.method().name(), data)
            .isEqualTo(data.gold().size());
      }
    }
  }

  @Test
  void whatEverybodySaysIsRightWhereItIsTrue() {
    DataSet data =
        DataSetFolder.read(
            DataFolder.in(directory, "unanimous")
                .claims("a|x|p|u", "b|x|p|u", "a|y|p|v", "b|y|p|v", "b|z|p|w", "a|z|p|w")
                .gold("x|p|u|", "y|p|v|", "z|p|w|")
                .folder());

    for (Outcome outcome : Report.of(data, Methods.ALL).outcomes()) {
      assertThat(outcome.measured().orElseThrow().all().accuracy().expected())
          .as(outcome.method().name())
          .isEqualTo(1);
    }
  }

  private static ImmutableMap<String, String> notApplied(DataSet data) {
    return Report.of(data, Methods.ALL).unfit();
  }

  @Test
  void theDefaultComesFirstAndEveryNameIsThereOnce() {
    List<String> names = Methods.ALL.stream().map(Method::name).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(Methods.ALL.get(0).origin()).isEqualTo(Method.Origin.DEFAULT);
  }
}
