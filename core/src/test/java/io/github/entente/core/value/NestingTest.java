package io.github.entente.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.id.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Values inside values cost no more than there are of them. */
class NestingTest {
  private static final Question SAID = Question.of(EventId.of("e"), "said");

  @Test
  void propositionsStandInsideEachOtherOnlySoDeep() {
    ClaimValue deepest = nested(TextValue.of("a"), PropositionValue.MAX_NESTING);

    assertThat(deepest.relationTo(deepest)).isEqualTo(ValueRelation.EQUAL);
    assertThat(deepest.extent()).isPresent();
    assertThat(deepest.canonicalText()).contains("1:a");
    assertThatThrownBy(() -> PropositionValue.of(SAID, deepest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "proposition about event:e/said has propositions more than 32 deep inside each other;"
                + " claim the inner ones by themselves, each with its chain of speakers");
    assertThatThrownBy(() -> PropositionValue.of(SAID, SetValue.open(deepest)))
        .hasMessageContaining("more than 32 deep");
  }

  @Test
  void aSetHasOnlySoManyValuesHoweverTheyAreNested() {
    List<ClaimValue> members = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      members.add(PropositionValue.of(SAID, place(i)));
    }
    SetValue largest = SetValue.open(members.toArray(new ClaimValue[0]));
    members.add(place(0));

    assertThat(largest.members()).hasSize(5000);
    assertThatThrownBy(() -> SetValue.open(members.toArray(new ClaimValue[0])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "set has 10001 values, those inside its members counted, but may have at most 10000;"
                + " claim parts of the list one by one");
  }

  /** Comparing the members of each level seven times would take 7^32 comparisons. */
  @Test
  void closedListsInsideEachOtherAreComparedOnce() {
    ClaimValue a = place(1);
    ClaimValue b = place(2);
    for (int i = 0; i < PropositionValue.MAX_NESTING; i++) {
      a = PropositionValue.of(SAID, SetValue.closed(a));
      b = PropositionValue.of(SAID, SetValue.closed(b));
    }
    CountingContext context = new CountingContext();

    assertThat(a.relationTo(b, context)).isEqualTo(ValueRelation.UNKNOWN);
    assertThat(context.asked).hasValue(1);
  }

  @Test
  void nestedListsTakeNoMoreComparisonsThanPairsOfTheirMembers() {
    ClaimValue a = tree(0, 6);
    ClaimValue b = tree(729, 6);
    CountingContext context = new CountingContext();

    assertThat(a.relationTo(b, context)).isEqualTo(ValueRelation.UNKNOWN);
    assertThat(context.asked.get()).isLessThanOrEqualTo(729L * 729);
  }

  /** A closed list of three contents, each again such a list; 3^depth places from a number on. */
  private static ClaimValue tree(int first, int depth) {
    if (depth == 0) {
      return place(first);
    }
    int width = (int) Math.pow(3, depth - 1);
    ClaimValue[] members = new ClaimValue[3];
    for (int i = 0; i < members.length; i++) {
      members[i] = PropositionValue.of(SAID, tree(first + i * width, depth - 1));
    }
    return SetValue.closed(members);
  }

  private static ClaimValue nested(ClaimValue innermost, int times) {
    ClaimValue value = innermost;
    for (int i = 0; i < times; i++) {
      value = PropositionValue.of(SAID, value);
    }
    return value;
  }

  private static PlaceValue place(int number) {
    return PlaceValue.of(PlaceId.of("p" + number));
  }

  private static final class CountingContext implements ValueContext {
    private final AtomicLong asked = new AtomicLong();

    @Override
    public Containment<Id> containment(ValueType<?> type) {
      asked.incrementAndGet();
      return ValueContext.UNKNOWN.containment(type);
    }
  }
}
