package io.github.entente.reconcile.evidence;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.event;
import static io.github.entente.reconcile.Dossiers.in;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Polarity;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.reconcile.Dossiers;
import io.github.entente.reconcile.verdict.NotCounted;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** Claims that are kept and shown, and that change no number. */
class ExclusionTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  @Test
  void whoCommitsHimselfToNothingDoesNotCount() {
    assertExcluded(
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, concept("blue"), sounding(Certainty.U)),
        COLOURED,
        concept("blue"),
        Exclusion.UNCOMMITTED);
  }

  @Test
  void aValueThatIsNotNamedDoesNotCount() {
    assertExcluded(
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, SomeValue.described("a bright colour")),
        COLOURED,
        SomeValue.described("a bright colour"),
        Exclusion.NO_DEFINITE_VALUE);
  }

  @Test
  void thatThereIsSomeValueCountsAgainstWhoeverSaysThatThereIsNone() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", COLOURED, NoValue.of())
            .claim("gazette", COLOURED, SomeValue.unspecified())
            .reconcile()
            .verdict(COLOURED)
            .orElseThrow();
    assertThat(verdict.notCounted()).isEmpty();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.DISPUTED);
    assertThat(verdict.candidates())
        .extracting(c -> c.polarity())
        .containsExactlyInAnyOrder(Polarity.POSITIVE, Polarity.NEGATIVE);
  }

  @Test
  void aValueOfAnUnknownTypeDoesNotCount() {
    ClaimValue unknown =
        UnsupportedValue.of(JsonNodeFactory.instance.objectNode().put("type", "smell"));
    assertExcluded(
        dossier().claim("herald", COLOURED, concept("red")).claim("gazette", COLOURED, unknown),
        COLOURED,
        unknown,
        Exclusion.UNSUPPORTED_VALUE);
  }

  @Test
  void aCopyDoesNotCountAndWhatItSaysInWordsOfItsOwnDoes() {
    assertExcluded(
        dossier()
            .copy("echo", "herald")
            .claim("herald", DATE, time("2016"))
            .claim("echo", DATE, time("2016")),
        DATE,
        time("2016"),
        Exclusion.COPY);
    Verdict<?> own =
        dossier()
            .copy("echo", "herald")
            .claim("herald", DATE, time("2016"))
            .claim("echo", DATE, time("2015"))
            .reconcile()
            .verdict(DATE)
            .orElseThrow();
    assertThat(own.notCounted()).isEmpty();
    assertThat(own.isTied()).isTrue();
  }

  @Test
  void aCopyOfACopyDoesNotCountEither() {
    assertExcluded(
        dossier()
            .copy("echo", "mirror")
            .copy("mirror", "herald")
            .claim("herald", DATE, time("2016"))
            .claim("echo", DATE, time("2016")),
        DATE,
        time("2016"),
        Exclusion.COPY);
  }

  @Test
  void whatTheSameWitnessTakesBackDoesNotCount() {
    Verdict<?> verdict =
        dossier()
            .published("herald-1", "2020-01-01")
            .published("herald-2", "2020-02-01")
            .claim("herald-2", DATE, time("2016"))
            .claim("herald-1", DATE, time("2015"))
            .reconcile()
            .verdict(DATE)
            .orElseThrow();
    assertOnly(verdict, time("2015"), Exclusion.SUPERSEDED);
    assertThat(verdict.candidate(time("2016")).orElseThrow().probability())
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void aHeadlineDoesNotCountAgainstItsOwnText() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("herald", DATE, time("2015"), in(Channel.HEADLINE))
            .reconcile()
            .verdict(DATE)
            .orElseThrow();
    assertOnly(verdict, time("2015"), Exclusion.OVERRULED_HEADLINE);
    assertThat(verdict.candidate(time("2016")).orElseThrow().probability())
        .isCloseTo(0.8, within(1e-12));
  }

  @Test
  void aPlanCountsBesideAFactAndForLess() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, concept("sour"), told(Realis.FUTURE))
            .reconcile()
            .verdict(COLOURED)
            .orElseThrow();
    assertThat(verdict.notCounted()).isEmpty();
  }

  @Test
  void aFactWithoutCommitmentDoesNotSilenceAPlan() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", COLOURED, concept("red"), sounding(Certainty.U))
            .claim("gazette", COLOURED, concept("blue"), told(Realis.FUTURE))
            .reconcile()
            .verdict(COLOURED)
            .orElseThrow();
    assertThat(verdict.best().orElseThrow().value()).isEqualTo(concept("blue"));
  }

  @Test
  void whereNothingCountsThereIsAVerdictWithoutAnAnswer() {
    Question response = Attributes.RESPONSE_TO.of(WRECK);
    Verdict<?> verdict =
        dossier()
            .claim("herald", response, SomeValue.unspecified())
            .claim("gazette", response, event("storm"), sounding(Certainty.U))
            .reconcile()
            .verdict(response)
            .orElseThrow();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.INSUFFICIENT);
    assertThat(verdict.best()).isEmpty();
    assertThat(verdict.candidates()).isEmpty();
    assertThat(verdict.other()).isEqualTo(1);
    assertThat(verdict.witnesses()).isZero();
    assertThat(verdict.notCounted()).hasSize(2);
  }

  /** The second claim is listed with its reason, and the answer is that of the first alone. */
  private static void assertExcluded(
      Dossiers dossier, Question question, ClaimValue value, Exclusion reason) {
    Verdict<?> verdict = dossier.reconcile().verdict(question).orElseThrow();
    assertOnly(verdict, value, reason);
    assertThat(verdict.candidates())
        .singleElement()
        .satisfies(c -> assertThat(c.probability()).isCloseTo(0.8, within(1e-12)));
    assertThat(verdict.witnesses()).isEqualTo(1);
    assertThat(verdict.documents()).hasSize(2);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.UNCONTESTED);
  }

  private static void assertOnly(Verdict<?> verdict, ClaimValue value, Exclusion reason) {
    assertThat(verdict.notCounted())
        .containsExactly(new NotCounted(ClaimId.of("c2"), value, reason));
  }
}
