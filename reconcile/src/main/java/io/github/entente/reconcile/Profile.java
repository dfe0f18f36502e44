package io.github.entente.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.Attribute;
import io.github.entente.core.id.EntityId;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.Question;
import io.github.entente.reconcile.verdict.Verdict;
import java.util.Optional;

/**
 * One subject as reconciled: the verdict on each question about it. It is what others call a golden
 * record, except that it does not hide what is not settled: {@link Verdict#settledValues} is empty
 * there, and {@link #unsettled} tells where to look.
 *
 * <pre>{@code
 * ImmutableList<TimeValue> dates =
 *     profile.verdict(Attributes.DATE).map(Verdict::settledValues).orElse(ImmutableList.of());
 * }</pre>
 *
 * @param subject whom or what it is about
 * @param verdicts the verdicts, in the order of questions
 * @since 0.1.0
 */
public record Profile(EntityId subject, ImmutableList<Verdict<?>> verdicts) {

  /** The verdict on an attribute that is asked without qualifiers. */
  public <V extends ClaimValue> Optional<Verdict<V>> verdict(Attribute<V> attribute) {
    return verdict(attribute.of(subject), attribute);
  }

  /** The verdict on a question about an attribute of this subject. */
  public <V extends ClaimValue> Optional<Verdict<V>> verdict(
      Question question, Attribute<V> attribute) {
    return verdicts.stream()
        .filter(v -> v.question().equals(question))
        .findFirst()
        .map(v -> v.as(attribute));
  }

  /** The verdicts that the sources do not settle, in whole or in part. */
  public ImmutableList<Verdict<?>> unsettled() {
    return verdicts.stream()
        .filter(v -> !v.status().isSettled())
        .collect(ImmutableList.toImmutableList());
  }
}
