package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Basis;
import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueRelation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier of the five articles is sound in itself. */
class FiveArticlesDossierTest {
  private static final Dossier DOSSIER = FiveArticles.dossier();

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

  private static SourcedClaim claim(String id) {
    return DOSSIER.claim(ClaimId.of(id)).orElseThrow();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
