package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Attribute;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import java.util.Optional;

/**
 * One subject as reconciled: the best values of each attribute, with their confidence and their
 * disputes. It is what others call a golden record, except that it does not hide what is not
 * settled.
 *
 * @param subject whom or what it is about
 * @param entries one entry for each question about the subject, in the order of questions
 */
public record Profile(EntityId subject, ImmutableList<ProfileEntry<?>> entries) {

  /** The entry of an attribute that is asked without qualifiers. */
  public <V extends ClaimValue> Optional<ProfileEntry<V>> get(Attribute<V> attribute) {
    return get(attribute, attribute.of(subject));
  }

  /** The entry of a question about an attribute of this subject. */
  @SuppressWarnings("unchecked") // an entry's type is that of its verdict's attribute
  public <V extends ClaimValue> Optional<ProfileEntry<V>> get(
      Attribute<V> attribute, Question question) {
    return entries.stream()
        .filter(e -> e.verdict().question().equals(question))
        .filter(e -> e.verdict().attribute().type() == attribute.type())
        .map(e -> (ProfileEntry<V>) e)
        .findFirst();
  }

  /** The entries that the sources do not settle. */
  public ImmutableList<ProfileEntry<?>> unsettled() {
    return entries.stream().filter(e -> !e.isSettled()).collect(ImmutableList.toImmutableList());
  }
}
