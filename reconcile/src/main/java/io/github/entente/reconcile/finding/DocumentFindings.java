package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.entente.core.Cardinality;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.testimony.Origin;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds what stands within one document: repetitions, and where it does not agree with itself. */
final class DocumentFindings {
  private final Cardinality cardinality;
  private final ValueContext context;
  private final FindingList findings;

  DocumentFindings(Cardinality cardinality, ValueContext context, FindingList findings) {
    this.cardinality = cardinality;
    this.context = context;
    this.findings = findings;
  }

  void compareAll(List<Testimony> testimonies) {
    ImmutableListMultimap<DocumentId, Testimony> byDocument =
        Multimaps.index(testimonies, Testimony::document);
    for (DocumentId document : byDocument.keySet()) {
      List<Testimony> own = byDocument.get(document);
      own.stream().filter(DocumentFindings::isRepeated).forEach(this::repetition);
      pairs(own, this::isDuplicate, FindingKind.DUPLICATE, "%s says the same twice", document);
      pairs(
          own,
          this::excludes,
          FindingKind.INTRA_DOCUMENT,
          "%s gives values that exclude each other",
          document);
      pairs(
          own,
          this::differsInCertainty,
          FindingKind.INTRA_DOCUMENT,
          "%s is not equally sure in all places",
          document);
      pairs(
          own,
          this::differsInRealis,
          FindingKind.INTRA_DOCUMENT,
          "%s tells it both as a fact and as a plan or a possibility",
          document);
    }
  }

  private void repetition(Testimony testimony) {
    findings.add(
        FindingKind.DUPLICATE,
        List.of(testimony),
        "%s has the same text in %s places"
            .formatted(
                findings.labels().of(testimony.document()), testimony.claim().spans().size()));
  }

  private static boolean isRepeated(Testimony testimony) {
    List<String> digests = testimony.claim().spans().stream().map(TextSpan::digest).toList();
    return testimony.origin() == Origin.STATED && Set.copyOf(digests).size() < digests.size();
  }

  /** One finding for all testimony of a document that takes part in any such pair. */
  private void pairs(
      List<Testimony> own,
      BiPredicate<Testimony, Testimony> related,
      FindingKind kind,
      String reason,
      DocumentId document) {
    Set<Testimony> concerned = new LinkedHashSet<>();
    for (int i = 0; i < own.size(); i++) {
      for (int j = i + 1; j < own.size(); j++) {
        if (!own.get(i).claim().equals(own.get(j).claim())
            && related.test(own.get(i), own.get(j))) {
          concerned.add(own.get(i));
          concerned.add(own.get(j));
        }
      }
    }
    if (!concerned.isEmpty()) {
      findings.add(kind, concerned, reason.formatted(findings.labels().of(document)));
    }
  }

  private boolean isDuplicate(Testimony a, Testimony b) {
    return a.polarity() == b.polarity()
        && a.witness().equals(b.witness())
        && FindingRules.isDefinite(a)
        && a.realis() == b.realis()
        && relation(a, b) == ValueRelation.EQUAL;
  }

  private boolean excludes(Testimony a, Testimony b) {
    if (a.isToldAsFact() != b.isToldAsFact()) {
      return false;
    }
    if (a.isPositive() && b.isPositive()) {
      return cardinality == Cardinality.ONE && relation(a, b) == ValueRelation.DISJOINT;
    }
    boolean sameVoice = a.witness().equals(b.witness());
    return sameVoice
        && ((a.isPositive() && !b.isPositive() && relation(a, b).isWithin())
            || (b.isPositive() && !a.isPositive() && relation(b, a).isWithin()));
  }

  private boolean differsInCertainty(Testimony a, Testimony b) {
    return a.claim().certainty() != b.claim().certainty() && isSameMatter(a, b);
  }

  private boolean differsInRealis(Testimony a, Testimony b) {
    return a.isToldAsFact() != b.isToldAsFact() && isSameMatter(a, b);
  }

  private boolean isSameMatter(Testimony a, Testimony b) {
    return a.polarity() == b.polarity()
        && FindingRules.isDefinite(a)
        && FindingRules.isDefinite(b)
        && relation(a, b).isNested();
  }

  private ValueRelation relation(Testimony a, Testimony b) {
    return a.value().relationTo(b.value(), context);
  }
}
