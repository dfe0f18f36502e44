package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.entente.core.GeneratedDossier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final String BASE = "https://entente.github.io/schema/1/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      BASE + "dossier.schema.json",
                      EntenteJson.documentSchema(),
                      BASE + "dossier-line.schema.json",
                      EntenteJson.lineSchema())));
  private static final Schema DOCUMENT = schema("dossier.schema.json");
  private static final Schema LINE = schema("dossier-line.schema.json");

  private final EntenteJson json = EntenteJson.withDefaults();

  @Test
  void theSchemasAreThemselvesValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(EntenteJson.documentSchema(), InputFormat.JSON)).isEmpty();
    assertThat(meta.validate(EntenteJson.lineSchema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIsWrittenIsValid() {
    assertThat(errors(DOCUMENT, json.toJson(RichDossier.build()))).isEmpty();
    assertThat(json.toJsonLines(RichDossier.build()).lines())
        .allSatisfy(line -> assertThat(errors(LINE, line)).as(line).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsWrittenOfGeneratedDossiersIsValid(long seed) {
    String written = json.toJson(GeneratedDossier.of(GeneratedDossier.records(seed)));

    assertThat(errors(DOCUMENT, written)).as("seed %s", seed).isEmpty();
  }

  static List<Rejection> rejections() {
    return Rejection.all();
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void whatTheReaderRejectsIsInvalidWhereASchemaCanSeeIt(Rejection bad) {
    assertThat(errors(DOCUMENT, bad.document()).isEmpty()).isNotEqualTo(bad.bySchema());
    assertThat(errors(LINE, bad.line()).isEmpty()).isNotEqualTo(bad.bySchema());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"entente\":2}",
        "{\"entente\":\"1\"}",
        "{\"entente\":1,\"people\":[]}",
        "{\"entente\":1,\"actors\":{}}"
      })
  void aDocumentWithoutTheRightFrameIsInvalid(String text) {
    assertThat(errors(DOCUMENT, text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "{}", "{\"entente\":2}", "{\"people\":{}}", "{\"entente\":1,\"x\":1}"})
  void aLineWithoutTheRightFrameIsInvalid(String text) {
    assertThat(errors(LINE, text)).isNotEmpty();
  }

  @Test
  void theFirstLineIsValid() {
    assertThat(errors(LINE, "{\"entente\":1}")).isEmpty();
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(BASE + name));
  }

  private static List<?> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
