package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.byUnnamed;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.in;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attributes;
import io.github.entente.core.Channel;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.independence.Witness;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.verdict.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who counts as one witness, whatever number of documents one reads it in. */
class WitnessTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void outletsThatSpeakForThemselvesAreIndependentWitnesses() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("gazette", DATE, time("2016"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("gazette"), known("herald"));
    assertThat(best(result).confidence().effectiveWitnesses()).isEqualTo(2);
  }

  @Test
  void twoArticlesThatQuoteOneAgencyAreOneWitnessWithTwoMouths() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("gazette", DATE, time("2016"), by("agency"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("agency"));
    assertThat(result.verdict(DATE).orElseThrow().effectiveWitnesses())
        .isCloseTo(1.1, within(ROUNDING));
  }

  @Test
  void theDeepestVoiceIsTheWitnessWhoeverCarriedItsWords() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency", "minister"))
            .claim("gazette", DATE, time("2016"), by("minister"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("minister"));
  }

  @Test
  void aWordThatCameThroughMoreVoicesCountsForLess() {
    double own = best(dossier().claim("herald", DATE, time("2016")).reconcile()).probability();
    double told =
        best(dossier().claim("herald", DATE, time("2016"), by("agency")).reconcile()).probability();
    double retold =
        best(dossier().claim("herald", DATE, time("2016"), by("agency", "minister")).reconcile())
            .probability();
    assertThat(List.of(retold, told, own)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aSecondMouthOfTheSameWitnessAddsNothingWhereMouthsOnlyRepeat() {
    ReconcilePolicy policy = ReconcilePolicy.builder().sharedWitnessDependence(1).build();
    Dossiers one =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("courier", DATE, time("2015"));
    Dossiers two =
        dossier()
            .claim("herald", DATE, time("2016"), by("agency"))
            .claim("courier", DATE, time("2015"))
            .claim("gazette", DATE, time("2016"), by("agency"));
    assertThat(probabilities(two.build(), policy)).isEqualTo(probabilities(one.build(), policy));
  }

  @Test
  void repeatingItselfInOneDocumentAddsNothingEver() {
    Dossiers once =
        dossier().claim("herald", DATE, time("2016")).claim("courier", DATE, time("2015"));
    Dossiers twice =
        dossier()
            .claim("herald", DATE, time("2016"))
            .claim("courier", DATE, time("2015"))
            .claim("herald", DATE, time("2016"));
    assertThat(probabilities(twice.build(), ReconcilePolicy.DEFAULT))
        .isEqualTo(probabilities(once.build(), ReconcilePolicy.DEFAULT));
  }

  @Test
  void aCopyOfADocumentIsTheSameWitnessAsTheOriginal() {
    Reconciliation result =
        dossier()
            .copy("echo", "herald")
            .claim("herald", DATE, time("2016"))
            .claim("echo", DATE, time("2016"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("herald"));
    assertThat(best(result).confidence().effectiveWitnesses()).isCloseTo(1.1, within(ROUNDING));
  }

  @Test
  void aCopyOfACopyLeadsBackToTheFirstDocument() {
    Reconciliation result =
        dossier()
            .copy("echo", "gazette")
            .copy("gazette", "herald")
            .claim("echo", DATE, time("2016"))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("herald"));
  }

  @Test
  void whatTheEditorInsertedIsTheEditorsAndNotTheSpeakers() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), by("minister"), in(Channel.EDITOR_INSERT))
            .reconcile();
    assertThat(witnesses(result)).containsExactly(known("herald"));
  }

  @Test
  void nobodyIsAWitnessForTheFactOfHisOwnWords() {
    Question said = Attributes.SAID.of(ActorId.of("minister"));
    Reconciliation heardByOutlet =
        dossier().claim("herald", said, concept("red"), by("minister")).reconcile();
    Reconciliation heardByAgency =
        dossier().claim("herald", said, concept("red"), by("agency", "minister")).reconcile();
    assertThat(witnesses(heardByOutlet)).containsExactly(known("herald"));
    assertThat(witnesses(heardByAgency)).containsExactly(known("agency"));
  }

  @Test
  void unnamedSpeakersAreTheSameOnlyWithinOneDocumentAndUnderOneDescription() {
    Reconciliation result =
        dossier()
            .claim("herald", DATE, time("2016"), byUnnamed("an official"))
            .claim("herald", Attributes.START.of(WRECK), time("2016"), byUnnamed("an official"))
            .claim("herald", Attributes.END.of(WRECK), time("2016"), byUnnamed("a sailor"))
            .claim("gazette", DATE, time("2016"), byUnnamed("an official"))
            .reconcile();
    assertThat(witnesses(result))
        .containsExactly(
            new Witness.Unnamed(DocumentId.of("gazette"), "an official"),
            new Witness.Unnamed(DocumentId.of("herald"), "a sailor"),
            new Witness.Unnamed(DocumentId.of("herald"), "an official"));
    assertThat(best(result).confidence().effectiveWitnesses()).isEqualTo(2);
  }

  @Test
  void anUnnamedSpeakerInACopyIsTheOneOfTheOriginal() {
    Reconciliation result =
        dossier()
            .copy("echo", "herald")
            .claim("herald", DATE, time("2016"), byUnnamed("an official"))
            .claim("echo", DATE, time("2016"), byUnnamed("an official"))
            .reconcile();
    assertThat(witnesses(result))
        .containsExactly(new Witness.Unnamed(DocumentId.of("herald"), "an official"));
  }

  @Test
  void unnamedWitnessesAreToldApartWhereverAColonStands() {
    Witness one = new Witness.Unnamed(DocumentId.of("a:b"), "c");
    Witness other = new Witness.Unnamed(DocumentId.of("a"), "b:c");
    assertThat(one.compareTo(other)).isNotZero();
  }

  private static List<Double> probabilities(Dossier dossier, ReconcilePolicy policy) {
    return Reconciler.with(policy)
        .reconcile(dossier)
        .verdict(DATE)
        .orElseThrow()
        .candidates()
        .stream()
        .map(Candidate::probability)
        .toList();
  }

  private static List<Witness> witnesses(Reconciliation result) {
    return result.trust().stream().map(SourceTrust::witness).toList();
  }

  private static Candidate best(Reconciliation result) {
    return result.verdict(DATE).orElseThrow().best().orElseThrow();
  }

  private static Witness known(String id) {
    return new Witness.Known(ActorId.of(id));
  }
}
