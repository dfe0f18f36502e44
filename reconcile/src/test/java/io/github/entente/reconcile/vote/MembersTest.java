package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members that people name, and which lie within which. */
class MembersTest {
  private final Members members = new Members(dossier().build());

  @Test
  void aMemberThatLeavesTheSameOpenIsAddedOnce() {
    add(time("2016"), time("2016-01/2016-12"), time("2016-01"));
    assertThat(members.size()).isEqualTo(2);
    assertThat(containing(time("2016-01-01/2016-12-31"))).containsExactly(0);
  }

  @Test
  void thingsAreFoundByWhatTheyLieIn() {
    add(place("asia"), place("basra"), place("iran"), place("tehran"));
    assertThat(containing(place("tehran"))).containsExactlyInAnyOrder(3, 2, 0);
    assertThat(containing(place("mashhad"))).as("it is no member").containsExactlyInAnyOrder(2, 0);
    assertThat(members.strictlyContaining(2)).containsExactly(0);
    assertThat(members.strictlyContaining(0)).isEmpty();
  }

  @Test
  void aThingMayLieInTwoThatDoNotLieInEachOther() {
    add(concept("red"), concept("blue"), concept("purple"));
    assertThat(members.strictlyContaining(2)).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void timesAndNumbersAreComparedWithEachOther() {
    add(time("2016"), time("2015/2016"), time("2016-01"), time("2014"));
    assertThat(members.strictlyContaining(2)).containsExactlyInAnyOrder(0, 1);
    assertThat(members.strictlyContaining(3)).isEmpty();
  }

  @Test
  void ofTooManyNumbersNoneIsTakenToContainAnother() {
    for (int i = 0; i <= Members.MOST_COMPARED; i++) {
      add(QuantityValue.between(i, i + 10, "person"));
    }
    assertThat(containing(QuantityValue.exactly(5, "person"))).isEmpty();
    assertThat(containing(QuantityValue.between(5, 15, "person"))).containsExactly(5);
  }

  private void add(ClaimValue... values) {
    for (ClaimValue value : values) {
      members.add(LaidOut.of(value));
    }
  }

  private List<Integer> containing(ClaimValue value) {
    return members.containing(LaidOut.of(value));
  }
}
