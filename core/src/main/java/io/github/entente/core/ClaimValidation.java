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
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.ValueVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks single claims and implications against the rest of the dossier. */
final class ClaimValidation {
  private final Map<String, Attribute<?>> attributes;
  private final Map<DocumentId, SourceDocument> documents;
  private final References references;
  private final List<Problem> problems;

  ClaimValidation(
      Map<String, Attribute<?>> attributes,
      Map<DocumentId, SourceDocument> documents,
      References references,
      List<Problem> problems) {
    this.attributes = attributes;
    this.documents = documents;
    this.references = references;
    this.problems = problems;
  }

  void check(Location at, SourcedClaim claim) {
    references.check(at, "/document", claim.document(), problems);
    checkQuestion(at.at("/question"), claim.question());
    checkValue(at.at("/value"), claim.question(), claim.value());
    checkChain(at, claim.chain());
    checkSpans(at, claim);
  }

  void check(Location at, Implication implication) {
    checkQuestion(at.at("/premise"), implication.premise());
    checkQuestion(at.at("/conclusion"), implication.conclusion());
    implication
        .premiseValue()
        .ifPresent(value -> checkValue(at.at("/premiseValue"), implication.premise(), value));
    implication
        .conclusionValue()
        .ifPresentOrElse(
            value -> checkValue(at.at("/conclusionValue"), implication.conclusion(), value),
            () -> checkCarriedOver(at, implication));
  }

  /** Whoever answers the premise concludes his own value, so the conclusion must take it. */
  private void checkCarriedOver(Location at, Implication implication) {
    Attribute<?> premise = attribute(implication.premise());
    Attribute<?> conclusion = attribute(implication.conclusion());
    if (premise != null
        && conclusion != null
        && !conclusion.acceptsAllOf(premise, implication.premiseValue())) {
      problems.add(
          new Problem(
              at.pointer("/conclusion"),
              implication.conclusion().toString(),
              "asks for \"%s\" but would be answered with any value of \"%s\""
                  .formatted(conclusion, premise),
              "give a conclusionValue, or relate attributes of one type and cardinality"));
    }
  }

  private void checkQuestion(Location at, Question question) {
    question.visit(new Parts(at));
    checkAttribute(at, "/attribute", question);
  }

  private void checkAttribute(Location at, String rest, Question question) {
    if (attribute(question) == null) {
      problems.add(
          new Problem(
              at.pointer(rest),
              question.attribute(),
              "is neither declared in this dossier nor in the catalogue",
              "declare it under /attributes, or correct the name"));
    }
  }

  private void checkValue(Location at, Question question, ClaimValue value) {
    value.visit(new Parts(at));
    checkFit(at, "", question, value);
  }

  private void checkFit(Location at, String rest, Question question, ClaimValue value) {
    Attribute<?> attribute = attribute(question);
    if (attribute == null) {
      return;
    }
    if (!attribute.accepts(value)) {
      problems.add(
          new Problem(
              at.pointer(rest),
              value.toString(),
              "is a %s but the attribute is \"%s\""
                  .formatted(value.type().valueClass().getSimpleName(), attribute),
              "give a value of type %s, or ask for another attribute".formatted(attribute.type())));
    }
    checkRange(at, rest, attribute, value);
  }

  private void checkRange(Location at, String rest, Attribute<?> attribute, ClaimValue value) {
    if (attribute.isAbove(value)) {
      problems.add(
          new Problem(
              at.pointer(rest),
              value.toString(),
              "lies below every value that \"%s\" can have".formatted(attribute),
              "correct the number, or ask for another attribute"));
    } else if (attribute.atLeast().isPresent() && value instanceof SetValue set) {
      ImmutableList<ClaimValue> members = set.members().asList();
      for (int i = 0; i < members.size(); i++) {
        checkRange(at, rest + "/members/" + i, attribute, members.get(i));
      }
    }
  }

  private @Nullable Attribute<?> attribute(Question question) {
    return attributes.get(question.attribute());
  }

  /** Checks what a question or a value has inside. */
  private final class Parts implements ValueVisitor {
    private final Location at;

    Parts(Location at) {
      this.at = at;
    }

    @Override
    public void id(String pointer, Id id) {
      references.check(at, pointer, id, problems);
    }

    @Override
    public void proposition(String pointer, PropositionValue proposition) {
      checkAttribute(at, pointer + "/question/attribute", proposition.question());
      checkFit(at, pointer + "/value", proposition.question(), proposition.value());
    }
  }

  private void checkChain(Location claim, ImmutableList<AttributionLink> chain) {
    Set<ActorId> seen = chain.size() > 1 ? new HashSet<>() : Set.of();
    for (int i = 0; i < chain.size(); i++) {
      Location at = claim.at("/chain", i);
      AttributionLink link = chain.get(i);
      references.checkAll(at.at("/addressees"), link.addressees(), problems);
      link.speaker()
          .ifPresent(
              speaker -> {
                references.check(at, "/speaker", speaker, problems);
                if (chain.size() > 1 && !seen.add(speaker)) {
                  problems.add(
                      new Problem(
                          at.pointer("/speaker"),
                          speaker.ref(),
                          "already speaks further out in the same chain",
                          "let each speaker occur once: nobody is a source for himself"));
                }
              });
    }
  }

  private void checkSpans(Location claim, SourcedClaim of) {
    for (int i = 0; i < of.spans().size(); i++) {
      TextSpan span = of.spans().get(i);
      Location at = claim.at("/spans", i);
      if (span.start() < 0 || span.end() < span.start()) {
        problems.add(
            new Problem(
                at.pointer(""),
                range(span),
                "ends before it starts, or starts before the text",
                "give 0 <= start <= end"));
      } else if (span.end() > length(of.document())) {
        problems.add(
            new Problem(
                at.pointer(""),
                range(span),
                "lies outside the text of %s, which has %s characters"
                    .formatted(of.document(), length(of.document())),
                "give an end of at most %s, counted in Unicode code points"
                    .formatted(length(of.document()))));
      }
    }
  }

  private int length(DocumentId id) {
    SourceDocument document = documents.get(id);
    return document == null ? Integer.MAX_VALUE : document.length().orElse(Integer.MAX_VALUE);
  }

  private static String range(TextSpan span) {
    return "[%s, %s)".formatted(span.start(), span.end());
  }
}
