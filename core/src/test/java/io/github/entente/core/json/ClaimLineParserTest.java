package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.GeneratedDossier;
import io.github.entente.core.SourcedClaim;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain lines are read without the mapping, and just as the mapping reads them. */
class ClaimLineParserTest {
  private static final String START =
      "{\"claim\":{\"document\":\"document:d\",\"question\":{\"subject\":\"event:e\",\"attribute\":"
          + "\"x\"},\"value\":";
  private static final String EDITS = "{}[]\",:\\ \t01-.eEtn\u0000\u00E9\uD83D\uDE00aA/_";

  private static final JsonMapper MAPPER = RecordMapper.of(EntenteJson.factory(JsonLimits.DEFAULT));

  /** With this limit the mapping reads every line. */
  private static final JsonLimits NOTHING_IS_PLAIN = JsonLimits.DEFAULT.withDepth(7);

  private final EntenteJson json = EntenteJson.withDefaults();
  private final ClaimLineParser parser = new ClaimLineParser(JsonLimits.DEFAULT);

  static LongStream seeds() {
    return Seeds.fixedAndFresh(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"time\",\"time\":\"2016-01\"}",
        "{\"type\":\"quantity\",\"unit\":\"m\",\"lower\":{\"value\":-0.50,\"inclusive\":true}}",
        "{\"type\":\"actor\",\"actor\":\"actor:a\"}",
        "{\"type\":\"event\",\"event\":\"event:a\"}",
        "{\"type\":\"place\",\"place\":\"place:a\"}",
        "{\"type\":\"concept\",\"concept\":\"concept:a\"}",
        "{\"type\":\"text\",\"text\":\"\u00E9 \uD83D\uDE00\"}",
        "{ \"type\" : \"none\" }"
      })
  void everySingleValueIsPlain(String value) {
    assertThat(plain(START + value + "}}\r")).isEqualTo(mapped(START + value + "}}")).isNotNull();
  }

