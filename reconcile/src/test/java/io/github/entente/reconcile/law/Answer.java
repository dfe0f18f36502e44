package io.github.entente.reconcile.law;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ConceptId;
import io.github.entente.core.id.PlaceId;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.ConceptValue;
import io.github.entente.core.value.PlaceValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TimeValue;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A value before its ids have names. */
@FunctionalInterface
interface Answer {
  /** The value under these names. */
  ClaimValue with(UnaryOperator<String> names);

  /** The value under the names that things have here. */
  default ClaimValue value() {
    return with(name -> name);
  }

  static Answer of(ClaimValue value) {
    return names -> value;
  }

  static Answer time(String edtf) {
    return of(TimeValue.parse(edtf));
  }

  static Answer number(long number) {
    return of(QuantityValue.exactly(number, "person"));
  }

  static Answer range(long least, long most) {
    return of(QuantityValue.between(least, most, "person"));
  }

  static Answer atLeast(long least) {
    return of(QuantityValue.atLeast(least, "person"));
  }

  static Answer concept(String id) {
    return names -> ConceptValue.of(ConceptId.of(names.apply(id)));
  }

  static Answer place(String id) {
    return names -> PlaceValue.of(PlaceId.of(names.apply(id)));
  }

  static Answer actor(String id) {
    return names -> ActorValue.of(ActorId.of(names.apply(id)));
  }

  static Answer open(Answer... members) {
    return names -> SetValue.open(with(names, members));
  }

  static Answer closed(Answer... members) {
    return names -> SetValue.closed(with(names, members));
  }

  private static ClaimValue[] with(UnaryOperator<String> names, Answer... members) {
    return Arrays.stream(members).map(m -> m.with(names)).toArray(ClaimValue[]::new);
  }
}
