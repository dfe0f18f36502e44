package io.github.entente.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path directory;
  @TempDir Path results;

  @Test
  void twoRunsDifferInNothingButSeconds() throws IOException {
    Worlds.all(directory);

    String first = run("first");
    String second = run("second");

    assertThat(withoutSeconds("first")).isEqualTo(withoutSeconds("second"));
    assertThat(first).contains("## labels", "## numbers", "## places", "## sets");
    assertThat(first).contains("## Default and best published, on the reporting half");
    assertThat(second.lines().count()).isEqualTo(first.lines().count());
  }

  @Test
  void thereAreTwoLinesForEachMethodThatFits() throws IOException {
    DataSet data = Worlds.places(directory);
    int methods = Report.of(data, Methods.ALL).outcomes().size();

    run("out");

    List<String> lines = Files.readAllLines(results.resolve("out").resolve("accuracy.csv"));
    assertThat(lines).hasSize(1 + 2 * methods);
    assertThat(lines).allMatch(line -> line.split(",", -1).length == 18);
    assertThat(lines.get(1)).startsWith("places,Entente's default,DEFAULT,all,2,2,2,1.0,");
  }

  @Test
  void aMethodThatFailsIsReportedWithItsReason() {
    DataSet data = Worlds.places(directory);
    Method failing =
        new Method(
            "Broken",
            Method.Origin.PUBLISHED,
            any -> Optional.empty(),
            any -> {
              throw new IllegalStateException("it broke, \"here\"");
            });

    Report report = Report.of(data, ImmutableList.of(failing, Methods.ALL.get(0)));

    assertThat(report.outcomes()).hasSize(2);
    assertThat(Markdown.section(report)).contains("| Broken | failed: it broke, \"here\" |");
    assertThat(Csv.lines(report))
        .startsWith("places,Broken,PUBLISHED,,,,,,,,,,,,,,,\"it broke, \"\"here\"\"\"\n");
  }

  @Test
  void theBestNumberIsBoldAndRanksHaveNoCalibration() {
    DataSet data = Worlds.labels(directory);

    String section = Markdown.section(Report.of(data, Methods.ALL));

    String vote =
        section.lines().filter(line -> line.startsWith("| MajorityVote")).findFirst().get();
    assertThat(vote).startsWith("| MajorityVote | **1.0000** | **1.0000** |  |  |  | ");
  }

  private String run(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(directory, results.resolve(name), new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> withoutSeconds(String name) throws IOException {
    try (var lines = Files.lines(results.resolve(name).resolve("accuracy.csv"))) {
      return lines.map(line -> line.replaceFirst(",[^,]*,([^,]*)$", ",$1")).toList();
    }
  }
}
