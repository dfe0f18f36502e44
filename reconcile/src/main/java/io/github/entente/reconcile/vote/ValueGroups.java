package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.Containment;
import io.github.entente.core.value.Containment.Otherwise;
import io.github.entente.core.value.Domain;
import io.github.entente.core.value.Extent;
import io.github.entente.core.value.Extent.InHierarchy;
import io.github.entente.core.value.Extent.Single;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells which values can be rivals. Two of which nobody told how they relate are none: claims of
 * one say nothing for or against the other.
 *
 * <p>Values of one line are a family, and so are things with the same roots; each text is one of
 * its own. Families of things are rivals if they share a root, or if some thing lies under a root
 * of either. That there is no value is a rival of all.
 *
 * <p>Takes time linear in the values and the rivals that they have, and in the junctions of the
 * hierarchy where there are several families of things.
 */
final class ValueGroups {
  /** Values whose rivals would add up to more than so many times their number are one group. */
  private static final int MOST_OVERLAP = 16;

  private final ValueContext context;
  private final SetMultimap<Object, LaidOut> families = LinkedHashMultimap.create();
  private final SetMultimap<Root, Roots> byRoot = LinkedHashMultimap.create();
  private final Map<Domain, SetMultimap<Id, Id>> linked = new HashMap<>();
  private final Set<LaidOut> none = new LinkedHashSet<>();

  private ValueGroups(Collection<LaidOut> values, ValueContext context) {
    this.context = context;
    for (LaidOut value : values) {
      if (value.value() instanceof NoValue) {
        none.add(value);
      } else {
        families.put(family(value), value);
      }
    }
    for (Object family : families.keySet()) {
      if (family instanceof Roots roots) {
        roots.all().forEach(root -> byRoot.put(new Root(roots.domain(), root), roots));
      }
    }
  }

  /**
   * A group of values.
   *
   * @param decided the values whose probability is to be worked out in this group
   * @param visible these, and all values that can be their rivals
   */
  record Group(ImmutableSet<LaidOut> decided, ImmutableSet<LaidOut> visible) {}

  private record Root(Domain domain, Id root) {}

  /** The outermost things that contain some thing. */
  private record Roots(Domain domain, ImmutableSet<Id> all) {}

  /** The groups of these values, in an order that depends on their own order only. */
  static ImmutableList<Group> of(Collection<LaidOut> values, ValueContext context) {
    if (values.size() == 1) {
      ImmutableSet<LaidOut> one = ImmutableSet.copyOf(values);
      return ImmutableList.of(new Group(one, one));
    }
    ValueGroups groups = new ValueGroups(values, context);
    if (groups.families.keySet().size() <= 1
        || groups.overlapsBy(MOST_OVERLAP * (long) values.size())) {
      ImmutableSet<LaidOut> all = ImmutableSet.copyOf(values);
      return ImmutableList.of(new Group(all, all));
    }
    return groups.apart(values);
  }

  /** Whether the rivals of all values add up to more than so many. */
  private boolean overlapsBy(long most) {
    long rivals = 0;
    for (Object family : families.keySet()) {
      for (Object visible : visibleFrom(family)) {
        rivals += families.get(visible).size();
      }
      if (rivals > most) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<Group> apart(Collection<LaidOut> values) {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (Object family : families.keySet()) {
      ImmutableSet.Builder<LaidOut> visible = ImmutableSet.builder();
      visibleFrom(family).forEach(other -> visible.addAll(families.get(other)));
      groups.add(
          new Group(ImmutableSet.copyOf(families.get(family)), visible.addAll(none).build()));
    }
    if (!none.isEmpty()) {
      groups.add(new Group(ImmutableSet.copyOf(none), ImmutableSet.copyOf(values)));
    }
    return groups.build();
  }

  /** The families whose values can be rivals of those of a family, itself among them. */
  private Set<Object> visibleFrom(Object family) {
    Set<Object> visible = new LinkedHashSet<>();
    visible.add(family);
    if (family instanceof Roots roots) {
      for (Id root : roots.all()) {
        visible.addAll(byRoot.get(new Root(roots.domain(), root)));
        for (Id other : linked(roots.domain()).get(root)) {
          visible.addAll(byRoot.get(new Root(roots.domain(), other)));
        }
      }
    }
    return visible;
  }

  /** Roots under which some thing lies at once. */
  private SetMultimap<Id, Id> linked(Domain domain) {
    return linked.computeIfAbsent(
        domain,
        d -> {
          Containment<Id> containment = context.containment(d.type());
          SetMultimap<Id, Id> links = LinkedHashMultimap.create();
          for (Id junction : containment.nodesWithSeveralParents()) {
            ImmutableList<Id> roots = containment.roots(junction);
            roots.forEach(root -> links.putAll(root, roots));
          }
          return links;
        });
  }

  /** What a value has in common with all values that have the same rivals. */
  private Object family(LaidOut value) {
    Extent extent = value.extent();
    if (extent instanceof Single) {
      return extent;
    } else if (extent instanceof InHierarchy thing) {
      Containment<Id> containment = context.containment(thing.domain().type());
      return containment.otherwise() == Otherwise.SEPARATE
          ? thing.domain()
          : new Roots(thing.domain(), ImmutableSet.copyOf(containment.roots(thing.node())));
    }
    return extent.domain();
  }
}
