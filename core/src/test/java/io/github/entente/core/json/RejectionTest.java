package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionTest {
  private final EntenteJson json = EntenteJson.withDefaults();

  static List<Rejection> rejections() {
    return Rejection.all();
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void aBadRecordInADocumentIsOneProblemAtItsPlace(Rejection bad) {
    DossierReadException e = rejected(bad.document());

    assertThat(e.problems()).hasSize(1);
    ReadProblem problem = e.problems().get(0);
    assertThat(problem.pointer()).isEqualTo("/" + bad.list() + "/0" + bad.pointer());
    assertThat(problem.message()).contains(bad.words());
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(bad.column());
    assertThat(e).hasMessageStartingWith("text: line 2, column " + bad.column());
    assertThatNothingShowsThrough(e);
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void aBadRecordOnALineIsOneProblemOfThatLine(Rejection bad) {
    DossierReadException e = rejectedLines(bad.lines());

    assertThat(e.problems()).hasSize(1);
    ReadProblem problem = e.problems().get(0);
    assertThat(problem.pointer()).isEqualTo("/" + bad.kind() + bad.pointer());
    assertThat(problem.message()).contains(bad.words());
    assertThat(problem.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                     | 1 | 1  | the input is not a JSON object
          []                                     | 1 | 1  | the input is not a JSON object
          {                                      | 1 | 2  | ends too early
          {}                                     | 1 | 2  | the format version is missing
          {"actors":[{"id":5}]}                  | 1 | 21 | the format version is missing
          {"entente":2}                          | 1 | 12 | 2 is not a format version
          {"actors":[{"id":5}],"entente":2}      | 1 | 32 | 2 is not a format version
          {"entente":"1"}                        | 1 | 12 | "1" is not a format version
          {"entente":1.0}                        | 1 | 12 | 1.0 is not a format version
          {"entente":1}{}                        | 1 | 14 | something follows the dossier
          {"entente":1} x                        | 1 | 15 | 'x' is not JSON
          {"entente":1,"entente":1}              | 1 | 14 | stands here a second time
          {"entente":1,"actors":[],"actors":[]}  | 1 | 26 | stands here a second time
          {"entente":1,"people":[{}]}            | 1 | 14 | there is no such field
          {"entente":1,"actors":{}}              | 1 | 23 | is an object but must be an array
          {"entente":1,"actors":null}            | 1 | 23 | is no value but must be an array
          {"entente":1,}                         | 1 | 14 | '}' is not allowed here
          {"entente":1]                          | 1 | 13 | ']' closes what is not open
          {"entente":NaN}                        | 1 | 15 | 'NaN' is no number in JSON
          {"entente":-Infinity}                  | 1 | 21 | is no number in JSON
          {"entente":01}                         | 1 | 13 | leading zero
          {"entente":1 /* x */}                  | 1 | 14 | there are no comments
          {'entente':1}                          | 1 | 2  | is not allowed here
          {"entente":1,"actors":[nul]}           | 1 | 24 | 'nul' is not JSON
          {"a\\q":1}                             | 1 | 5  | 'q' is no escape
          {"a\\ud800":1}                         | 1 | 10 | half of a surrogate pair
          {"entente":1,"actors":["\\udc00"]}     | 1 | 32 | half of a surrogate pair
          """)
  void aBrokenDocumentIsOneProblem(String text, int line, int column, String words) {
    DossierReadException e = rejected(text);

    assertThat(e.problems()).hasSize(1);
    assertThat(e.problems().get(0).toString()).contains(words);
    assertThat(e.problems().get(0).line()).isEqualTo(line);
    assertThat(e.problems().get(0).column()).isEqualTo(column);
    assertThatNothingShowsThrough(e);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                | 1 | the first line must state the format version
          {}                                | 1 | the first line must state the format version
          {"actor":{}}                      | 1 | the first line must state the format version
          {"entente":1,"x":2}               | 1 | the first line must state the format version
          {"entente":3}                     | 1 | 3 is not a format version
          {"entente":1}~{"actor":{}} {}     | 2 | something follows the record
          {"entente":1}~{"actor":{}         | 2 | ends too early
          {"entente":1}~~   ~               | 3 | holds no record
          {"entente":1}~5                   | 2 | 5 is no record
          {"entente":1}~{"entente":1}       | 2 | is no record
          {"entente":1}~{"actors":[]}       | 2 | is no record
          {"entente":1}~{"a":1,"b":2}       | 2 | is no record
          {"entente":1}~{"actor":1,"actor":2} | 2 | second value of one field
          """)
  void brokenLinesAreOneProblem(String text, int line, String words) {
    DossierReadException e = rejectedLines(text.replace('~', '\n'));

    assertThat(e.problems()).hasSize(1);
    assertThat(e.problems().get(0).toString()).contains(words);
    assertThat(e.problems().get(0).line()).isEqualTo(line);
    assertThatNothingShowsThrough(e);
  }

  @Test
  void aTruncatedDocumentIsNeverLoaded() {
    String whole = json.toJson(RichDossier.build()).strip();

    for (int end = 0; end < whole.length(); end += 97) {
      assertThatNothingShowsThrough(rejected(whole.substring(0, end)));
    }
  }

  @Test
  void theProblemsOfAllRecordsAreCollected() {
    String lines =
        """
        {"entente":1}
        {"actor":{"id":"actor:a"}}
        {"actor":{"id":"actor:b","names":[{"full":"B"}]}}
        {"event":{"id":"event:e","label":"e","kind":"ACT","partOf":["event:e","event:e"]}}
        {"unknown":{}}
        {"place":{"id":"place:p","names":null,"within":[null]}}
        """;

    DossierReadException e = rejectedLines(lines);

    assertThat(e.problems())
        .extracting(p -> p.line() + " " + p.pointer())
        .containsExactly(
            "2 /actor", "4 /event/partOf/1", "5 ", "6 /place/names", "6 /place/within/0");
    assertThat(e).hasMessageStartingWith("text has 5 problems:\n  line 2, column 2, /actor: ");
  }

  @Test
  void whatIsWrongWithTheWholeIsPlacedByDocumentPointer() {
    DossierReadException e =
        rejected(
            """
            {"entente":1,
             "places":[{"id":"place:b","names":["B"]},
                       {"id":"place:a","names":["A"],"within":["place:b","place:zz"]}]}\
            """);

    assertThat(e.problems())
        .containsExactly(
            new ReadProblem(
                3,
                12,
                "/places/1/within/1",
                "\"place:zz\"",
                "is not in this dossier; add the place or correct the id"));
  }

  @Test
  void whatIsWrongWithTheWholeIsPlacedByLine() {
    DossierReadException e =
        rejectedLines(
            """
            {"entente":1}

            {"event":{"id":"event:e","label":"e"}}
            {"actor":{"id":"actor:a","names":[{"full":"A"}]}}
            {"claim":{"document":"document:d","question":{"subject":"event:e","attribute":"x"},\
            "value":{"type":"none"}}}
            {"actor":{"id":"actor:a","names":[{"full":"A"}]}}
            """);

    assertThat(e.problems())
        .extracting(p -> p.line() + " " + p.pointer() + " " + p.value())
        .containsExactly(
            "6 /actor/id \"actor:a\"",
            "5 /claim/document \"document:d\"",
            "5 /claim/question/attribute \"x\"");
  }

  @Test
  void aMemberOfASetThatIsNotInTheDossierIsPlacedByTheSet() {
    DossierReadException e =
        rejected(
            """
            {"entente":1,"events":[{"id":"event:e","label":"e"}],
             "attributes":[{"name":"x","type":"any","cardinality":"OPEN_SET"}],
             "implications":[{"premise":{"subject":"event:e","attribute":"x"},
               "conclusion":{"subject":"event:e","attribute":"x"},
               "conclusionValue":{"type":"set","closure":"OPEN","members":[
                 {"type":"text","text":"a"},{"type":"actor","actor":"actor:zz"}]}}]}\
            """);

    assertThat(e.problems())
        .extracting(p -> p.line() + " " + p.pointer() + " " + p.value())
        .containsExactly("3 /implications/0/conclusionValue/members \"actor:zz\"");
  }

  @Test
  void malformedUtf8IsRejectedWithItsPlace() {
    byte[] bytes = "{\"entente\":1,\n\"é?\":1}".getBytes(StandardCharsets.UTF_8);
    for (int bad : new int[] {0xC0, 0xFF, 0x80, 0xED}) {
      bytes[bytes.length - 5] = (byte) bad;
      DossierReadException e =
          catchThrowableOfType(
              DossierReadException.class,
              () -> json.readDocument("bad.json", new ByteArrayInputStream(bytes)));
      assertThat(e)
          .hasMessage(
              "bad.json: line 2, column 3: byte 0x%02x is not UTF-8 here; save the input in UTF-8"
                  .formatted(bad));
    }
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path dir) {
    Path path = dir.resolve("absent.json");

    assertThatThrownBy(() -> json.read(path))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(path.toString());
    assertThatThrownBy(() -> json.openLines(path))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(path.toString());
  }

  private DossierReadException rejected(String text) {
    return catchThrowableOfType(DossierReadException.class, () -> json.readDocument(text));
  }

  private DossierReadException rejectedLines(String text) {
    return catchThrowableOfType(DossierReadException.class, () -> json.readLines(text));
  }

  private static void assertThatNothingShowsThrough(DossierReadException e) {
    assertThat(e.getMessage())
        .doesNotContainIgnoringCase("jackson")
        .doesNotContain("io.github", "java.", "reference chain", "Source: ", "Feature", "Builder");
  }
}
