package io.github.entente.benchmarks.cases;

import io.github.entente.core.Attribute;
import io.github.entente.core.Dossier;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueType;
import java.util.Collection;

/** EDTF expressions. */
final class Dates implements CaseValues {
  private static final Attribute<?> ATTRIBUTE = Attribute.one("case-date", ValueType.TIME);

  @Override
  public Attribute<?> attribute() {
    return ATTRIBUTE;
  }

  @Override
  public Written read(String text) {
    return new Written(TimeValue.parse(text), false);
  }

  @Override
  public void addNamed(Collection<String> texts, Dossier.Builder dossier) {}
}
