package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.vote.ValueGroups.Group;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values can be rivals. */
class ValueGroupsTest {
  private static final Dossier CONTEXT = dossier().build();

  @Test
  void timesAreRivalsOfEachOther() {
    assertThat(groups(time("2015"), time("2016"), time("2016-01"))).hasSize(1);
  }

  @Test
  void numbersOfDifferentUnitsAreNoRivals() {
    QuantityValue persons = QuantityValue.exactly(7, "person");
    QuantityValue families = QuantityValue.exactly(2, "family");
    assertThat(groups(persons, families))
        .isEqualTo(
            Map.of(List.of(persons), List.of(persons), List.of(families), List.of(families)));
  }

  @Test
  void everyTextIsByItself() {
    assertThat(groups(TextValue.of("a"), TextValue.of("b"), TextValue.of("c"))).hasSize(3);
  }

  @Test
  void placesUnderOneRootAreRivalsAndThoseUnderAnotherAreNot() {
    assertThat(groups(place("tehran"), place("basra"), place("atlantis")))
        .containsOnlyKeys(List.of(place("tehran"), place("basra")), List.of(place("atlantis")));
  }

  @Test
  void noValueIsARivalOfAll() {
    Map<List<ClaimValue>, List<ClaimValue>> groups =
        groups(place("tehran"), place("atlantis"), NoValue.of());
    assertThat(groups)
        .containsEntry(List.of(place("tehran")), List.of(place("tehran"), NoValue.of()))
        .containsEntry(List.of(place("atlantis")), List.of(place("atlantis"), NoValue.of()))
        .containsEntry(
            List.of(NoValue.of()), List.of(place("tehran"), place("atlantis"), NoValue.of()));
  }

  /** Whoever says x may mean y, since z lies in both; whoever says w cannot mean y. */
  @Test
  void rootsUnderWhichOneThingLiesMakeTheirValuesRivals() {
    Dossier linked =
        Dossier.builder()
            .addConcepts(
                Concept.of("x", "x"),
                Concept.of("y", "y"),
                Concept.of("z", "z", "x", "y"),
                Concept.of("v", "v"),
                Concept.of("w", "w", "v"))
            .build();
    Map<List<ClaimValue>, List<ClaimValue>> groups =
        groups(linked, Arrays.asList(concept("x"), concept("y"), concept("w")));
    assertThat(groups)
        .containsEntry(List.of(concept("x")), List.of(concept("x"), concept("y")))
        .containsEntry(List.of(concept("y")), List.of(concept("y"), concept("x")))
        .containsEntry(List.of(concept("w")), List.of(concept("w")));
  }

  @Test
  void everyValueIsDecidedInJustOneGroup() {
    List<ClaimValue> values =
        List.of(
            place("tehran"),
            place("atlantis"),
            NoValue.of(),
            TextValue.of("a"),
            time("2016"),
            QuantityValue.exactly(1, "person"));
    assertThat(groups(CONTEXT, values).keySet())
        .flatMap(group -> group)
        .containsExactlyInAnyOrderElementsOf(values);
  }

  private static Map<List<ClaimValue>, List<ClaimValue>> groups(ClaimValue... values) {
    return groups(CONTEXT, List.of(values));
  }

  /** What is decided together, and what else is looked at. */
  private static Map<List<ClaimValue>, List<ClaimValue>> groups(
      ValueContext context, List<ClaimValue> values) {
    Map<List<ClaimValue>, List<ClaimValue>> groups = new LinkedHashMap<>();
    for (Group group : ValueGroups.of(values.stream().map(LaidOut::of).toList(), context)) {
      groups.put(values(group.decided()), values(group.visible()));
    }
    return groups;
  }

  private static List<ClaimValue> values(Collection<LaidOut> laidOut) {
    return laidOut.stream().map(LaidOut::value).toList();
  }
}
