package io.github.entente.reconcile.table.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.reconcile.table.ValueHierarchy;

/**
 * Nodes that lie in each other without circles, several of which may have one name.
 *
 * @param parents the id of each node's parent, which is no node's id if there is none
 * @param names the name of each node
 * @param nodes the nodes with each name
 */
record NamedForest(
    ImmutableMap<String, String> parents,
    ImmutableMap<String, String> names,
    ImmutableSetMultimap<String, String> nodes)
    implements ValueHierarchy {

  @Override
  public boolean generalizes(String item, String general, String specific) {
    return contains(general, specific) && !contains(specific, general);
  }

  private boolean contains(String general, String specific) {
    if (!nodes.containsKey(general)) {
      return false;
    }
    for (String node : nodes.get(specific)) {
      String parent = parents.get(node);
      while (parent != null && names.containsKey(parent)) {
        if (general.equals(names.get(parent))) {
          return true;
        }
        parent = parents.get(parent);
      }
    }
    return false;
  }
}
