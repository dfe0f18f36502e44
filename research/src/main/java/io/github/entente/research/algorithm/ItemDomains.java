package io.github.entente.research.algorithm;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.internal.Arguments;
import io.github.entente.reconcile.discovery.ItemView;
import java.util.function.UnaryOperator;

/**
 * Sorts items into domains, of which a source may know more or less.
 *
 * @param names the domains, at least one
 * @param domainOf tells the domain of an item, by their names; must be pure and thread-safe; it is
 *     asked for each item in every round, if there are several domains
 * @since 0.1.0
 */
public record ItemDomains(ImmutableList<String> names, UnaryOperator<String> domainOf) {
  /** All items are of one domain. */
  public static final ItemDomains ONE = new ItemDomains(ImmutableList.of("all"), item -> "all");

  /** Checks that there is a domain. */
  public ItemDomains {
    Arguments.atLeast(1, "number of domains", names.size());
  }

  /** Returns the position of an item's domain. */
  int index(ItemView item) {
    if (names.size() == 1) {
      return 0;
    }
    String domain = domainOf.apply(item.name());
    int index = names.indexOf(domain);
    if (index < 0) {
      throw new IllegalArgumentException(
          "the domain of item '"
              + item.name()
              + "' is '"
              + domain
              + "'; it must be one of "
              + names);
    }
    return index;
  }
}
