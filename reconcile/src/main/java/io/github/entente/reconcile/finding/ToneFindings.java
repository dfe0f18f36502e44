package io.github.entente.reconcile.finding;

import io.github.entente.core.id.ClaimId;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where the same, or a more exact form of it, is told in a different tone. */
final class ToneFindings {
  private final ValueContext context;
  private final FindingList findings;

  ToneFindings(ValueContext context, FindingList findings) {
    this.context = context;
    this.findings = findings;
  }

  void compareAll(List<Testimony> testimonies) {
    for (List<Testimony> comparable : comparable(testimonies)) {
      difference(FindingKind.CERTAINTY_DIFFERENCE, comparable, ToneFindings::certainty);
      difference(FindingKind.REALIS_DIFFERENCE, comparable, ToneFindings::realis);
    }
  }

  private static String certainty(Testimony testimony) {
    return switch (testimony.claim().certainty()) {
      case CT -> "certain";
      case PR -> "probable";
      case PS -> "possible";
      case U -> "without commitment";
    };
  }

  private static String realis(Testimony testimony) {
    return testimony.isToldAsFact() ? "a fact" : "not, or not yet, a fact";
  }

  private void difference(
      FindingKind kind, List<Testimony> comparable, Function<Testimony, String> tone) {
    TreeMap<String, String> claimsByTone =
        comparable.stream()
            .collect(
                Collectors.groupingBy(
                    tone,
                    TreeMap::new,
                    Collectors.mapping(t -> t.claim().id().value(), Collectors.joining(", "))));
    if (claimsByTone.size() > 1) {
      String reason =
          claimsByTone.entrySet().stream()
              .map(e -> e.getKey() + " in " + e.getValue())
              .collect(Collectors.joining("; "));
      findings.add(kind, comparable, "told as " + reason);
    }
  }

  /**
   * The connected parts of "one value lies within the other", among assertions and denials apart.
   */
  private List<List<Testimony>> comparable(List<Testimony> testimonies) {
    List<List<Testimony>> parts = new ArrayList<>();
    Set<Testimony> left =
        testimonies.stream()
            .filter(FindingRules::isDefinite)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    while (!left.isEmpty()) {
      Testimony seed = left.iterator().next();
      left.remove(seed);
      List<Testimony> part = new ArrayList<>(List.of(seed));
      for (int i = 0; i < part.size(); i++) {
        Testimony current = part.get(i);
        List<Testimony> near = left.stream().filter(t -> isComparable(current, t)).toList();
        part.addAll(near);
        near.forEach(left::remove);
      }
      part.sort(
          Comparator.comparing(
              (Testimony t) -> t.claim().id(), Comparator.<ClaimId>naturalOrder()));
      parts.add(part);
    }
    return parts;
  }

  private boolean isComparable(Testimony a, Testimony b) {
    return a.polarity() == b.polarity() && a.value().relationTo(b.value(), context).isNested();
  }
}
