package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.testimony.Abstention;
import io.github.entente.reconcile.verdict.Abstained;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main example says of the five articles is what a careful reader would sign. */
class FiveArticlesTest {
  private static final EventId ATTACK = EventId.of("embassy-attack");
  private static final Dossier DOSSIER = FiveArticles.dossier();
  private static final Reconciliation RESULT = Reconciler.withDefaults().reconcile(DOSSIER);

  @Test
  void theDateOfTheAttackIsInDisputeBetweenOneDirectDateAndOneReading() {
    Verdict<TimeValue> verdict = RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(verdict.candidates())
        .extracting(Candidate::value)
        .extracting(Object::toString)
        .containsExactly("2015", "2016");
    assertThat(verdict.candidates())
        .extracting(Candidate::asserted)
        .extracting(List::toString)
        .containsExactly("[claim:S0-042]", "[claim:S2-013]");
  }

  @Test
  void articlesThatOnlyBoundTheDateDoNotVoteOnIt() {
    Verdict<?> verdict = RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow();
    assertThat(verdict.effectiveWitnesses()).isEqualTo(2);
    assertThat(verdict.abstained())
        .allMatch(a -> a.reason() == Abstention.BOUND)
        .extracting(Abstained::claim)
        .containsExactly(ClaimId.of("S3-047"), ClaimId.of("S4-015"));
  }

  @Test
  void anArticleThatDoesNotMentionTheAttackSaysNothingOfItsDate() {
    assertThat(RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow().documents())
        .extracting(d -> d.value())
        .doesNotContain("article-001");
  }

  @Test
  void aDisputedDateIsNotPickedSilently() {
    assertThat(RESULT.profile(ATTACK).get(Attributes.DATE).orElseThrow().values()).isEmpty();
    assertThat(RESULT.profile(ATTACK).get(Attributes.PLACE).orElseThrow().values())
        .extracting(Object::toString)
        .containsExactly("tehran", "mashhad");
  }

  @Test
  void aHopedForVisitDoesNotBecomeAVisit() {
    assertThat(RESULT.verdicts())
        .extracting(v -> v.question().subject().ref())
        .doesNotContain("event:king-tehran-visit");
  }

  @Test
  void theReportFitsIntoOneHundredColumns() {
    assertThat(FiveArticles.report(DOSSIER).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theReportMentionsBothReadings() {
    assertThat(FiveArticles.report(DOSSIER))
        .contains(
            "2015 (article-000) excludes 2016 (article-002, one reading of an ambiguous text)");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheInputDoesNotMatter(long seed) {
    Random random = new Random(seed);
    Dossier shuffled =
        Dossier.builder()
            .attributes(shuffled(DOSSIER.attributes(), random))
            .concepts(shuffled(DOSSIER.concepts(), random))
            .actors(shuffled(DOSSIER.actors(), random))
            .places(shuffled(DOSSIER.places(), random))
            .events(shuffled(DOSSIER.events(), random))
            .documents(shuffled(DOSSIER.documents(), random))
            .claims(shuffled(DOSSIER.claims(), random))
            .alternatives(shuffled(DOSSIER.alternatives(), random))
            .implications(shuffled(DOSSIER.implications(), random))
            .build();
    assertThat(Reconciler.withDefaults().reconcile(shuffled)).isEqualTo(RESULT);
  }

  @Test
  void localeAndTimeZoneDoNotMatter() {
    String expected = FiveArticles.report(DOSSIER);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(FiveArticles.report(FiveArticles.dossier())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyQuestionHasAnExplanation() {
    for (Verdict<?> verdict : RESULT.verdicts()) {
      Question question = verdict.question();
      assertThat(RESULT.explain(question)).as(question.toString()).isPresent();
    }
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }
}
