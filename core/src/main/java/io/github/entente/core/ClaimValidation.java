package io.github.entente.core;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.ValueVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks single claims and implications against the rest of the dossier. */
final class ClaimValidation {
  private final Map<String, Attribute<?>> attributes;
  private final Map<DocumentId, SourceDocument> documents;
  private final References references;

  ClaimValidation(
      Map<String, Attribute<?>> attributes,
      Map<DocumentId, SourceDocument> documents,
      References references) {
    this.attributes = attributes;
    this.documents = documents;
    this.references = references;
  }

  void check(String pointer, SourcedClaim claim, List<Problem> problems) {
    references.check(pointer + "/document", claim.document());
    checkQuestion(pointer + "/question", claim.question(), problems);
    checkValue(pointer + "/value", claim.question(), claim.value(), problems);
    checkChain(pointer + "/chain", claim.chain(), problems);
    checkSpans(pointer + "/spans", claim, problems);
  }

  void check(String pointer, Implication implication, List<Problem> problems) {
    checkQuestion(pointer + "/premise", implication.premise(), problems);
    checkQuestion(pointer + "/conclusion", implication.conclusion(), problems);
    implication
        .premiseValue()
        .ifPresent(
            value -> checkValue(pointer + "/premiseValue", implication.premise(), value, problems));
    implication
        .conclusionValue()
        .ifPresent(
            value ->
                checkValue(
                    pointer + "/conclusionValue", implication.conclusion(), value, problems));
    if (implication.conclusionValue().isEmpty()) {
      checkCarriedOver(pointer + "/conclusion", implication, problems);
    }
  }

  /** Whoever answers the premise concludes his own value, so the conclusion must take it. */
  private void checkCarriedOver(String pointer, Implication implication, List<Problem> problems) {
    attribute(implication.premise())
        .ifPresent(
            premise ->
                attribute(implication.conclusion())
                    .filter(c -> !c.acceptsAllOf(premise, implication.premiseValue()))
                    .ifPresent(
                        conclusion ->
                            problems.add(
                                new Problem(
                                    pointer,
                                    implication.conclusion().toString(),
                                    "asks for \"%s\" but would be answered with any value of \"%s\""
                                        .formatted(conclusion, premise),
                                    "give a conclusionValue, or relate attributes of one type and"
                                        + " cardinality"))));
  }

  private void checkQuestion(String pointer, Question question, List<Problem> problems) {
    question.visit(new Parts(problems).within(pointer));
    checkAttribute(pointer, question, problems);
  }

  private void checkAttribute(String pointer, Question question, List<Problem> problems) {
    if (attribute(question).isEmpty()) {
      problems.add(
          new Problem(
              pointer + "/attribute",
              question.attribute(),
              "is neither declared in this dossier nor in the catalogue",
              "declare it under /attributes, or correct the name"));
    }
  }

  private void checkValue(
      String pointer, Question question, ClaimValue value, List<Problem> problems) {
    value.visit(new Parts(problems).within(pointer));
    checkFit(pointer, question, value, problems);
  }

  private void checkFit(
      String pointer, Question question, ClaimValue value, List<Problem> problems) {
    attribute(question)
        .filter(attribute -> !attribute.accepts(value))
        .ifPresent(
            attribute ->
                problems.add(
                    new Problem(
                        pointer,
                        value.toString(),
                        "is a %s but the attribute is \"%s\""
                            .formatted(value.type().valueClass().getSimpleName(), attribute),
                        "give a value of type %s, or ask for another attribute"
                            .formatted(attribute.type()))));
  }

  private Optional<Attribute<?>> attribute(Question question) {
    return Optional.<Attribute<?>>ofNullable(attributes.get(question.attribute()))
        .or(() -> Attributes.named(question.attribute()));
  }

  /** Checks what a question or a value has inside. */
  private final class Parts implements ValueVisitor {
    private final List<Problem> problems;

    Parts(List<Problem> problems) {
      this.problems = problems;
    }

    @Override
    public void id(String pointer, Id id) {
      references.check(pointer, id);
    }

    @Override
    public void proposition(String pointer, PropositionValue proposition) {
      checkAttribute(pointer + "/question", proposition.question(), problems);
      checkFit(pointer + "/value", proposition.question(), proposition.value(), problems);
    }
  }

  private void checkChain(
      String pointer, ImmutableList<AttributionLink> chain, List<Problem> problems) {
    Set<ActorId> seen = new HashSet<>();
    for (int i = 0; i < chain.size(); i++) {
      String at = pointer + "/" + i;
      AttributionLink link = chain.get(i);
      references.checkAll(at + "/addressees", link.addressees());
      link.speaker()
          .ifPresent(
              speaker -> {
                references.check(at + "/speaker", speaker);
                if (!seen.add(speaker)) {
                  problems.add(
                      new Problem(
                          at + "/speaker",
                          speaker.ref(),
                          "already speaks further out in the same chain",
                          "let each speaker occur once: nobody is a source for himself"));
                }
              });
    }
  }

  private void checkSpans(String pointer, SourcedClaim claim, List<Problem> problems) {
    int length =
        Optional.ofNullable(documents.get(claim.document()))
            .map(d -> d.length().orElse(Integer.MAX_VALUE))
            .orElse(Integer.MAX_VALUE);
    for (int i = 0; i < claim.spans().size(); i++) {
      TextSpan span = claim.spans().get(i);
      String range = "[%s, %s)".formatted(span.start(), span.end());
      if (span.start() < 0 || span.end() < span.start()) {
        problems.add(
            new Problem(
                pointer + "/" + i,
                range,
                "ends before it starts, or starts before the text",
                "give 0 <= start <= end"));
      } else if (span.end() > length) {
        problems.add(
            new Problem(
                pointer + "/" + i,
                range,
                "lies outside the text of %s, which has %s characters"
                    .formatted(claim.document(), length),
                "give an end of at most %s, counted in Unicode code points".formatted(length)));
      }
    }
  }
}
