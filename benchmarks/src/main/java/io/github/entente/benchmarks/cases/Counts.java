package io.github.entente.benchmarks.cases;

import com.google.common.base.Splitter;
import io.github.entente.core.Attribute;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.QuantityValue.Bound;
import io.github.entente.core.value.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Numbers: {@code 12}, {@code 5..20}, {@code >=100}, {@code <=100}. */
final class Counts implements CaseValues {
  private final Attribute<?> attribute;

  Counts(boolean areCumulative) {
    attribute =
        Attribute.of(
            "case-count",
            ValueType.QUANTITY,
            areCumulative ? Cardinality.CUMULATIVE : Cardinality.ONE);
  }

  @Override
  public Attribute<?> attribute() {
    return attribute;
  }

  @Override
  public Written read(String text) {
    if (text.startsWith(">=")) {
      return written(bound(text.substring(2)), Optional.empty());
    } else if (text.startsWith("<=")) {
      return written(Optional.empty(), bound(text.substring(2)));
    }
    List<String> ends = Splitter.on("..").splitToList(text);
    return written(bound(ends.get(0)), bound(ends.get(ends.size() - 1)));
  }

  private static Written written(Optional<Bound> lower, Optional<Bound> upper) {
    return new Written(new QuantityValue(lower, upper, "", false), false);
  }

  private static Optional<Bound> bound(String number) {
    return Optional.of(new Bound(new BigDecimal(number), true));
  }

  @Override
  public void addNamed(Collection<String> texts, Dossier.Builder dossier) {}
}
