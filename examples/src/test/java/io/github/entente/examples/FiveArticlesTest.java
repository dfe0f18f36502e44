package io.github.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.explain.ExplanationText;
import io.github.entente.reconcile.finding.FindingText;
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
  private static final EventId COOPERATION = EventId.of("bh-ru-cooperation");
  private static final Attribute<ConceptValue> SCOPE =
      Attribute.openSet("scope", ValueType.CONCEPT);
  private static final Dossier DOSSIER = FiveArticles.dossier();
  private static final Reconciliation RESULT = Reconciler.withDefaults().reconcile(DOSSIER);

  @Test
  void theDateOfTheAttackIsInDisputeBetweenOneDirectDateAndOneReading() {
    Verdict<TimeValue> verdict = RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(verdict.candidates())
        .filteredOn(verdict.mostExactFirst()::contains)
        .extracting(Candidate::value)
        .extracting(Object::toString)
        .containsExactly("2015", "2016");
    assertThat(claims("2015")).containsExactly("claim:S0-042");
    assertThat(claims("2016")).containsExactly("claim:S2-013");
  }

  private static List<String> claims(String date) {
    return RESULT.evidence(Attributes.DATE.of(ATTACK)).orElseThrow().statements().stream()
        .filter(statement -> statement.value().toString().equals(date))
        .map(statement -> statement.claimId().toString())
        .toList();
  }

  @Test
  void articlesThatOnlyBoundTheDateDoNotGiveOne() {
    Verdict<?> verdict = RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow();
    assertThat(verdict.witnesses()).isEqualTo(4);
    assertThat(verdict.leaders().get(0).witnesses()).isEqualTo(1);
    assertThat(claims("../2016")).containsExactly("claim:S3-047");
    assertThat(claims("../2016-01")).containsExactly("claim:S4-015");
    assertThat(verdict.mostExactFirst())
        .extracting(candidate -> candidate.value().toString())
        .doesNotContain("../2016", "../2016-01");
  }

  @Test
  void anArticleThatDoesNotMentionTheAttackSaysNothingOfItsDate() {
    assertThat(RESULT.verdict(ATTACK, Attributes.DATE).orElseThrow().documents())
        .extracting(d -> d.value())
        .doesNotContain("article-001");
  }

  @Test
  void aDisputedDateIsNotPickedSilently() {
    assertThat(RESULT.profile(ATTACK).verdict(Attributes.DATE).orElseThrow().settledValues())
        .isEmpty();
    assertThat(RESULT.profile(ATTACK).verdict(Attributes.PLACE).orElseThrow().settledValues())
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
    Reconciliation other = Reconciler.withDefaults().reconcile(shuffled);
    assertThat(other.findings()).isEqualTo(RESULT.findings());
    assertThat(other.trust()).isEqualTo(RESULT.trust());
    assertThat(explanations(other, shuffled)).isEqualTo(explanations(RESULT, DOSSIER));
  }

  /** Each verdict in words and, to the last bit, in numbers. */
  private static List<String> explanations(Reconciliation result, Dossier dossier) {
    return result.verdicts().stream()
        .map(
            verdict ->
                "%s%s, none of them: %s"
                    .formatted(
                        ExplanationText.of(
                            result.explain(verdict.question()).orElseThrow(), dossier),
                        verdict.candidates(),
                        verdict.other()))
        .toList();
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

  @Test
  void whatOneArticleTellsMoreExactlyIsCalledSo() {
    assertThat(explanation(Attributes.DATE.of(EventId.of("putin-king-talks"))))
        .contains("More exactly: 2024-05-23 (");
  }

  @Test
  void nobodyIsSaidToDenyWhatNobodyDenies() {
    assertThat(explanation(Attributes.PLACE.of(ATTACK))).doesNotContain("denied");
  }

  @Test
  void whoSaysAMemberOfAListIsNamed() {
    assertThat(explanation(SCOPE.of(COOPERATION)))
        .contains("Less exactly: economic cooperation (")
        .containsPattern("Less exactly: economic cooperation .*asserted by S0-019");
  }

  @Test
  void ofTwoListsTheMoreExactOneLiesWithinTheOther() {
    assertThat(findings(SCOPE.of(COOPERATION)))
        .contains(
            "diplomatic cooperation, trade cooperation (article-002) lies within cooperation in"
                + " whatever field (article-000)");
  }

  @Test
  void readingsOfOneTextAreToldWithTheQuestionsThatTheyAnswer() {
    assertThat(findings(Attributes.DATE.of(ATTACK)))
        .anyMatch(
            text ->
                text.startsWith(
                    "exactly one of 2016 (attack on the Saudi embassy in Tehran: date) and 2016"
                        + " (Bahrain cuts ties with Iran: date) was meant"));
  }

  private static List<String> findings(Question question) {
    FindingText text = FindingText.of(DOSSIER);
    return RESULT.findings(question).stream().map(text::of).toList();
  }

  private static String explanation(Question question) {
    return ExplanationText.of(RESULT.explain(question).orElseThrow(), DOSSIER);
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }
}
