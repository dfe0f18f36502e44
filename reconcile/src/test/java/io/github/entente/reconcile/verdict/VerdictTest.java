package io.github.entente.reconcile.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Polarity;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What can be read off an answer. */
class VerdictTest {
  private static final TimeValue YEAR = TimeValue.parse("2016");
  private static final TimeValue RIVAL = TimeValue.parse("2015");
  private static final PlaceValue PLACE = PlaceValue.of(PlaceId.of("tehran"));

  @Test
  void aDisputedAnswerIsShownAndSettlesNothing() {
    Verdict<TimeValue> verdict =
        verdict(Attributes.DATE, List.of(candidate(YEAR, 0.7, VerdictStatus.DISPUTED)));
    assertThat(verdict.value()).contains(YEAR);
    assertThat(verdict.settledValues()).isEmpty();
  }

  @Test
  void ofTiedAnswersNoneIsPicked() {
    Verdict<TimeValue> verdict =
        verdict(
            Attributes.DATE,
            List.of(
                candidate(YEAR, 0.8, VerdictStatus.UNCONTESTED),
                candidate(RIVAL, 0.8, VerdictStatus.UNCONTESTED)));
    assertThat(verdict.isTied()).isTrue();
    assertThat(verdict.best()).isEmpty();
    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.values()).containsExactly(YEAR, RIVAL);
    assertThat(verdict.settledValues()).isEmpty();
  }

  @Test
  void severalMembersOfASetAreNoTieAndEachIsSettledByItself() {
    Verdict<PlaceValue> verdict =
        verdict(
            Attributes.PLACE,
            List.of(
                candidate(PLACE, 0.8, VerdictStatus.UNCONTESTED),
                candidate(PlaceValue.of(PlaceId.of("basra")), 0.6, VerdictStatus.DISPUTED)));
    assertThat(verdict.isTied()).isFalse();
    assertThat(verdict.values()).hasSize(2);
    assertThat(verdict.settledValues()).containsExactly(PLACE);
  }

  @Test
  void thatThereIsNoValueIsAnAnswerAndNoValueOfTheType() {
    Verdict<TimeValue> verdict =
        verdict(Attributes.DATE, List.of(candidate(NoValue.of(), 0.9, VerdictStatus.ACCEPTED)));
    assertThat(verdict.best()).isPresent();
    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.settledValues()).isEmpty();
  }

  @Test
  void theContraryOfAValueIsNoValue() {
    Candidate denied =
        Candidate.of(YEAR, Polarity.NEGATIVE, 0.97, assessment(VerdictStatus.ACCEPTED));
    Verdict<TimeValue> verdict = verdict(Attributes.DATE, List.of(denied));
    assertThat(verdict.value()).isEmpty();
    assertThat(verdict.values()).isEmpty();
    assertThat(verdict.candidate(YEAR)).as("nobody claims it").isEmpty();
    assertThat(denied).hasToString("not 2016: 0.97");
  }

  @Test
  void aVerdictOnAnotherAttributeOrTypeIsRefused() {
    Verdict<?> verdict =
        verdict(Attributes.DATE, List.of(candidate(YEAR, 0.8, VerdictStatus.UNCONTESTED)));
    assertThat(verdict.as(Attributes.DATE).value()).contains(YEAR);
    for (Attribute<?> other : List.of(Attributes.START, Attribute.one("date", ValueType.TEXT))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> verdict.as(other))
          .withMessageContaining("is asked for as " + other);
    }
  }

  @Test
  void withoutAnAnswerConfidenceIsLow() {
    assertThat(verdict(Attributes.DATE, List.of()).analyticConfidence())
        .isEqualTo(AnalyticConfidence.LOW);
  }

  @Test
  void anAssessmentIsWorkedOutOnceAndOnlyWhenItIsAskedFor() {
    AtomicInteger times = new AtomicInteger();
    Candidate later =
        Candidate.of(
            YEAR,
            Polarity.POSITIVE,
            0.5,
            () -> {
              times.incrementAndGet();
              return assessment(VerdictStatus.LEANING);
            });
    assertThat(times).hasValue(0);
    assertThat(later.isProbable()).isFalse();
    assertThat(later.status()).isEqualTo(VerdictStatus.LEANING);
    assertThat(later.witnesses()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  private static Candidate candidate(ClaimValue value, double probability, VerdictStatus status) {
    return Candidate.of(value, Polarity.POSITIVE, probability, assessment(status));
  }

  private static Assessment assessment(VerdictStatus status) {
    return new Assessment(new Interval(0.1, 0.9), status, 1, 0);
  }

  private static <V extends ClaimValue> Verdict<V> verdict(
      Attribute<V> attribute, List<Candidate> leaders) {
    return Verdict.<V>builder()
        .question(attribute.of(EventId.of("wreck")))
        .attribute(attribute)
        .status(VerdictStatus.UNCONTESTED)
        .candidates(leaders)
        .leaders(leaders)
        .mostExactFirst(ImmutableList.of())
        .isToldAsFact(true)
        .other(0.1)
        .witnesses(1)
        .build();
  }
}
