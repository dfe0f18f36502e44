package io.github.entente.reconcile.table.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir private Path folder;

  @Test
  void haveAnItemOrAnObjectAndAProperty() throws IOException {
    assertThat(
            read(
                """
                {"source":"s","item":"x","value":"1"}
                {"property":"q","object":"o|","value":"1","source":"s"}
                """))
        .isEqualTo(ClaimTable.builder().add("s", "x", "1").add("s", "o\\||q", "1").build());
  }

  @Test
  void mayHaveNumbersWhitespaceAndFieldsThatNobodyWants() throws IOException {
    assertThat(
            read(
                "\n  {\"note\":{\"value\":[{}]},\"source\":7,\"item\":true,\"value\":1.50} \r\n"
                    + "\t\r\n{\"source\":\"\\u00e9\",\"item\":\"x\",\"value\":\"1\","
                    + "\"weight\":0.5,\"time\":\"1970-01-01T00:00:10Z\"}"))
        .isEqualTo(
            ClaimTable.builder().add("7", "true", "1.50").add("\u00e9", "x", "1", 0.5, 10).build());
  }

  @Test
  void makeNoClaimWithoutAValue() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"source":"s","item":"x","value":null,"weight":null}
            {"source":"s","item":"x"}
            {"source":"s","item":"x","value":" "}
            """);
    ClaimReading read = ClaimFiles.jsonLines().read(file);
    assertThat(read.table().claims()).isZero();
    assertThat(read.records()).isEqualTo(3);
    assertThat(read.skipped()).isEqualTo(3);
  }

  @Test
  void mayBeLongerThanAnyBuffer() throws IOException {
    String value = "v".repeat(200_000);
    String line = "{\"source\":\"s\",\"item\":\"%s\",\"value\":\"" + value + "\"}\n";
    ClaimTable table = read(line.formatted("x") + line.formatted("y") + line.formatted("z"));
    assertThat(table.items()).isEqualTo(3);
    assertThat(table.value(0)).isEqualTo(value);
  }

  private ClaimTable read(String text) throws IOException {
    return ClaimFiles.jsonLines().read(Files.writeString(folder.resolve("a.jsonl"), text)).table();
  }
}