  @Test
  void allOtherFieldsArePlain() {
    String line =
        START
            + "{\"type\":\"none\"},\"id\":\"claim:c\",\"chain\":[{\"speaker\":\"actor:a\",\"addressees\":"
            + "[\"actor:b\",\"actor:c\"],\"form\":\"DIRECT_QUOTE\"},{\"description\":\"x\"}],"
            + "\"channel\":\"CAPTION\",\"polarity\":\"NEGATIVE\",\"certainty\":\"PS\",\"realis\":"
            + "\"FUTURE\",\"basis\":\"BOUND\",\"interest\":\"SELF\",\"validity\":\"2016\",\"spans\":"
            + "[{\"start\":0,\"end\":1,\"digest\":\"sha256:%s\",\"quote\":\"q\"}],"
                .formatted("0".repeat(64))
            + "\"asWritten\":\"so\",\"note\":\"n\"}}";

    assertThat(plain(line)).isEqualTo(mapped(line)).isNotNull();
    assertThat(plain("  " + line)).isEqualTo(mapped(line));
    assertThat(parser.start()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"set\",\"members\":[{\"type\":\"none\"}],\"closure\":\"OPEN\"}}}",
        "{\"type\":\"geo\",\"lat\":1}}}",
        "{\"type\":\"text\",\"text\":\"a\\n\"}}}",
        "{\"type\":\"quantity\",\"unit\":\"\",\"lower\":{\"value\":1e3,\"inclusive\":true}}}}",
        "{\"type\":\"quantity\",\"unit\":\"\",\"lower\":{\"value\":01,\"inclusive\":true}}}}",
        "{\"type\":\"quantity\",\"unit\":\"\",\"lower\":{\"value\":1.,\"inclusive\":true}}}}",
        "{\"type\":\"quantity\",\"unit\":\"\",\"lower\":{\"value\":1,\"inclusive\":t rue}}}}",
        "{\"type\":\"none\"},\"note\":\"a\",\"note\":\"a\"}}",
        "{\"type\":\"none\"},\"note\":null}}",
        "{\"type\":\"none\"},\"channel\":\"body\"}}",
        "{\"type\":\"none\"}}} {}",
        "{\"type\":\"none\"}}",
        "{\"type\":\"actor\",\"actor\":\"event:a\"}}}",
        "{\"type\":\"text\",\"text\":\"\uD83D\"}}}"
      })
  void whateverElseIsLeftToTheMapping(String rest) {
    assertThat(plain(START + rest)).isNull();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLineIsReadAsTheMappingReadsItOrNotAtAll(long seed) {
    int plain = 0;
    for (String line : lines(seed)) {
      SourcedClaim read = plain(line);
      if (read != null) {
        assertThat(read).as("seed %s: %s", seed, line).isEqualTo(mapped(line));
        plain++;
      }
    }
    assertThat(plain).as("seed %s", seed).isGreaterThan(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theProblemsOfALineAreThoseThatTheMappingFinds(long seed) {
    int broken = 0;
    for (String line : lines(seed)) {
      Object outcome = outcome(line, JsonLimits.DEFAULT);
      assertThat(outcome).as("seed %s: %s", seed, line).isEqualTo(outcome(line, NOTHING_IS_PLAIN));
      broken += outcome instanceof List ? 1 : 0;
    }
    assertThat(broken).as("seed %s", seed).isGreaterThan(20);
  }

  @Test
  void nothingIsPlainWhereALimitIsSoSmallThatItCouldBeReached() {
    String line = START + "{\"type\":\"none\"}}}";
    for (JsonLimits limits :
        List.of(
            JsonLimits.DEFAULT.withDepth(7),
            JsonLimits.DEFAULT.withNumberLength(20),
            JsonLimits.DEFAULT.withStringLength(line.length() - 1),
            JsonLimits.DEFAULT.withDocumentLength(line.length() - 1),
            JsonLimits.DEFAULT.withLineLength(line.length() - 1))) {
      ClaimLineParser limited = new ClaimLineParser(limits);
      assertThat(limited.parse(line.toCharArray(), 0, line.length())).as("%s", limits).isNull();
    }
  }

  private static Dossier generated(long seed) {
    return GeneratedDossier.of(GeneratedDossier.records(seed));
  }

  /** Lines of random records as they are written, and the same with one or two edits. */
  private List<String> lines(long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (Dossier dossier : List.of(RichDossier.build(), generated(seed))) {
      for (String line : json.toJsonLines(dossier).lines().skip(1).toList()) {
        String edited = edited(line, random);
        lines.addAll(List.of(line, edited, edited(line, random), edited(edited, random)));
      }
    }
    return lines;
  }

  /** The record on a line, or what is wrong with it. */
  private static Object outcome(String line, JsonLimits limits) {
    try (DossierLinesReader reader =
        new DossierLinesReader(
            "lines", new StringReader("{\"entente\":1}\n" + line), MAPPER, limits)) {
      return reader.hasNext() ? reader.next() : "nothing";
    } catch (DossierReadException e) {
      return e.problems();
    }
  }

  /** The line with a character put in, taken out or replaced, or with a stretch said twice. */
  private static String edited(String line, Random random) {
    int at = random.nextInt(line.length());
    String character = EDITS.substring(random.nextInt(EDITS.length())).substring(0, 1);
    return switch (random.nextInt(4)) {
      case 0 -> line.substring(0, at) + line.substring(at + 1);
      case 1 -> line.substring(0, at) + character + line.substring(at);
      case 2 -> line.substring(0, at) + character + line.substring(at + 1);
      default -> {
        int from = Math.max(0, line.lastIndexOf(',', at));
        int to = Math.max(from, line.indexOf(',', at));
        yield line.substring(0, to) + line.substring(from);
      }
    };
  }

  private @Nullable SourcedClaim plain(String line) {
    String around = "x" + line + "x";
    return parser.parse(around.toCharArray(), 1, 1 + line.length());
  }

  /** What the mapping makes of a line; fails if it rejects the line. */
  private static DossierRecord mapped(String line) {
    RecordLines lines = new RecordLines("line", MAPPER);
    Problems problems = new Problems("line", 1);
    Optional<DossierRecord> record =
        lines.record(lines.element(new StringReader(line), 1), problems);
    return record.orElseThrow();
  }
}
