package io.github.entente.reconcile.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Actor;
import io.github.entente.core.ActorKind;
import io.github.entente.core.Dossier;
import io.github.entente.core.Interest;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.name.ActorName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is a party to a matter. */
class InterestsTest {
  private final List<Actor> actors = new ArrayList<>();

  @Test
  void whoeverItIsAboutIsTheParty() {
    actor("ahab", ActorKind.PERSON);
    assertThat(between("ahab", "ahab")).isEqualTo(Interest.SELF);
  }

  @Test
  void membersAndWhatTheyBelongToAreOnePartyAtAnyDistance() {
    actor("state", ActorKind.STATE);
    actor("government", ActorKind.GOVERNMENT, "state");
    actor("minister", ActorKind.PERSON, "government");
    assertThat(between("minister", "state")).isEqualTo(Interest.MEMBER);
    assertThat(between("state", "minister")).isEqualTo(Interest.MEMBER);
    assertThat(between("minister", "government")).isEqualTo(Interest.MEMBER);
  }

  @Test
  void colleaguesBelongTogether() {
    actor("navy", ActorKind.ORGANIZATION);
    actor("ahab", ActorKind.PERSON, "navy");
    actor("bligh", ActorKind.PERSON, "navy");
    assertThat(between("ahab", "bligh")).isEqualTo(Interest.MEMBER);
  }

  @Test
  void peopleOfOneStateDoNotBelongTogether() {
    actor("state", ActorKind.STATE);
    actor("ahab", ActorKind.PERSON, "state");
    actor("bligh", ActorKind.PERSON, "state");
    assertThat(between("ahab", "bligh")).isEqualTo(Interest.NONE);
  }

  @Test
  void statesOfOneOrganizationDoNotBelongTogether() {
    actor("union", ActorKind.ORGANIZATION);
    actor("one", ActorKind.STATE, "union");
    actor("other", ActorKind.STATE, "union");
    assertThat(between("one", "other")).isEqualTo(Interest.NONE);
    assertThat(between("one", "union")).isEqualTo(Interest.MEMBER);
  }

  @Test
  void membersOfMembersAreNoColleagues() {
    actor("navy", ActorKind.ORGANIZATION);
    actor("fleet", ActorKind.ORGANIZATION, "navy");
    actor("ahab", ActorKind.PERSON, "fleet");
    actor("bligh", ActorKind.PERSON, "navy");
    assertThat(between("ahab", "bligh")).isEqualTo(Interest.NONE);
  }

  @Test
  void strangersHaveNoInterestInEachOther() {
    actor("ahab", ActorKind.PERSON);
    actor("bligh", ActorKind.PERSON);
    assertThat(between("ahab", "bligh")).isEqualTo(Interest.NONE);
  }

  private Interest between(String actor, String party) {
    Dossier dossier = Dossier.builder().addAllActors(actors).build();
    return Interests.of(dossier).between(ActorId.of(actor), ActorId.of(party));
  }

  private void actor(String id, ActorKind kind, String... groups) {
    actors.add(
        Actor.builder()
            .id(ActorId.of(id))
            .kind(kind)
            .addName(ActorName.of(id))
            .memberOf(Arrays.stream(groups).map(ActorId::of).toList())
            .build());
  }
}
