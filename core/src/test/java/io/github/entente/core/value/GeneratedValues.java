package io.github.entente.core.value;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.QuantityValue.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random values of one type that are near enough to each other to be equal, nested, overlapping and
 * disjoint; they name what the generated dossier has.
 */
final class GeneratedValues {
  private static final List<String> TEXTS = List.of("red", " RED", "re\u0301d", "blue", "red blue");
  private static final List<String> UNITS = List.of("m", " m ", "m\u00B2", "m2", "M", "");

  private final Random random;

  private GeneratedValues(long seed) {
    this.random = new Random(seed);
  }

  /** So many values of a type, which must be a definite one. */
  static <V extends ClaimValue> List<V> of(ValueType<V> type, long seed, int count) {
    GeneratedValues values = new GeneratedValues(seed);
    List<V> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(type.cast(values.value(type)).orElseThrow());
    }
    return all;
  }

  private ClaimValue value(ValueType<?> type) {
    if (type == ValueType.TIME) {
      return TimeValue.of(time());
    } else if (type == ValueType.QUANTITY) {
      return quantity();
    } else if (type == ValueType.ACTOR) {
      return ActorValue.of(ActorId.of("a" + random.nextInt(12)));
    } else if (type == ValueType.CONCEPT) {
      return ConceptValue.of(ConceptId.of("c" + random.nextInt(12)));
    } else if (type == ValueType.EVENT) {
      return EventValue.of(EventId.of("e" + random.nextInt(12)));
    } else if (type == ValueType.PLACE) {
      return PlaceValue.of(PlaceId.of("p" + random.nextInt(12)));
    } else if (type == ValueType.TEXT) {
      return TextValue.of(pick(TEXTS));
    }
    ValueType<?> inner = pick(ValueType.all().stream().filter(ValueType::isDefinite).toList());
    Question question = Question.of(EventId.of("e" + random.nextInt(2)), "anything");
    return PropositionValue.of(question, value(inner));
  }

  private FuzzyTime time() {
    String day = "2016-0%s-0%s".formatted(1 + random.nextInt(2), 1 + random.nextInt(3));
    String edtf =
        switch (random.nextInt(9)) {
          case 0 -> "2016";
          case 1 -> day.substring(0, 7);
          case 2 -> day;
          case 3 -> "../" + day;
          case 4 -> day + "/..";
          case 5 -> day.substring(0, 7) + "~";
          case 6 -> "[2015,%s,2016-03]".formatted(day);
          case 7 -> "201X-01-0" + (1 + random.nextInt(2));
          default -> "../..";
        };
    FuzzyTime time = FuzzyTime.parse(edtf);
    return random.nextBoolean() ? time : time.withAsWritten("then");
  }

  private QuantityValue quantity() {
    BigDecimal low = new BigDecimal(pick(List.of("-1", "0", "0.1", "1", "1e30")));
    BigDecimal high = low.add(new BigDecimal(pick(List.of("0", "0.1", "1", "2"))));
    boolean isPoint = low.compareTo(high) == 0;
    Optional<Bound> lower = Optional.of(new Bound(low, isPoint || random.nextBoolean()));
    Optional<Bound> upper = Optional.of(new Bound(high, isPoint || random.nextBoolean()));
    return switch (random.nextInt(4)) {
      case 0 -> new QuantityValue(lower, Optional.empty(), pick(UNITS), false);
      case 1 -> new QuantityValue(Optional.empty(), upper, pick(UNITS), false);
      default -> new QuantityValue(lower, upper, pick(UNITS), random.nextBoolean());
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
