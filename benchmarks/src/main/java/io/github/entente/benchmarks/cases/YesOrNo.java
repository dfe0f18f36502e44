package io.github.entente.benchmarks.cases;

import io.github.entente.core.Attribute;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.ValueType;
import java.util.Collection;

/** Yes and no, which is the contrary of yes. */
final class YesOrNo implements CaseValues {
  private static final Attribute<?> ATTRIBUTE =
      Attribute.one("case-yes", ValueType.CONCEPT).withVocabulary(2);

  @Override
  public Attribute<?> attribute() {
    return ATTRIBUTE;
  }

  @Override
  public Written read(String text) {
    return switch (text) {
      case "yes", "no" -> new Written(ConceptValue.of(ConceptId.of("yes")), text.equals("no"));
      default ->
          throw new IllegalArgumentException(
              "the value \"%s\" of a yes/no question must be yes or no".formatted(text));
    };
  }

  @Override
  public void addNamed(Collection<String> texts, Dossier.Builder dossier) {
    dossier.addConcepts(Concept.of("yes", "yes"));
  }
}
