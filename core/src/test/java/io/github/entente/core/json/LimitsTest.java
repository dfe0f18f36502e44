package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.entente.core.Dossier;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.UnsupportedValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  private static final long BYTES = 200_000_000;
  private static final String EMPTY = "{\"entente\":1}\n";

  private final EntenteJson json = EntenteJson.withDefaults();

  @ParameterizedTest
  @ValueSource(strings = {"\"", "{\"", "9", "0.", "1e", "-1"})
  void aHugeTextNameOrNumberIsRefusedEarly(String start) {
    assertRefused("withStringLength", "{\"entente\":1,\"actors\":[" + start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "{\"", "9", "0.", "1e", "-1"})
  void aHugeTextNameOrNumberOnALineIsRefusedEarly(String start) {
    DossierReadException e =
        catchThrowableOfType(
            DossierReadException.class,
            () -> json.readLines("big", Texts.endless(EMPTY + "{\"actor\":" + start, BYTES)));

    assertThat(e).hasMessageContaining("JsonLimits.withStringLength");
    assertThat(e.problems().get(0).line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"value\":", "[{\"type\":\"x\",\"y\":"})
  void tenThousandLevelsAreRefused(String level) {
    String deep = level.repeat(10_000);

    assertThatThrownBy(() -> json.readDocument("{\"entente\":1,\"claims\":" + deep))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("is nested too deeply; the limit is 64, and JsonLimits.withDepth");
    assertThatThrownBy(() -> json.readLines(EMPTY + "{\"claim\":" + deep))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("JsonLimits.withDepth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e1001", "1E-1001", "1e999999999", "1e99999999999", "-1e2147483648", "0.1e-1000"})
  void anExponentCannotMakeAHugeNumber(String number) {
    for (String type : new String[] {"geo", "quantity"}) {
      String value =
          "{\"type\":\"%s\",\"unit\":\"x\",\"lower\":{\"value\":%s,\"inclusive\":true}}"
              .formatted(type, number);
      assertThatThrownBy(() -> json.readLines(claim(value)))
          .isInstanceOf(DossierReadException.class)
          .hasMessageContaining(
              "is too long a number; the limit is 1000, and JsonLimits.withNumber");
    }
  }

  @Test
  void aNumberOfManyDigitsIsRefused() {
    String value = "{\"type\":\"geo\",\"n\":%s}".formatted("1".repeat(1001));

    assertThatThrownBy(() -> json.readLines(claim(value)))
        .hasMessageContaining("JsonLimits.withNumberLength");
  }

  @Test
  void aLongDocumentIsRefused() {
    String spaces = "{\"entente\":1" + " ".repeat(100_000) + "}";

    assertThatThrownBy(() -> limited(l -> l.withDocumentLength(50_000)).readDocument(spaces))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("JsonLimits.withDocumentLength");
    assertThat(limited(l -> l.withDocumentLength(200_000)).readDocument(spaces)).isNotNull();
  }

  @Test
  void aLongLineIsRefusedButManyLinesAreNot() {
    EntenteJson limited = limited(l -> l.withLineLength(100).withDocumentLength(1000));

    assertThatThrownBy(() -> limited.readLines(EMPTY + " ".repeat(101)))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("JsonLimits.withLineLength")
        .hasMessageContaining("line 2");
    assertThat(limited.readLines(EMPTY + "\n".repeat(5000))).isNotNull();
  }

  @Test
  void readingStopsAfterManyProblems() {
    String lines = EMPTY + "{}\n".repeat(50);

    DossierReadException e =
        catchThrowableOfType(
            DossierReadException.class, () -> limited(l -> l.withProblems(30)).readLines(lines));

    assertThat(e.problems()).hasSize(30);
    assertThat(e).hasMessageContaining("text has 30 problems:").hasMessageEndingWith("and 10 more");
  }

  @Test
  void limitsThatAreRaisedLetThrough() {
    String value = "{\"type\":\"geo\",\"n\":%s}".formatted("1".repeat(1001));
    EntenteJson raised = limited(l -> l.withNumberLength(2000));

    assertThatThrownBy(() -> raised.readLines(claim(value)))
        .hasMessageContaining("is not in this dossier")
        .hasMessageNotContaining("JsonLimits");
  }

  /** Each level has the most JSON around it: a proposition in a list in a proposition. */
  @Test
  void theDeepestValueFitsOnASmallStack() throws InterruptedException {
    ClaimValue value = NoValue.of();
    for (int i = 0; i < PropositionValue.MAX_NESTING; i++) {
      PropositionValue content = PropositionValue.of(Question.of(EventId.of("e"), "said"), value);
      value = i + 1 < PropositionValue.MAX_NESTING ? SetValue.closed(content) : content;
    }

    assertReadBackOnASmallStack(value);
  }

  @Test
  void theGreatestDepthFitsOnASmallStack() throws InterruptedException {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < JsonLimits.MAX_DEPTH - 4; i++) {
      value = JsonNodeFactory.instance.objectNode().set("x", value);
    }

    assertReadBackOnASmallStack(UnsupportedValue.of(value.put("type", "deep")));
  }

  @Test
  void propositionsThatAreNestedTooDeepAreAProblemAtTheirPlace() {
    String value = "{\"type\":\"none\"}";
    String question = "{\"subject\":\"event:e\",\"attribute\":\"said\"}";
    for (int i = 0; i <= PropositionValue.MAX_NESTING; i++) {
      value = "{\"type\":\"proposition\",\"question\":%s,\"value\":%s}".formatted(question, value);
    }
    String tooDeep = value;

    DossierReadException e =
        catchThrowableOfType(DossierReadException.class, () -> json.readLines(claim(tooDeep)));

    assertThat(e.problems()).hasSize(1);
    assertThat(e.problems().get(0).pointer()).isEqualTo("/claim/value");
    assertThat(e)
        .hasMessageContaining("is not accepted: proposition about event:e/said has propositions")
        .hasMessageContaining("more than 32 deep");
  }

  @Test
  void aLimitOutOfItsRangeIsRefused() {
    assertThatThrownBy(() -> JsonLimits.DEFAULT.withDepth(129))
        .hasMessage("limit depth is 129 but must be from 1 to 128");
    assertThatThrownBy(() -> JsonLimits.DEFAULT.withProblems(0))
        .hasMessageContaining("limit problems is 0");
  }

  private static void assertReadBackOnASmallStack(ClaimValue value) throws InterruptedException {
    EntenteJson deep =
        EntenteJson.withDefaults().withLimits(JsonLimits.DEFAULT.withDepth(JsonLimits.MAX_DEPTH));
    SourcedClaim claim =
        SourcedClaim.builder()
            .document(DocumentId.of("d"))
            .question(Question.of(EventId.of("e"), "said"))
            .value(value)
            .build();
    Throwable[] thrown = new Throwable[1];
    Thread thread =
        new Thread(null, () -> thrown[0] = readBack(deep, claim), "small stack", 512 * 1024);

    thread.start();
    thread.join();

    assertThat(thrown[0])
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("document:d")
        .hasMessageContaining("is not in this dossier");
  }

  private static Throwable readBack(EntenteJson json, SourcedClaim claim) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (DossierLinesWriter writer = json.openLinesWriter(out)) {
        writer.write(claim);
      }
      Dossier dossier = json.readLines(out.toString(StandardCharsets.UTF_8));
      return new AssertionError("accepted " + dossier);
    } catch (RuntimeException | StackOverflowError e) {
      return e;
    }
  }

  private void assertRefused(String limit, String start) {
    assertThatThrownBy(() -> json.readDocument("big", Texts.endless(start, BYTES)))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("JsonLimits." + limit);
  }

  private EntenteJson limited(UnaryOperator<JsonLimits> change) {
    return json.withLimits(change.apply(JsonLimits.DEFAULT));
  }

  private static String claim(String value) {
    return EMPTY
        + "{\"claim\":{\"document\":\"document:d\",\"question\":{\"subject\":\"event:x\","
        + "\"attribute\":\"y\"},\"value\":"
        + value
        + "}}";
  }
}
