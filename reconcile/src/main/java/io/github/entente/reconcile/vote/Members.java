package io.github.entente.reconcile.vote;

import io.github.entente.core.id.Id;
import io.github.entente.core.value.Extent;
import io.github.entente.core.value.Extent.InHierarchy;
import io.github.entente.core.value.Extent.OnLine;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that people name in lists, each once, and which of them lie within which.
 *
 * <p>Finding the members that contain a value takes time linear in what contains it, but for times
 * and quantities, which are compared with all others, as are values that cannot be laid out. If
 * there are more than {@value #MOST_COMPARED} of these, none is taken to contain another.
 *
 * @since 0.1.0
 */
public final class Members {
  /** So many members are compared with each other. */
  static final int MOST_COMPARED = 2000;

  private final ValueContext context;
  private final Map<Extent, Integer> numbers = new LinkedHashMap<>();
  private final List<LaidOut> values = new ArrayList<>();
  private final List<Integer> compared = new ArrayList<>();

  /** No members yet. */
  public Members(ValueContext context) {
    this.context = context;
  }

  /** Adds a member unless one that is equal in all it leaves open is there. */
  public void add(LaidOut member) {
    if (numbers.putIfAbsent(member.extent(), values.size()) == null) {
      if (!(member.extent() instanceof InHierarchy)) {
        compared.add(values.size());
      }
      values.add(member);
    }
  }

  /** How many members there are. */
  int size() {
    return values.size();
  }

  /** The member of a number; numbers are given in the order of adding, from 0 on. */
  LaidOut get(int number) {
    return values.get(number);
  }

  /** The numbers of the members that are wider than a member, in the order of adding. */
  public List<Integer> strictlyContaining(int member) {
    return containing(values.get(member)).stream().filter(other -> other != member).toList();
  }

  /** The numbers of the members within which a value lies, its own among them. */
  List<Integer> containing(LaidOut value) {
    List<Integer> found = new ArrayList<>(2);
    Integer own = numbers.get(value.extent());
    if (own != null) {
      found.add(own);
      if (values.size() == 1) {
        return found;
      }
    }
    if (value.extent() instanceof InHierarchy thing) {
      for (Id ancestor : context.containment(thing.domain().type()).ancestors(thing.node())) {
        Integer wider = numbers.get(new InHierarchy(thing.domain(), ancestor));
        if (wider != null) {
          found.add(wider);
        }
      }
    } else if (compared.size() <= MOST_COMPARED && isCompared(value)) {
      for (int other : compared) {
        if ((own == null || other != own)
            && value.value().relationTo(values.get(other).value(), context).isWithin()) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static boolean isCompared(LaidOut value) {
    return value.extent() instanceof OnLine || value.value().extent().isEmpty();
  }
}
