package io.github.entente.reconcile.table.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFilesTest {
  private static final String HEADER = "source\titem\tvalue\tweight\ttime\n";

  @TempDir private Path folder;

  @Test
  void tellEverythingThatIsWrongAtOnce() throws IOException {
    Path file =
        file(
            HEADER
                + """
                s\tx\t1\t\t
                 \tx\t1\t2\tsoon
                s\tx\t1
                s\t\t1\t0x1p-1\t2016-01-02T12:00
                \ts\tx\t1\t1\t1
                """);
    MalformedFileException e = problem(ClaimFiles.tsv(), file);
    assertThat(e.total()).isEqualTo(8);
    assertThat(e.problems())
        .extracting(p -> p.line() + " " + p.column() + " " + p.value())
        .containsExactly(
            "3 source ",
            "3 weight 2",
            "3 time soon",
            "4  ",
            "5 item ",
            "5 weight 0x1p-1",
            "5 time 2016-01-02T12:00",
            "6  ");
    assertThat(e)
        .hasMessageStartingWith("there are 8 problems, nothing was loaded:\n  " + file + ", line 3")
        .hasMessageContaining("has 3 fields but the header has 5");
  }

  @Test
  void tellAtMostTwentyProblemsAndHowManyThereAre() throws IOException {
    MalformedFileException e =
        problem(ClaimFiles.tsv(), file(HEADER + "s\tx\t1\t7\t\n".repeat(100)));
    assertThat(e.total()).isEqualTo(100);
    assertThat(e.problems()).hasSize(20);
    assertThat(e).hasMessageEndingWith("and 80 more");
  }

  @Test
  void tellOneProblemInOneLine() throws IOException {
    Path file = file(HEADER + "s\tx\t1\tmuch\t\n");
    assertThat(problem(ClaimFiles.tsv(), file))
        .hasMessage(
            file
                + ", line 2, weight: 'much' is no weight; give a number above 0 and at most 1, such"
                + " as 0.7, or leave it blank for 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.01", "NaN", "Infinity", "1f", "0,5", "1e-99"})
  void tellOfWrongWeights(String weight) throws IOException {
    MalformedFileException e =
        problem(ClaimFiles.tsv(), file(HEADER + "s\tx\t1\t" + weight + "\t\n"));
    assertThat(e.problems()).singleElement().returns(weight, ReadProblem::value);
  }

  @Test
  void tellWhichColumnsAreThereIfOneIsMissing() throws IOException {
    Path file = file("who\tobject\tvalue\ns\tx\t1\n");
    assertThat(problem(ClaimFiles.tsv(), file))
        .hasMessageContaining("source: is missing; the columns are [who, object, value]")
        .hasMessageContaining("property: is missing")
        .returns(2L, MalformedFileException::total);
    assertThat(problem(ClaimFiles.tsv().withSource("who").withItem("object").withTime("t"), file))
        .hasMessageContaining("t: is missing");
  }

  @Test
  void tellOfColumnsWithOneName() throws IOException {
    assertThat(problem(ClaimFiles.tsv(), file("source\titem\tvalue\tvalue\ns\tx\t1\t2\n")))
        .hasMessageContaining("line 1, value: is the name of 2 columns");
  }

  @Test
  void tellOfAMissingHeader() throws IOException {
    assertThat(problem(ClaimFiles.tsv(), file(""))).hasMessageContaining("there is no header");
  }

  @Test
  void tellTheLineOfBytesThatAreNotUtf8() throws IOException {
    byte[] bytes =
        (HEADER + "s\tx\t1\t\t\n".repeat(20_000) + "s\tcaf\u00e9\t1\t\t\n").getBytes(ISO_8859_1);
    Path file = Files.write(folder.resolve("a.tsv"), bytes);
    assertThat(problem(ClaimFiles.tsv(), file))
        .hasMessage(file + ", line 20002: byte 0xe9 is not UTF-8 here; save the file in UTF-8");
  }

  @Test
  void tellOfAMultiByteCharacterThatBreaksOff() throws IOException {
    byte[] bytes = (HEADER + "s\tx\t\u20ac").getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a.tsv"), Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(problem(ClaimFiles.tsv(), file)).hasMessageContaining("line 2: byte 0xe2");
  }

  @Test
  void tellOfTheCharacterZero() throws IOException {
    assertThat(problem(ClaimFiles.tsv(), file(HEADER + "s\tx\t\0001\t\t\n")))
        .hasMessageContaining("line 2: the character 0");
  }

  @Test
  void tellOfTruncatedGzip() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 10_000; i++) {
      text.append("s\tx\t").append(random.nextLong()).append("\t\t\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.toString().getBytes(UTF_8));
    }
    byte[] all = bytes.toByteArray();
    for (int length : new int[] {0, 5, all.length / 2, all.length - 1}) {
      Path file = Files.write(folder.resolve("a.tsv.gz"), Arrays.copyOf(all, length));
      assertThat(problem(ClaimFiles.tsv(), file))
          .as("length %s", length)
          .hasMessageContaining("the gzip data break off or are damaged");
    }
  }

  @Test
  void tellOfAnUnpackedFileNamedGz() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv.gz"), HEADER);
    assertThat(problem(ClaimFiles.tsv(), file)).hasMessageContaining("damaged");
  }

  @Test
  void tellWhereABrokenQuotationStarts() throws IOException {
    String header = "source,item,value\ns,x,1\n";
    assertThat(problem(ClaimFiles.csv(), file(header + "s,\"x,1\ns,x,1\n")))
        .hasMessageContaining("line 3: cannot be read");
    assertThat(problem(ClaimFiles.csv(), file(header + "s,\"x\"y,1\ns,x,1\n")))
        .hasMessageContaining("line 3: cannot be read");
  }

  @Test
  void tellTheProblemsOfAllFiles() throws IOException {
    Path first = Files.writeString(folder.resolve("a.tsv"), "a\tb\n");
    Path second = Files.writeString(folder.resolve("b.tsv"), HEADER + "s\t\t1\t\t\n");
    assertThatThrownBy(() -> ClaimFiles.tsv().read(List.of(first, second)))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining(first + ", line 1")
        .hasMessageContaining(second + ", line 2");
  }

  @Test
  void tellOfAFileThatIsNotThere() {
    Path nowhere = folder.resolve("nowhere.tsv");
    assertThatThrownBy(() -> ClaimFiles.tsv().read(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot read " + nowhere);
  }

  @Test
  void tellOfLinesThatAreNoJsonObjectsAndOfFieldsThatAreNoValues() throws IOException {
    String text =
        """
        {"source":"s","item":"x","value":"1"}
        [1]
        {"source":"s",
        {"source":"s","item":"x","value":{"a":[1]}}
        {"source":"s","value":"1"}
        {"source":"s","item":"x","value":1} 2
        {"source":"s","source":"t","item":"x","value":1}
        """;
    MalformedFileException e = problem(ClaimFiles.jsonLines(), file(text));
    assertThat(e.problems())
        .extracting(p -> p.line() + " " + p.column())
        .containsExactly("2 ", "3 ", "4 value", "5 object", "5 property", "6 ", "7 ");
  }

  private static MalformedFileException problem(ClaimFiles files, Path file) {
    MalformedFileException e =
        catchThrowableOfType(MalformedFileException.class, () -> files.read(file));
    assertThat(e).as("the problem with " + file).isNotNull();
    return e;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.tsv"), text);
  }
}
