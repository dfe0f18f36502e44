package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.MOTTO;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.TOLL;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import io.github.entente.reconcile.verdict.Candidate;
import io.github.entente.reconcile.verdict.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is refused at the door, and what can be asked afterwards. */
class ReconcilerTest {
  private final Reconciliation result =
      dossier().claim("herald", DATE, time("2016-01")).reconcile();

  /** Input that is refused. */
  @Nested
  class Refused {
    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullIsRefusedWithTheRemedy() {
      assertThatNullPointerException()
          .isThrownBy(() -> Reconciler.withDefaults().reconcile(null))
          .withMessage("the dossier is null; build one with Dossier.builder()");
      assertThatNullPointerException()
          .isThrownBy(() -> Reconciler.with(null))
          .withMessage("policy is null; use ReconcilePolicy.DEFAULT");
      assertThatNullPointerException()
          .isThrownBy(() -> Reconciler.withDefaults().running(null))
          .withMessage("settings are null; use RunSettings.DEFAULT");
    }

    @Test
    void trustInAnActorWhomTheDossierDoesNotKnowIsRefusedByName() {
      ReconcilePolicy policy =
          ReconcilePolicy.builder()
              .putTrust(ActorId.of("herald"), TrustPrior.known(0.9))
              .putTrust(ActorId.of("heraldd"), TrustPrior.known(0.9))
              .build();
      Dossier dossier = dossier().claim("herald", DATE, time("2016")).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reconciler.with(policy).reconcile(dossier))
          .withMessageContaining("trust in [")
          .withMessageContaining("heraldd")
          .withMessageContaining("add the actor, or correct the id");
    }

    @Test
    void trustInAnActorWhoSaysNothingIsNoMistake() {
      ReconcilePolicy policy =
          ReconcilePolicy.builder().putTrust(ActorId.of("ahab"), TrustPrior.known(0.9)).build();
      Dossier dossier = dossier().claim("herald", DATE, time("2016")).build();
      Reconciliation trusting = Reconciler.with(policy).reconcile(dossier);
      assertThat(trusting.trust(ActorId.of("ahab"))).isEmpty();
      assertThat(trusting.verdict(WRECK, Attributes.DATE).orElseThrow().value())
          .contains(time("2016"));
    }

    @Test
    void anAttributeThatTheDossierLacksIsRefusedWithThoseItHas() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result.verdict(WRECK, Attribute.one("tonnage", ValueType.QUANTITY)))
          .withMessageContaining("no attribute \"tonnage\"")
          .withMessageContaining("motto");
    }

    @Test
    void anAttributeOfTheSameNameWithValuesOfAnotherTypeIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result.verdict(WRECK, Attribute.one("date", ValueType.TEXT)))
          .withMessageContaining("attribute \"date\"")
          .withMessageContaining("ask with the dossier's attribute");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result.profile(WRECK).verdict(Attribute.one("date", ValueType.TEXT)))
          .withMessageContaining("ask with the attribute that the dossier has");
    }

    @Test
    void aQuestionOnAnotherAttributeThanTheOneAskedForIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> result.verdict(DATE, Attributes.START))
          .withMessageContaining("ask with the attribute that the dossier has");
    }
  }

  /** What is asked of a result. */
  @Nested
  class Asked {
    @Test
    void silenceIsNoAnswer() {
      assertThat(result.verdict(WRECK, Attributes.DEATHS)).isEmpty();
      assertThat(result.verdict(EventId.of("storm"), Attributes.DATE)).isEmpty();
      assertThat(result.evidence(DEATHS)).isEmpty();
      assertThat(result.verdictAt(DEATHS, FuzzyTime.parse("2016"))).isEmpty();
      assertThat(result.probability(DEATHS, QuantityValue.exactly(1, "person"))).isEmpty();
      assertThat(dossier().reconcile().verdicts()).isEmpty();
    }

    @Test
    void aVerdictHasTheTypeOfItsAttribute() {
      Verdict<TimeValue> verdict = result.verdict(WRECK, Attributes.DATE).orElseThrow();
      assertThat(verdict.value().map(TimeValue::toString)).contains("2016-01");
    }

    /** One unit for 2016-01 and ten for all else; nothing else of 2016 is set apart. */
    @Test
    void aWiderValueThatNobodyNamesIsAsProbableAsWhatLiesInIt() {
      assertThat(result.probability(DATE, time("2016"))).hasValue(probability(time("2016-01")));
      assertThat(result.probability(DATE, time("2016-01-05"))).hasValue(0);
      assertThat(result.probability(DATE, time("2015"))).hasValue(0);
    }

    @Test
    void ofWhatNobodyRelatedToAnythingClaimedNoProbabilityIsKnown() {
      Reconciliation site = dossier().claim("herald", SITE.of(WRECK), place("tehran")).reconcile();
      assertThat(site.probability(SITE.of(WRECK), place("atlantis"))).isEmpty();
      assertThat(site.probability(SITE.of(WRECK), place("iran")).orElseThrow())
          .isCloseTo(0.8, within(1e-12));
    }

    @Test
    void theProbabilityOfAClaimedValueIsThatOfTheVerdictAlsoWhereSomeAreUnrelated() {
      Question motto = MOTTO.of(WRECK);
      Reconciliation mottoes =
          dossier()
              .claim("herald", motto, TextValue.of("Onward"))
              .claim("gazette", motto, TextValue.of("Onward"))
              .claim("courier", motto, TextValue.of("Upward"))
              .reconcile();
      for (Candidate candidate : mottoes.verdict(motto).orElseThrow().candidates()) {
        assertThat(mottoes.probability(motto, candidate.value()).orElseThrow())
            .as("%s", candidate)
            .isCloseTo(candidate.probability(), within(1e-12));
      }
    }

    @Test
    void aQuestionOfOneAnswerStaysAsItIsAtAnyTime() {
      assertThat(result.verdictAt(DATE, FuzzyTime.parse("1900")).orElseThrow().value())
          .isEqualTo(result.verdict(DATE).orElseThrow().value());
    }

    @Test
    void aCountThatGrowsIsAnsweredAsOfATime() {
      Question toll = TOLL.of(WRECK);
      Reconciliation counts =
          dossier()
              .claim("herald", toll, QuantityValue.exactly(55, "person"), valid("2023-08-10"))
              .claim("gazette", toll, QuantityValue.exactly(115, "person"), valid("2023-08-20"))
              .reconcile();
      assertThat(counts.verdict(toll, TOLL).orElseThrow().values())
          .containsExactly(QuantityValue.exactly(115, "person"));
      assertThat(
              counts.verdictAt(toll, FuzzyTime.parse("2023-08-10")).orElseThrow().as(TOLL).values())
          .containsExactly(QuantityValue.exactly(55, "person"));
      double before =
          counts
              .probabilityAt(
                  toll, QuantityValue.exactly(55, "person"), FuzzyTime.parse("2023-08-10"))
              .orElseThrow();
      assertThat(before).isGreaterThan(0.8);
    }

    @Test
    void aResultCarriesWhatItWasMadeWith() {
      assertThat(result.policy()).isEqualTo(ReconcilePolicy.DEFAULT);
      assertThat(result.engineVersion()).isEqualTo(Reconciliation.ENGINE_VERSION);
      assertThat(result.isConverged()).isTrue();
      assertThat(result.iterations()).isPositive();
      assertThat(result.residual()).isLessThan(1e-6);
    }

    private double probability(ClaimValue value) {
      return result.verdict(DATE).orElseThrow().candidate(value).orElseThrow().probability();
    }
  }
}
