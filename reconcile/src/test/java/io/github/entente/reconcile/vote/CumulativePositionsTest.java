package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.TOLL;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.valid;
import static io.github.entente.reconcile.vote.DecidedDossiers.decide;
import static io.github.entente.reconcile.vote.DecidedDossiers.decideAt;
import static io.github.entente.reconcile.vote.DecidedDossiers.votes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.Dossiers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts that only grow, as of one time. */
class CumulativePositionsTest {
  private static final Question DEAD = TOLL.of(WRECK);
  private static final QuantityValue AT_LEAST_55 = QuantityValue.atLeast(55, "person");

  private static Dossiers counts() {
    return dossier()
        .claim("herald", DEAD, count(55), valid("2023-08-10"))
        .claim("gazette", DEAD, count(115), valid("2023-08-20"));
  }

  @Test
  void anEarlierCountIsTheLeastThatALaterOneCanBe() {
    assertThat(said(decide(counts(), DEAD)))
        .containsEntry("gazette", List.of(count(115) + " 1.0 of 1.0"))
        .containsEntry("herald", List.of(AT_LEAST_55 + " bound 1.0 of 1.0"));
  }

  @Test
  void aLaterCountIsTheMostThatAnEarlierOneCouldBe() {
    Map<String, List<String>> said = said(decideAt("2023-08-10", counts(), DEAD));
    assertThat(said).containsEntry("herald", List.of(count(55) + " 1.0 of 1.0"));
    assertThat(said.get("gazette"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("bound").contains("115"));
  }

  @Test
  void betweenTwoCountsBothAreBounds() {
    assertThat(said(decideAt("2023-08-15", counts(), DEAD)).values())
        .allSatisfy(texts -> assertThat(texts.get(0)).contains("bound"));
  }

  @Test
  void aCountWithoutATimeIsAsOfThePublicationOfItsDocument() {
    Dossiers dossier =
        dossier()
            .published("herald", "2023-08-10")
            .published("gazette", "2023-08-20")
            .claim("herald", DEAD, count(55))
            .claim("gazette", DEAD, count(115));
    assertThat(said(decide(dossier, DEAD))).isEqualTo(said(decide(counts(), DEAD)));
  }

  @Test
  void countsOfOneTimeAreComparedAsTheyAre() {
    Dossiers dossier =
        dossier()
            .claim("herald", DEAD, count(55), valid("2023-08-10"))
            .claim("gazette", DEAD, count(115), valid("2023-08"))
            .claim("courier", DEAD, count(80));
    assertThat(said(decide(dossier, DEAD)).values())
        .allSatisfy(texts -> assertThat(texts.get(0)).doesNotContain("bound"));
  }

  @Test
  void notYetAHundredDoesNotExcludeAHundredLater() {
    QuantityValue hundred = QuantityValue.atLeast(100, "person");
    Dossiers dossier =
        dossier()
            .claim("herald", DEAD, hundred, valid("2023-08-10"), denied())
            .claim("gazette", DEAD, count(115), valid("2023-08-20"));
    assertThat(said(decide(dossier, DEAD))).containsOnlyKeys("gazette");
    assertThat(said(decideAt("2023-08-10", dossier, DEAD)))
        .containsEntry("herald", List.of("not " + hundred + " bound 1.0 of 1.0"));
    assertThat(said(decideAt("2023-08-01", dossier, DEAD)))
        .as("fewer than a hundred then are no more before")
        .containsEntry(
            "herald", List.of(QuantityValue.lessThan(100, "person") + " bound 1.0 of 1.0"));
  }

  @Test
  void notFewerThanAHundredAreNoFewerLater() {
    Dossiers dossier =
        dossier()
            .claim(
                "herald",
                DEAD,
                QuantityValue.lessThan(100, "person"),
                valid("2023-08-10"),
                denied())
            .claim("gazette", DEAD, count(115), valid("2023-08-20"));
    assertThat(said(decide(dossier, DEAD)))
        .containsEntry(
            "herald", List.of(QuantityValue.atLeast(100, "person") + " bound 1.0 of 1.0"));
  }

  @Test
  void thatACountWasAnotherOneSaysNothingOfOtherTimes() {
    Dossiers dossier =
        dossier()
            .claim("herald", DEAD, count(115), valid("2023-08-10"), denied())
            .claim("gazette", DEAD, count(115), valid("2023-08-20"));
    assertThat(said(decide(dossier, DEAD))).containsOnlyKeys("gazette");
  }

  @Test
  void anEarlierCountThatIsOnlyLimitedFromAboveSaysNothingOfLaterOnes() {
    Dossiers dossier =
        dossier()
            .claim("herald", DEAD, QuantityValue.lessThan(60, "person"), valid("2023-08-10"))
            .claim("gazette", DEAD, count(115), valid("2023-08-20"));
    assertThat(said(decide(dossier, DEAD))).containsOnlyKeys("gazette");
  }

  private static Map<String, List<String>> said(QuestionDecisions decided) {
    assertThat(decided.decisions()).hasSize(1);
    return votes(decided.decisions().get(0));
  }

  private static QuantityValue count(int dead) {
    return QuantityValue.exactly(dead, "person");
  }
}
