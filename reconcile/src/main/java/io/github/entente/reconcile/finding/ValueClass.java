package io.github.entente.reconcile.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.Basis;
import io.github.entente.core.Labels;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.core.value.ValueRelation;
import io.github.entente.reconcile.testimony.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Testimony that says the same. */
record ValueClass(ImmutableList<Testimony> members) {

  /** Classes of equal values, asserted or denied alike, told as fact alike. */
  static ImmutableList<ValueClass> of(List<Testimony> testimonies, ValueContext context) {
    return of(
        testimonies, (a, b) -> a.isToldAsFact() == b.isToldAsFact() && isSameValue(a, b, context));
  }

  /** Classes of equal values, asserted or denied alike, whether told as fact or not. */
  static ImmutableList<ValueClass> ofValues(List<Testimony> testimonies, ValueContext context) {
    return of(testimonies, (a, b) -> isSameValue(a, b, context));
  }

  private static ImmutableList<ValueClass> of(
      List<Testimony> testimonies, BiPredicate<Testimony, Testimony> same) {
    List<List<Testimony>> classes = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      classes.stream()
          .filter(c -> same.test(c.get(0), testimony))
          .findFirst()
          .ifPresentOrElse(
              c -> c.add(testimony), () -> classes.add(new ArrayList<>(List.of(testimony))));
    }
    return classes.stream()
        .map(c -> new ValueClass(ImmutableList.copyOf(c)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSameValue(Testimony a, Testimony b, ValueContext context) {
    return a.polarity() == b.polarity()
        && a.value().relationTo(b.value(), context) == ValueRelation.EQUAL;
  }

  ClaimValue value() {
    return members.get(0).value();
  }

  boolean isPositive() {
    return members.get(0).isPositive();
  }

  boolean isToldAsFact() {
    return members.get(0).isToldAsFact();
  }

  /** Whether the value is more than that there is one. */
  boolean isDefinite() {
    return !(value() instanceof SomeValue);
  }

  /** Whether the value can be a member of a list. */
  boolean isListed() {
    return FindingRules.isDefinite(members.get(0));
  }

  ImmutableSet<DocumentId> documents() {
    return members.stream().map(Testimony::document).collect(ImmutableSet.toImmutableSet());
  }

  /** The value, denied or not, and who has it. */
  String describe(Labels labels) {
    String sources = documents().stream().map(labels::of).collect(Collectors.joining(", "));
    String reading = isOneReading() ? ", one reading of an ambiguous text" : "";
    return (isPositive() ? "" : "not ") + labels.of(value()) + " (" + sources + reading + ")";
  }

  private boolean isOneReading() {
    return members.stream().allMatch(t -> t.claim().basis() == Basis.AMBIGUOUS);
  }
}
