package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.time.TimeRegion;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The dossier of the five articles tells what a careful reader found in them. The reader's table is
 * not part of the project: see {@link Seeds}.
 */
class FiveArticlesReaderTest {
  private static final Dossier DOSSIER = FiveArticles.dossier();

  /** The reader's table names an order of events by an attribute, the dossier by a value. */
  private static final Set<String> ORDERS = Set.of("before", "during", "before-or-with");

  /** What the reader's table calls the kinds of subject that the dossier knows as events. */
  private static final Set<String> EVENTS = Set.of("ev", "st", "rel", "policy", "speech");

  @Test
  void hasAllClaimsOfTheReaderAndNoOthers() {
    assertThat(DOSSIER.claims())
        .extracting(c -> c.id().value())
        .containsExactlyInAnyOrderElementsOf(
            Seeds.claims().stream().map(r -> r.cell("id")).toList());
  }

  @Test
  void everyClaimSaysWhatTheReaderFound() {
    SoftAssertions softly = new SoftAssertions();
    for (Seeds.Row row : Seeds.claims()) {
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
      expected.put("speakers", "" + row.cell("attribution_chain").split("<-", -1).length);
      softly.assertThat(told(claim)).as(claim.id().value()).isEqualTo(expected);
    }
    softly.assertAll();
  }

  private static Map<String, String> told(SourcedClaim claim) {
    Question question = claim.question();
    boolean order = question.attribute().equals("order");
    Map<String, String> told = new LinkedHashMap<>();
    told.put("subject", question.subject().ref());
    told.put("attribute", question.attribute());
    told.put("order", order ? claim.value() + " " + question.qualifiers().get("to") : "");
    told.put("range", time(claim).map(FiveArticlesReaderTest::days).orElse("[-inf,+inf)"));
    told.put("polarity", claim.polarity() == Polarity.POSITIVE ? "+" : "-");
    told.put("certainty", claim.certainty().name());
    told.put("realis", claim.realis().name());
    told.put("speakers", "" + (claim.chain().size() + 1));
    return told;
  }

  private static SourcedClaim claim(String id) {
    return DOSSIER.claim(ClaimId.of(id)).orElseThrow();
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
}
