package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.GeneratedDossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
  private final EntenteJson json = EntenteJson.withDefaults();
  private final Dossier rich = RichDossier.build();

  @Test
  void aDocumentReadsBackAsAnEqualDossier() {
    assertThat(json.readDocument(json.toJson(rich))).isEqualTo(rich);
  }

  @Test
  void linesReadBackAsAnEqualDossier() {
    assertThat(json.readLines(json.toJsonLines(rich))).isEqualTo(rich);
  }

  @Test
  void anEmptyDossierReadsBack() {
    Dossier empty = Dossier.builder().build();

    assertThat(json.toJson(empty)).isEqualTo("{\n  \"entente\": 1\n}\n");
    assertThat(json.toJsonLines(empty)).isEqualTo("{\"entente\":1}\n");
    assertThat(json.readDocument(json.toJson(empty))).isEqualTo(empty);
    assertThat(json.readLines(json.toJsonLines(empty))).isEqualTo(empty);
  }

  /** The file is what version 1 of the format wrote of {@link RichDossier}. */
  @Test
  void theDocumentIsTheCheckedInOne() throws IOException {
    assertThat(json.toJson(rich)).isEqualTo(checkedIn("format-1.json"));
  }

  /** The file is what version 1 of the format wrote of {@link RichDossier}. */
  @Test
  void theLinesAreTheCheckedInOnes() throws IOException {
    assertThat(json.toJsonLines(rich)).isEqualTo(checkedIn("format-1.jsonl"));
  }

  @Test
  void theNameOfAFileChoosesTheForm(@TempDir Path dir) throws IOException {
    for (String name : List.of("a.jsonl", "a.ndjson", "A.JSONL")) {
      json.write(rich, dir.resolve(name));
      assertThat(Files.readString(dir.resolve(name))).isEqualTo(json.toJsonLines(rich));
      assertThat(json.read(dir.resolve(name))).isEqualTo(rich);
    }
    for (String name : List.of("a.json", "jsonl", "a")) {
      json.write(rich, dir.resolve(name));
      assertThat(Files.readString(dir.resolve(name))).isEqualTo(json.toJson(rich));
      assertThat(json.read(dir.resolve(name))).isEqualTo(rich);
    }
  }

  @Test
  void aValueOfAnUnknownTypeKeepsItsFieldsInOrderAndItsNumbersExactly() {
    String value =
        "{\"z\":0.10,\"a\":null,\"type\":\"later\",\"n\":1.0,\"e\":1E+3,\"i\":[12345678901234567890]}";
    String claim =
        "{\"claim\":{\"document\":\"document:d1\",\"question\":"
            + "{\"subject\":\"document:d1\",\"attribute\":\"said\"},\"value\":"
            + value
            + "}}";

    String written = json.toJsonLines(json.readLines(withDocument(claim)));

    assertThat(written).contains(value);
  }

  @Test
  void theTypeOfAValueMayStandAnywhereInIt() {
    String claim =
        "{\"claim\":{\"value\":{\"members\":[{\"text\":\"a\",\"type\":\"text\"}],"
            + "\"closure\":\"OPEN\",\"type\":\"set\"},\"document\":\"document:d1\","
            + "\"question\":{\"attribute\":\"said\",\"subject\":\"document:d1\"}}}";

    String written = json.toJsonLines(json.readLines(withDocument(claim)));

    assertThat(written)
        .contains(
            "{\"type\":\"set\",\"members\":[{\"type\":\"text\",\"text\":\"a\"}],"
                + "\"closure\":\"OPEN\"}");
  }

  @Test
  void linesMayEndWithACarriageReturnAndBeEmpty() {
    String lines = "\n\r\n" + json.toJsonLines(rich).replace("\n", "\r\n\n");

    assertThat(json.readLines(lines)).isEqualTo(rich);
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    InputStream in = Texts.utf8("\uFEFF" + json.toJson(rich));

    assertThat(json.readDocument("with mark", in)).isEqualTo(rich);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void bytesMayComeInPiecesOfAnySize(int size) {
    assertThat(json.readLines("pieces", Texts.inPieces(json.toJsonLines(rich), size)))
        .isEqualTo(rich);
    assertThat(json.readDocument("pieces", Texts.inPieces(json.toJson(rich), size)))
        .isEqualTo(rich);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void generatedDossiersReadBackAsTheSameBytesFromAnyOrder(long seed) {
    List<DossierRecord> records = GeneratedDossier.records(seed);
    Dossier dossier = GeneratedDossier.of(records);
    Collections.shuffle(records, new Random(seed));
    ByteArrayOutputStream shuffled = new ByteArrayOutputStream();
    try (DossierLinesWriter writer = json.openLinesWriter(shuffled)) {
      records.forEach(writer::write);
    }

    Dossier fromLines = json.readLines(shuffled.toString(StandardCharsets.UTF_8));
    Dossier fromDocument = json.readDocument(json.toJson(dossier));

    assertThat(fromLines).as("seed %s", seed).isEqualTo(dossier);
    assertThat(fromDocument).as("seed %s", seed).isEqualTo(dossier);
    assertThat(json.toJson(fromLines)).isEqualTo(json.toJson(dossier));
    assertThat(json.toJsonLines(fromDocument)).isEqualTo(json.toJsonLines(dossier));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void theDefaultLocaleAndZoneDoNotMatter(Locale locale) {
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String expected = json.toJson(rich);
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      EntenteJson fresh = json.withLimits(JsonLimits.DEFAULT);
      assertThat(fresh.toJson(RichDossier.build())).isEqualTo(expected);
      assertThat(fresh.readDocument(expected)).isEqualTo(rich);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  static List<Locale> locales() {
    return List.of(
        Locale.forLanguageTag("tr-TR"),
        Locale.forLanguageTag("ar-EG-u-nu-arab"),
        Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
  }

  private static String withDocument(String line) {
    return "{\"entente\":1}\n"
        + "{\"actor\":{\"id\":\"actor:a\",\"names\":[{\"full\":\"A\"}]}}\n"
        + "{\"document\":{\"id\":\"document:d1\",\"outlet\":\"actor:a\"}}\n"
        + line;
  }

  private static String checkedIn(String name) throws IOException {
    try (InputStream in = RoundTripTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
