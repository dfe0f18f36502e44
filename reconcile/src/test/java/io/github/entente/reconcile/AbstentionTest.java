package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.event;
import static io.github.entente.reconcile.Dossiers.on;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.Dossiers.valid;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.entente.core.Attributes;
import io.github.entente.core.Basis;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.reconcile.testimony.Abstention;
import io.github.entente.reconcile.verdict.Abstained;
import io.github.entente.reconcile.verdict.Verdict;
import io.github.entente.reconcile.verdict.VerdictStatus;
import org.junit.jupiter.api.Test;

/** Claims that are kept and shown, and that change no number. */
class AbstentionTest {
  private static final Question COLOURED = COLOUR.of(WRECK);

  @Test
  void aVoiceWithoutCommitmentDoesNotVote() {
    assertAbstains(
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, concept("blue"), sounding(Certainty.U)),
        COLOURED,
        concept("blue"),
        Abstention.UNCOMMITTED);
  }

  @Test
  void aValueThatIsNotNamedDoesNotVote() {
    assertAbstains(
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, SomeValue.described("a bright colour")),
        COLOURED,
        SomeValue.described("a bright colour"),
        Abstention.NO_DEFINITE_VALUE);
  }

  @Test
  void aValueOfAnUnknownTypeDoesNotVote() {
    ClaimValue unknown =
        UnsupportedValue.of(JsonNodeFactory.instance.objectNode().put("type", "smell"));
    assertAbstains(
        dossier().claim("herald", COLOURED, concept("red")).claim("gazette", COLOURED, unknown),
        COLOURED,
        unknown,
        Abstention.UNSUPPORTED_VALUE);
  }

  @Test
  void aDateThatOnlyBoundsTheEventDoesNotVote() {
    assertAbstains(
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("../2015"), on(Basis.BOUND)),
        DATE,
        time("../2015"),
        Abstention.BOUND);
  }

  @Test
  void theTimeOfWhatBoundsAnEventIsShownBesideItsDateAndTheOrderItselfVotes() {
    Question order = Attributes.ORDER.of(WRECK);
    Dossiers dossier =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", order, concept("red"), on(Basis.BOUND), valid("../2015"));
    assertAbstains(dossier, DATE, time("../2015"), Abstention.BOUND);
    Verdict<?> ordered =
        dossier()
            .claim("gazette", order, concept("red"), on(Basis.BOUND), valid("../2015"))
            .reconcile()
            .verdict(order)
            .orElseThrow();
    assertThat(ordered.best().orElseThrow().value()).isEqualTo(concept("red"));
  }

  @Test
  void aPlanDoesNotVoteBesideAFact() {
    assertAbstains(
        dossier()
            .claim("herald", COLOURED, concept("red"))
            .claim("gazette", COLOURED, concept("blue"), told(Realis.FUTURE)),
        COLOURED,
        concept("blue"),
        Abstention.NOT_TOLD_AS_FACT);
  }

  @Test
  void amongPlansOnlyPlansVote() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", COLOURED, concept("red"), told(Realis.INTENDED))
            .claim("gazette", COLOURED, concept("red"), told(Realis.HYPOTHETICAL))
            .reconcile()
            .verdict(COLOURED)
            .orElseThrow();
    assertThat(verdict.abstained()).isEmpty();
    assertThat(verdict.effectiveWitnesses()).isEqualTo(2);
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
  void whereNothingVotesThereIsAVerdictWithoutAnAnswer() {
    Verdict<?> verdict =
        dossier()
            .claim("herald", Attributes.RESPONSE_TO.of(WRECK), SomeValue.unspecified())
            .claim(
                "gazette", Attributes.RESPONSE_TO.of(WRECK), event("storm"), sounding(Certainty.U))
            .reconcile()
            .verdict(Attributes.RESPONSE_TO.of(WRECK))
            .orElseThrow();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.INSUFFICIENT);
    assertThat(verdict.best()).isEmpty();
    assertThat(verdict.other()).isEqualTo(1);
    assertThat(verdict.effectiveWitnesses()).isZero();
    assertThat(verdict.abstained()).hasSize(2);
  }

  /** The second claim is listed with its reason, and the answer is that of the first alone. */
  private static void assertAbstains(
      Dossiers dossier, Question question, ClaimValue value, Abstention reason) {
    Verdict<?> verdict = dossier.reconcile().verdict(question).orElseThrow();
    assertThat(verdict.abstained()).containsExactly(new Abstained(ClaimId.of("c2"), value, reason));
    assertThat(verdict.candidates()).hasSize(1);
    assertThat(verdict.effectiveWitnesses()).isEqualTo(1);
    assertThat(verdict.documents()).hasSize(2);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.UNCONTESTED);
  }
}
