package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attributes;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** One subject, with the verdicts on everything that is asked of it. */
class ProfileTest {
  private static final Question FIRST_PART = COLOUR.of(WRECK).with("part", "first");

  private final Reconciliation result =
      dossier()
          .claim("herald", DATE, time("2016-01"))
          .claim("gazette", DATE, time("2016"))
          .claim("herald", DEATHS, QuantityValue.exactly(7, "person"))
          .claim("gazette", DEATHS, QuantityValue.exactly(9, "person"))
          .claim("herald", FIRST_PART, concept("red"))
          .claim("herald", COLOUR.of(EventId.of("storm")), concept("blue"))
          .reconcile();

  private final Profile wreck = result.profile(WRECK);

  @Test
  void aSettledVerdictGivesItsValueWithTheTypeOfTheAttribute() {
    Verdict<TimeValue> date = wreck.verdict(Attributes.DATE).orElseThrow();
    assertThat(date.settledValues())
        .as("of this there are two witnesses")
        .containsExactly(time("2016"));
    assertThat(date).isSameAs(result.verdict(DATE).orElseThrow());
  }

  @Test
  void aDisputedVerdictSettlesNoValueAndStaysVisible() {
    Verdict<QuantityValue> deaths = wreck.verdict(Attributes.DEATHS).orElseThrow();
    assertThat(deaths.settledValues()).isEmpty();
    assertThat(deaths.candidates()).hasSize(2);
    assertThat(wreck.unsettled()).extracting(v -> (Object) v).containsExactly(deaths);
  }

  @Test
  void aSetWithADisputedMemberIsUnsettledAndStillGivesTheOthers() {
    Profile set =
        dossier()
            .claim("herald", PLACES, place("tehran"))
            .claim("gazette", PLACES, place("tehran"))
            .claim("herald", PLACES, place("basra"))
            .claim("gazette", PLACES, place("basra"), denied())
            .reconcile()
            .profile(WRECK);
    assertThat(set.verdict(Attributes.PLACE).orElseThrow().settledValues())
        .containsExactly(place("tehran"));
    assertThat(set.unsettled()).hasSize(1);
  }

  @Test
  void aQualifiedQuestionHasAVerdictOfItsOwn() {
    assertThat(wreck.verdict(COLOUR)).isEmpty();
    assertThat(wreck.verdict(FIRST_PART, COLOUR).orElseThrow().settledValues())
        .containsExactly(concept("red"));
  }

  @Test
  void thereAreVerdictsOnTheSubjectsOwnQuestionsOnlyInTheirOrder() {
    assertThat(wreck.verdicts())
        .extracting(verdict -> (Object) verdict.question())
        .containsExactly(FIRST_PART, DATE, DEATHS);
    assertThat(result.profile(EventId.of("mutiny")).verdicts()).isEmpty();
  }

  @Test
  void whereNothingCountsNothingIsSettled() {
    Profile silent =
        dossier().claim("herald", DATE, SomeValue.unspecified()).reconcile().profile(WRECK);
    assertThat(silent.unsettled())
        .singleElement()
        .satisfies(v -> assertThat(v.status()).isEqualTo(VerdictStatus.INSUFFICIENT));
  }
}
