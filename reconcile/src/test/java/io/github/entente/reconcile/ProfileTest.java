package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.id.EventId;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import io.github.entente.reconcile.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** One subject, with the best values of everything that is asked of it. */
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
  void aSettledEntryGivesItsValueWithTheTypeOfTheAttribute() {
    ProfileEntry<TimeValue> date = wreck.get(Attributes.DATE).orElseThrow();
    assertThat(date.isSettled()).isTrue();
    assertThat(date.values()).containsExactly(time("2016-01"));
    assertThat(date.verdict().value()).contains(time("2016-01"));
  }

  @Test
  void aDisputedEntryGivesNoValueAndStaysVisible() {
    ProfileEntry<QuantityValue> deaths = wreck.get(Attributes.DEATHS).orElseThrow();
    assertThat(deaths.isSettled()).isFalse();
    assertThat(deaths.values()).isEmpty();
    assertThat(deaths.verdict().candidates()).hasSize(2);
    assertThat(wreck.unsettled()).hasSize(1);
    assertThat(wreck.unsettled().get(0)).isEqualTo(deaths);
  }

  @Test
  void aQualifiedQuestionHasAnEntryOfItsOwn() {
    assertThat(wreck.get(COLOUR)).isEmpty();
    ProfileEntry<ConceptValue> first = wreck.get(COLOUR, FIRST_PART).orElseThrow();
    assertThat(first.values()).containsExactly(concept("red"));
  }

  @Test
  void thereAreEntriesForTheSubjectsOwnQuestionsOnlyInTheirOrder() {
    assertThat(wreck.entries())
        .extracting(entry -> (Object) entry.verdict().question())
        .containsExactly(FIRST_PART, DATE, DEATHS);
    assertThat(result.profile(EventId.of("mutiny")).entries()).isEmpty();
  }

  @Test
  void anAttributeOfTheSameNameAndAnotherTypeFindsNothing() {
    assertThat(wreck.get(Attribute.one("date", ValueType.TEXT))).isEmpty();
  }

  @Test
  void anEntryWithoutAnyVoteIsNotSettled() {
    Reconciliation silent = dossier().claim("herald", DATE, SomeValue.unspecified()).reconcile();
    assertThat(silent.profile(WRECK).unsettled()).hasSize(1);
  }

  @Test
  void aReconciliationCarriesWhatItWasMadeWith() {
    assertThat(result.policy().falseAlternatives()).isEqualTo(10);
    assertThat(result.engineVersion()).isEqualTo(Reconciliation.ENGINE_VERSION);
    assertThat(result.isConverged()).isTrue();
    assertThat(result.verdicts()).extracting(v -> (Object) v.question()).isSorted();
    Verdict<TimeValue> date = result.verdict(WRECK, Attributes.DATE).orElseThrow();
    assertThat(result.verdict(DATE)).hasValueSatisfying(v -> assertThat(v).isSameAs(date));
  }
}
