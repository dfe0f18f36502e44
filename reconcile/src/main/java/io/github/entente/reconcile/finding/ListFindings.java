package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Cardinality;
import io.github.entente.core.Labels;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SetValue.Closure;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the lists that documents give for an attribute with several values. What one document
 * says in several claims is one list.
 */
final class ListFindings {
  private final Cardinality cardinality;
  private final ValueContext context;
  private final FindingList findings;

  ListFindings(Cardinality cardinality, ValueContext context, FindingList findings) {
    this.cardinality = cardinality;
    this.context = context;
    this.findings = findings;
  }

  void compareAll(List<Testimony> testimonies) {
    List<DocumentList> lists = distinct(byDocument(testimonies));
    for (int i = 0; i < lists.size(); i++) {
      for (int j = i + 1; j < lists.size(); j++) {
        compare(lists.get(i), lists.get(j));
      }
    }
  }

  private void compare(DocumentList a, DocumentList b) {
    ValueRelation relation = a.values.relationTo(b.values, context);
    List<Testimony> both = new ArrayList<>(a.testimonies);
    both.addAll(b.testimonies);
    if (relation == ValueRelation.DISJOINT) {
      findings.add(
          FindingKind.CONFLICT,
          both,
          a.describe(findings.labels()) + " excludes " + b.describe(findings.labels()));
    } else if (relation != ValueRelation.EQUAL && correspond(a, b)) {
      boolean complete = covers(a, b) && covers(b, a);
      findings.add(
          complete ? FindingKind.REFINEMENT : FindingKind.PARTIAL_SET,
          both,
          complete
              ? a.describe(findings.labels())
                  + " and "
                  + b.describe(findings.labels())
                  + " name the same, not equally exactly"
              : a.describe(findings.labels())
                  + " and "
                  + b.describe(findings.labels())
                  + " do not list the same members");
    }
  }

  private boolean correspond(DocumentList a, DocumentList b) {
    return a.values.members().stream().anyMatch(x -> hasCounterpart(x, b));
  }

  private boolean covers(DocumentList a, DocumentList b) {
    return b.values.members().stream().allMatch(x -> hasCounterpart(x, a));
  }

  private boolean hasCounterpart(ClaimValue member, DocumentList list) {
    return list.values.members().stream()
        .anyMatch(other -> member.relationTo(other, context).isNested());
  }

  private List<DocumentList> byDocument(List<Testimony> testimonies) {
    Map<String, List<Testimony>> lists = new LinkedHashMap<>();
    for (Testimony t : testimonies) {
      if (t.isPositive() && FindingRules.isDefinite(t)) {
        String key = t.document().ref() + " " + t.isToldAsFact();
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(t);
      }
    }
    return lists.values().stream().map(this::list).toList();
  }

  private DocumentList list(List<Testimony> testimonies) {
    ImmutableSet.Builder<ClaimValue> members = ImmutableSet.builder();
    boolean closed = cardinality == Cardinality.CLOSED_SET;
    for (Testimony t : testimonies) {
      SetValue set = SetValue.openOf(t.value());
      members.addAll(set.members());
      closed |= set.isClosed();
    }
    return new DocumentList(
        new SetValue(members.build(), closed ? Closure.CLOSED : Closure.OPEN), testimonies);
  }

  /** Puts documents with equal lists together. */
  private List<DocumentList> distinct(List<DocumentList> lists) {
    List<DocumentList> distinct = new ArrayList<>();
    for (DocumentList list : lists) {
      distinct.stream()
          .filter(d -> d.values.relationTo(list.values, context) == ValueRelation.EQUAL)
          .findFirst()
          .ifPresentOrElse(d -> d.testimonies.addAll(list.testimonies), () -> distinct.add(list));
    }
    return distinct;
  }

  /** The list of one document, or of several whose lists are equal. */
  private record DocumentList(SetValue values, List<Testimony> testimonies) {
    String describe(Labels labels) {
      List<String> documents =
          testimonies.stream().map(Testimony::document).map(labels::of).distinct().toList();
      return labels.of(values) + " (" + String.join(", ", documents) + ")";
    }
  }
}
