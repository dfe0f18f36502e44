package io.github.entente.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Dossier;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.Event;
import io.github.entente.core.EventKind;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesStreamTest {
  private static final String HEADER = "{\"entente\":1}\n";
  private static final String GOOD =
      "{\"actor\":{\"id\":\"actor:a\",\"names\":[{\"full\":\"A\"}]}}\n";

  private final EntenteJson json = EntenteJson.withDefaults();

  @Test
  void recordsComeOneByOneInTheOrderOfTheLines() {
    Dossier rich = RichDossier.build();
    List<DossierRecord> read = new ArrayList<>();

    try (DossierLinesReader reader = json.openLines("rich", Texts.utf8(json.toJsonLines(rich)))) {
      reader.forEachRemaining(read::add);
    }

    List<DossierRecord> expected = new ArrayList<>();
    expected.addAll(rich.attributes());
    expected.addAll(rich.concepts());
    expected.addAll(rich.actors());
    expected.addAll(rich.places());
    expected.addAll(rich.events());
    expected.addAll(rich.documents());
    expected.addAll(rich.claims());
    expected.addAll(rich.alternatives());
    expected.addAll(rich.implications());
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void theReaderGoesOnAfterABadRecord() {
    DossierLinesReader reader = open(HEADER + GOOD + "{\"actor\":{}}\n" + GOOD);

    assertThat(reader.next()).isInstanceOf(Actor.class);
    assertThat(reader.line()).isEqualTo(2);
    assertThatThrownBy(reader::next)
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("line 3, column 2, /actor: {} lacks the required field id");
    assertThat(reader.hasNext()).isTrue();
    assertThat(reader.next()).isInstanceOf(Actor.class);
    assertThat(reader.line()).isEqualTo(4);
    assertThat(reader.hasNext()).isFalse();
    assertThatThrownBy(reader::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("hasNext()");
  }

  @Test
  void theReaderStopsAfterBrokenSyntax() {
    DossierLinesReader reader = open(HEADER + "{\"actor\":}\n" + GOOD);

    assertThatThrownBy(reader::next).isInstanceOf(DossierReadException.class);
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aSourceThatFailsIsNamed() {
    InputStream failing =
        new FilterInputStream(Texts.utf8(HEADER)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
              throw new IOException("connection lost");
            }
            return count;
          }
        };
    DossierLinesReader reader = json.openLines("a far place", failing);

    assertThatThrownBy(reader::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read a far place: connection lost");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void closingTheReaderClosesTheSource() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new FilterInputStream(Texts.utf8(HEADER + GOOD)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    DossierLinesReader reader = json.openLines("x", in);
    reader.next();
    assertThat(closed).isFalse();
    reader.close();

    assertThat(closed).isTrue();
  }

  @Test
  void readingAWholeInputLeavesItOpen() {
    InputStream in =
        new FilterInputStream(Texts.utf8(HEADER + GOOD)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    assertThat(json.readLines("x", in).actors()).hasSize(1);
  }

  @Test
  void aHundredThousandClaimsPassThroughWithoutBeingKept(@TempDir Path dir) {
    int count = 100_000;
    Path path = dir.resolve("many.jsonl");
    try (DossierLinesWriter writer = json.openLinesWriter(path)) {
      for (int i = 0; i < count; i++) {
        writer.write(claim(i));
      }
    }

    WeakReference<DossierRecord> first;
    int read = 0;
    try (DossierLinesReader reader = json.openLines(path)) {
      first = new WeakReference<>(reader.next());
      read++;
      while (reader.hasNext()) {
        assertThat(((SourcedClaim) reader.next()).asWritten()).contains("claim " + read);
        read++;
      }
      for (int i = 0; i < 50 && first.get() != null; i++) {
        System.gc();
      }
      assertThat(reader.line()).isEqualTo(count + 1);
    }

    assertThat(read).isEqualTo(count);
    assertThat(first.get()).as("the first record is garbage").isNull();
  }

  @Test
  void aWriterThatWasFlushedHasWrittenWholeLines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierLinesWriter writer = json.openLinesWriter(out);

    writer.write(Actor.of("a", ActorKind.PERSON, "A"));
    writer.flush();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            HEADER
                + "{\"actor\":{\"id\":\"actor:a\",\"kind\":\"PERSON\",\"names\":[{\"full\":\"A\"}]}}\n");
  }

  @Test
  void halfASurrogatePairCannotBeWritten() {
    Event event = Event.of("e", EventKind.STATE, "half \uD83D pair");
    Dossier dossier = Dossier.builder().addEvent(event).build();

    assertThatThrownBy(() -> json.toJson(dossier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("event:e")
        .hasMessageContaining("half of a surrogate pair");
    assertThatThrownBy(() -> json.toJsonLines(dossier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half of a surrogate pair");
  }

  private DossierLinesReader open(String lines) {
    return json.openLines("lines", Texts.utf8(lines));
  }

  private static SourcedClaim claim(int i) {
    return SourcedClaim.builder()
        .document(DocumentId.of("d" + i % 100))
        .question(Question.of(EventId.of("e" + i % 1000), "date"))
        .value(TimeValue.parse("2016-01"))
        .asWritten("claim " + i)
        .build();
  }
}
