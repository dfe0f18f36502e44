package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.id.Id;

/**
 * How the possibilities that a definite value leaves open lie beside those of others. Extents in
 * different {@linkplain #domain() domains} are {@code UNKNOWN} to each other. In one domain the
 * extents of two values, with what is known of containment, determine the {@linkplain
 * ClaimValue#relationTo relation} of the values.
 *
 * <p>Immutable; equal by content.
 *
 * @since 0.1.0
 */
public sealed interface Extent {

  /** In which domain the possibilities lie. */
  Domain domain();

  /** The same possibilities as the content of what is said in answer to a question. */
  Extent asContentOf(Question question);

  /**
   * A stretch of a line, or several: of the time line, or of the numbers with a unit. It runs from
   * the first cut to the second, from the third to the fourth, and so on.
   *
   * @param domain the line
   * @param cuts where the stretches start and end: an even number of cuts, at least two, strictly
   *     ascending
   * @param measure the length of all stretches together: seconds of time, or the difference of the
   *     bounds of a quantity, which is 0 for an exact number; infinite if an end is open
   * @since 0.1.0
   */
  record OnLine(Domain domain, ImmutableList<Cut> cuts, double measure) implements Extent {
    @Override
    public OnLine asContentOf(Question question) {
      return new OnLine(domain.asContentOf(question), cuts, measure);
    }
  }

  /**
   * A thing and all that lies inside it. What lies inside which is told by {@link
   * ValueContext#containment} for the domain's type.
   *
   * @param domain the kind of things
   * @param node the thing
   * @since 0.1.0
   */
  record InHierarchy(Domain domain, Id node) implements Extent {
    @Override
    public InHierarchy asContentOf(Question question) {
      return new InHierarchy(domain.asContentOf(question), node);
    }
  }

  /**
   * One possibility of which nothing is known but its identity: equal keys are {@code EQUAL},
   * different ones {@code UNKNOWN}.
   *
   * @param domain the kind of possibilities
   * @param key identifies the possibility
   * @since 0.1.0
   */
  record Single(Domain domain, String key) implements Extent {
    @Override
    public Single asContentOf(Question question) {
      return new Single(domain.asContentOf(question), key);
    }
  }
}
