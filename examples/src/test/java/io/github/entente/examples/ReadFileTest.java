package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.json.EntenteJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not a dossier gives one clear message, and never a stack trace. */
class ReadFileTest {
  private static final String CLAIM =
      """
      {"entente":1,"actors":[{"id":"actor:a","names":[{"full":"A"}]}],
      "events":[{"id":"event:e","label":"e"}],
      "documents":[{"id":"document:d","outlet":"actor:a"}],
      "claims":[{"id":"claim:c","document":"document:d",
      "question":{"subject":"event:e","attribute":"date"},"value":%s}]}
      """;

  @TempDir private Path directory;

  @Test
  void aSoundFileIsReconciled() throws IOException {
    Path file = directory.resolve("five.jsonl");
    EntenteJson.withDefaults().write(FiveArticles.dossier(), file);
    String report = run(file);
    assertThat(report).startsWith("5 documents, 270 claims").contains("DISPUTED");
    assertThat(report.lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a day that does not exist | {"type":"time","time":"2019-02-29"}             | 2019-02 has no day 29
          a dangling id             | {"type":"event","event":"event:nowhere"}        | event:nowhere
          a wrong type              | {"type":"time","time":16}                       | /claims/0/value/time
          a value that is no number | {"type":"quantity","unit":"person","lower":{"value":NaN,"inclusive":true}} | NaN
          a field that is repeated  | {"type":"time","time":"2015","time":"2016"}     | time
          """)
  void aMistakeInAClaimIsNamed(String what, String value, String expected) throws IOException {
    assertThat(runText(CLAIM.formatted(value))).as(what).contains("line ").contains(expected);
  }

  @Test
  void aTruncatedFileIsNamed() throws IOException {
    assertThat(runText("{\"entente\":1,\"actors\":[{\"id\":")).contains("line 1").hasLineCount(1);
  }

  @Test
  void nestingOfTenThousandLevelsIsRefused() throws IOException {
    String deep = "{\"type\":\"set\",\"members\":[".repeat(10_000);
    assertThat(runText(CLAIM.formatted(deep))).contains("64").hasLineCount(1);
  }

  @Test
  void aStringOfTwoHundredMegabytesIsRefused() throws IOException {
    Path file = directory.resolve("huge.json");
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"entente\":1,\"actors\":[{\"id\":\"actor:".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
    }
    assertThat(run(file)).contains("1048576").hasLineCount(1);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    Path file = directory.resolve("latin1.json");
    Files.write(file, "{\"entente\":1,\"actors\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(file)).contains("UTF-8").hasLineCount(1);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run(directory.resolve("missing.json"))).contains("missing.json").hasLineCount(1);
  }

  private String runText(String json) throws IOException {
    return run(Files.writeString(directory.resolve("text.json"), json));
  }

  private static String run(Path file) {
    PrintStream standard = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      ReadFile.main(new String[] {file.toString()});
    } finally {
      System.setOut(standard);
    }
    return printed.toString(StandardCharsets.UTF_8).strip();
  }
}
