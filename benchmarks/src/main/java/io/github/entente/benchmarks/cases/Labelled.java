package io.github.entente.benchmarks.cases;

import io.github.entente.core.Attribute;
import io.github.entente.core.Concept;
import io.github.entente.core.Dossier;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.ValueType;
import java.util.Collection;

/** Labels of a vocabulary whose size is known. */
final class Labelled implements CaseValues {
  private final Attribute<?> attribute;

  Labelled(int vocabulary) {
    attribute = Attribute.one("case-label", ValueType.CONCEPT).withVocabulary(vocabulary);
  }

  @Override
  public Attribute<?> attribute() {
    return attribute;
  }

  @Override
  public Written read(String text) {
    return new Written(ConceptValue.of(ConceptId.of(text)), false);
  }

  @Override
  public void addNamed(Collection<String> texts, Dossier.Builder dossier) {
    dossier.addConcepts(Concept.of("any-label", "any label"));
    texts.stream()
        .distinct()
        .forEach(text -> dossier.addConcepts(Concept.of(text, text, "any-label")));
  }
}
