package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.table.io.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to a table. */
class FuseFileTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ".")).resolve("data/lighthouses.tsv");

  @TempDir Path folder;

  @Test
  void prefersTheYearsOfGuidesThatAreRightElsewhere() {
    assertThat(FuseFile.report(FILE)).contains("Hallow Head    1779");
  }

  @Test
  void printsTheSameForLinesInAnyOrder() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
    String header = lines.remove(0);
    Collections.shuffle(lines, new Random(7));
    lines.add(0, header);
    Path shuffled = Files.write(folder.resolve("shuffled.tsv"), lines);
    assertThat(FuseFile.report(shuffled)).isEqualTo(FuseFile.report(FILE));
  }

  @Test
  void namesTheColumnThatIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.tsv"), "source\titem\tyear\na\tb\t1\n");
    assertThatThrownBy(() -> FuseFile.report(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("value")
        .hasMessageContaining("year");
  }
}
