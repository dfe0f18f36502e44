package io.github.entente.core;

import java.util.List;
import java.util.Optional;

/** Checks the words by which readers know the parts of a dossier: none of them is blank. */
final class LabelValidation {
  private final List<Problem> problems;

  LabelValidation(List<Problem> problems) {
    this.problems = problems;
  }

  void check(Location at, Attribute<?> attribute) {
    optional(at, "/description", attribute.description());
  }

  void check(Location at, Concept concept) {
    required(at, "/label", concept.label());
  }

  void check(Location at, Actor actor) {
    optional(at, "/description", actor.description());
  }

  void check(Location at, Event event) {
    required(at, "/label", event.label());
    optional(at, "/type", event.type());
  }

  void check(Location at, SourceDocument document) {
    optional(at, "/title", document.title());
  }

  private void required(Location at, String field, String text) {
    check(at, field, text, "give a few words by which readers know it");
  }

  private void optional(Location at, String field, Optional<String> text) {
    text.ifPresent(
        given -> check(at, field, given, "leave the field out if there is nothing to say"));
  }

  private void check(Location at, String field, String text, String remedy) {
    if (text.isBlank()) {
      problems.add(new Problem(at.pointer(field), text, "is blank", remedy));
    }
  }
}
