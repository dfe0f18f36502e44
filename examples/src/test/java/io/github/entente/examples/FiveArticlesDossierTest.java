package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import io.github.entente.core.Basis;
import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.SourceDocument;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueRelation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dossier of the five articles is sound in itself. Where the articles and the table of a
 * careful reader's claims are at hand, it also says what they say: name their directory in the
 * system property {@code entente.seeds} or the environment variable {@code ENTENTE_SEEDS}. They are
 * not part of the project.
 */
class FiveArticlesDossierTest {

  private static final Dossier DOSSIER = read();

  /** The reader's table names an order of events by an attribute, the dossier by a value. */
  private static final Set<String> ORDERS = Set.of("before", "during", "before-or-with");

  /** What the reader's table calls the kinds of subject that the dossier knows as events. */
  private static final Set<String> EVENTS = Set.of("ev", "st", "rel", "policy", "speech");

  @Test
  void tellsTwoHundredSeventyClaimsOfFiveDocuments() {
    Map<String, Long> claims =
        DOSSIER.claims().stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.document().value(), TreeMap::new, Collectors.counting()));

    assertThat(claims)
        .containsExactly(
            Map.entry("article-000", 92L),
            Map.entry("article-001", 37L),
            Map.entry("article-002", 45L),
            Map.entry("article-003", 58L),
            Map.entry("article-004", 38L));
  }

  @Test
  void readsTheYearOfTheSecondArticleInTwoWaysOfWhichOneWasMeant() {
    assertThat(DOSSIER.alternatives()).hasSize(1);
    assertThat(DOSSIER.alternatives().get(0).claims())
        .containsExactlyInAnyOrder(ClaimId.of("S2-013"), ClaimId.of("S2-014"))
        .allSatisfy(id -> assertThat(claim(id.value()).basis()).isEqualTo(Basis.AMBIGUOUS));
  }

  @ParameterizedTest(name = "{0} {2} {1}")
  @CsvSource({
    "S0-042, S2-013, DISJOINT", // 2015 and 2016
    "S4-012, S1-011, REFINES", // January 2016 and 2016
    "S4-023, S0-053, REFINES", // March 2023 and early 2023
    "S0-043, S4-018, REFINES", // the embassy and a mission
    "S0-045, S4-016, GENERALIZES", // a mob and Iranian protesters
    "S4-019, S3-048, GENERALIZES", // Iran, and Tehran with Mashhad
    "S3-051, S4-021, EQUAL", // the cleric under two names
    "S0-040, S1-014, REFINES", // provoking and being involved
    "S3-031, S3-033, REFINES", // backing and any link
    "S0-080, S2-035, DISJOINT", // before and during the talks
    "S0-081, S2-034, DISJOINT", // a conference and peace talks
    "S0-015, S2-037, REFINES", // close and good
    "S1-005, S3-042, GENERALIZES", // years and decades
    "S2-028, S0-039, REFINES", // brutal and violent
    "S0-054, S4-025, EQUAL" // the same two parties in another order
  })
  void valuesRelateAsTheirMeaningsDo(String a, String b, ValueRelation expected) {
    assertThat(claim(a).value().relationTo(claim(b).value(), DOSSIER)).isEqualTo(expected);
  }

  @Test
  void denialsAreDenialsOfContents() {
    List<String> denied =
        DOSSIER.claims().stream()
            .filter(c -> c.polarity() == Polarity.NEGATIVE)
            .map(c -> c.id().value())
            .toList();

    assertThat(denied).containsExactly("S0-012", "S0-041", "S0-082", "S2-011", "S3-019", "S3-033");
    assertThat(List.of("S0-041", "S3-033"))
        .allSatisfy(id -> assertThat(claim(id).value()).isInstanceOf(PropositionValue.class));
  }

  @Test
  void claimsThatOnlyBoundAnEventSayWhen() {
    List<SourcedClaim> bounds =
        DOSSIER.claims().stream().filter(c -> c.basis() == Basis.BOUND).toList();

    assertThat(bounds)
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.question().subject()).isInstanceOf(EventId.class);
              assertThat(claim.value()).isNotInstanceOf(TimeValue.class);
              assertThat(claim.validity()).isPresent();
            });
  }

  @Test
  void aHopedForVisitIsNoEvent() {
    assertThat(DOSSIER.event(EventId.of("king-tehran-visit"))).isEmpty();
  }

  @Test
  void carriesFactsAndNoSentences() {
    assertThat(DOSSIER.claims())
        .allSatisfy(
            claim -> {
              assertThat(claim.spans()).isNotEmpty();
              assertThat(claim.spans()).allSatisfy(span -> assertThat(span.quote()).isEmpty());
              assertThat(words(claim.asWritten().orElse(""))).isLessThanOrEqualTo(6);
              assertThat(words(claim.note().orElse(""))).isLessThanOrEqualTo(30);
            });
  }

  @Test
  void hasAllClaimsOfTheReaderAndNoOthers() {
    assertThat(DOSSIER.claims())
        .extracting(c -> c.id().value())
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(r -> r.cell("id")).toList());
  }

  @Test
  void everyClaimSaysWhatTheReaderFound() {
    SoftAssertions softly = new SoftAssertions();
    for (Row row : rows()) {
      SourcedClaim claim = claim(row.cell("id"));
      String attribute = row.cell("attribute");
      boolean order = row.cell("kind").equals("ORDER") && ORDERS.contains(attribute);
      Map<String, String> expected = new LinkedHashMap<>();
      expected.put("subject", subject(row.cell("subject")));
      expected.put("attribute", order ? "order" : attribute);
      expected.put("order", order ? attribute + " " + subject(row.cell("value")) : "");
      expected.put("range", row.cell("resolved_range").replaceFirst("^$", "[-inf,+inf)"));
      expected.put("polarity", row.cell("polarity"));
      expected.put("certainty", row.cell("certainty"));
      expected.put("realis", row.cell("realis"));
      expected.put("voices", "" + row.cell("attribution_chain").split("<-", -1).length);
      softly.assertThat(told(claim)).as(claim.id().value()).isEqualTo(expected);
    }
    softly.assertAll();
  }

  @Test
  void spansStandInTheTexts() {
    Path seeds = seeds();
    for (SourceDocument document : DOSSIER.documents()) {
      String text = text(seeds, document);
      assertThat(document.length()).hasValue(text.codePointCount(0, text.length()));
      assertThat(document.contentHash())
          .hasValue("sha256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8));
      assertThat(DOSSIER.claims().stream().filter(c -> c.document().equals(document.id())))
          .allSatisfy(
              claim ->
                  assertThat(claim.spans())
                      .allSatisfy(
                          (TextSpan span) ->
                              assertThat(span.matches(text)).as(claim.id().value()).isTrue()));
    }
  }

  private static Map<String, String> told(SourcedClaim claim) {
    Question question = claim.question();
    boolean order = question.attribute().equals("order");
    Map<String, String> told = new LinkedHashMap<>();
    told.put("subject", question.subject().ref());
    told.put("attribute", question.attribute());
    told.put("order", order ? claim.value() + " " + question.qualifiers().get("to") : "");
    told.put("range", time(claim).map(FiveArticlesDossierTest::days).orElse("[-inf,+inf)"));
    told.put("polarity", claim.polarity() == Polarity.POSITIVE ? "+" : "-");
    told.put("certainty", claim.certainty().name());
    told.put("realis", claim.realis().name());
    told.put("voices", "" + (claim.chain().size() + 1));
    return told;
  }

  private static SourcedClaim claim(String id) {
    return DOSSIER.claim(ClaimId.of(id)).orElseThrow();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  /** The value where the question asks for a time, and otherwise when the content held. */
  private static Optional<FuzzyTime> time(SourcedClaim claim) {
    return claim.value() instanceof TimeValue value ? Optional.of(value.time()) : claim.validity();
  }

  private static String days(FuzzyTime time) {
    TimeRegion stated = time.stated();
    assertThat(stated.spans()).hasSize(1);
    TimeRegion.Span span = stated.spans().get(0);
    return "[%s,%s)"
        .formatted(day(span.startInclusive(), "-inf"), day(span.endExclusive(), "+inf"));
  }

  private static String day(long second, String unbounded) {
    if (second == Long.MIN_VALUE || second == Long.MAX_VALUE) {
      return unbounded;
    }
    long secondsOfDay = 86_400;
    assertThat(Math.floorMod(second, secondsOfDay)).isZero();
    return LocalDate.ofEpochDay(Math.floorDiv(second, secondsOfDay)).toString();
  }

  private static String subject(String written) {
    int colon = written.indexOf(':');
    String kind = written.substring(0, colon);
    String name = written.substring(colon + 1).replace('/', '-');
    if (kind.equals("doc")) {
      return "document:article-" + name;
    } else if (kind.equals("groups")) {
      return "actor:" + name;
    }
    return (EVENTS.contains(kind) ? "event" : kind) + ":" + name;
  }

  private static Dossier read() {
    String name = "five-articles.jsonl";
    try (InputStream in =
        Objects.requireNonNull(FiveArticlesDossierTest.class.getResourceAsStream(name), name)) {
      return EntenteJson.withDefaults().readLines(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Path seeds() {
    String directory =
        Optional.ofNullable(System.getProperty("entente.seeds"))
            .or(() -> Optional.ofNullable(System.getenv("ENTENTE_SEEDS")))
            .orElse("");
    assumeTrue(
        !directory.isEmpty(),
        "the articles are not at hand; name their directory in -Dentente.seeds or ENTENTE_SEEDS");
    return Path.of(directory);
  }

  private static String text(Path seeds, SourceDocument document) {
    String prefix = document.id().value().replace("article-", "") + "_";
    try (Stream<Path> files = Files.list(seeds)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .findFirst()
          .map(FiveArticlesDossierTest::read)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + seeds, e);
    }
  }

  private static List<Row> rows() {
    List<List<String>> lines =
        read(seeds().resolve("claims.tsv"))
            .lines()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    return lines.stream().skip(1).map(cells -> new Row(lines.get(0), cells)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private record Row(List<String> names, List<String> cells) {
    String cell(String name) {
      return cells.get(names.indexOf(name));
    }
  }
}
