package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.name.ActorName;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.ValueRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DossierScaleTest {
  @Test
  void aSoundDossierIsCheckedOnceInWhateverOrderItIsGiven() {
    AtomicInteger asked = new AtomicInteger();
    List<Actor> inOrder = List.of(counting("a", asked), counting("b", asked), counting("c", asked));

    Dossier.builder().actors(inOrder).build();
    int once = asked.getAndSet(0);
    Dossier.builder().actors(Lists.reverse(inOrder)).build();

    assertThat(once).isPositive();
    assertThat(asked).hasValue(once);
  }

  @Test
  void aHundredThousandPlacesInsideEachOtherAreADossier() {
    int length = 100_000;
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      places.add(i == 0 ? Place.of("p0", "P") : Place.of("p" + i, "P", "p" + (i - 1)));
    }
    Dossier dossier = Dossier.builder().places(places).build();

    assertThat(place(length - 1).relationTo(place(0), dossier)).isEqualTo(ValueRelation.REFINES);
    assertThat(place(1).relationTo(place(length - 1), dossier))
        .isEqualTo(ValueRelation.GENERALIZES);
  }

  private static PlaceValue place(int number) {
    return PlaceValue.of(PlaceId.of("p" + number));
  }

  /** An actor that counts how often the dossier asks for the actors above it. */
  private static Actor counting(String id, AtomicInteger asked) {
    return new Actor() {
      @Override
      public ActorId id() {
        return ActorId.of(id);
      }

      @Override
      public ImmutableList<ActorName> names() {
        return ImmutableList.of(ActorName.of(id));
      }

      @Override
      public ImmutableSet<ActorId> memberOf() {
        asked.incrementAndGet();
        return ImmutableSet.of();
      }

      @Override
      public Optional<String> description() {
        return Optional.empty();
      }
    };
  }
}
