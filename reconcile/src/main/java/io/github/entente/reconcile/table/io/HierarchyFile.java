package io.github.entente.reconcile.table.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.entente.reconcile.table.Spelling;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of nodes that lie in each other, such as places, into a {@link ValueHierarchy}.
 *
 * <p>A table with tabs has the columns {@code id}, {@code name} and {@code parent}, the id of the
 * node that a node lies in. A node that lies in none has the parent -1, or 0 where no node has that
 * id, or a blank. Encoding, lines and packing are as with {@link ClaimFiles}.
 *
 * <p>Several nodes may have one name. A value is then more general than another if some node of its
 * name contains some node of the other's name, and not the other way round, too. Which names are
 * the same is decided by {@link Spelling#NORMALIZED}. An answer takes time linear in the depth of
 * the nodes with the more specific name.
 *
 * @since 0.1.0
 */
public final class HierarchyFile {
  private static final Fields FIELDS = () -> List.of("id", "name", "parent");
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int PARENT = 2;
  private static final Set<String> NO_PARENTS = Set.of("", "-1", "0");

  private final ProblemLog problems = new ProblemLog();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private HierarchyFile() {}

  private record Node(String name, String parent, long line) {}

  /**
   * Reads a file. Its nodes may come in any order.
   *
   * @return an immutable, thread-safe hierarchy, the same for all items
   * @throws MalformedFileException if an id or name is blank, an id is there twice, a parent is not
   *     there, or a node lies in itself, directly or not
   * @throws java.io.UncheckedIOException if the file cannot be read at all
   */
  public static ValueHierarchy read(Path file) {
    HierarchyFile reader = new HierarchyFile();
    FileRows.read(file, new TsvFormat(), FIELDS, reader.problems, progress -> {}, reader::add);
    reader.checkParents();
    reader.problems.throwIfAny();
    ImmutableMap<String, String> names =
        ImmutableMap.copyOf(Maps.transformValues(reader.nodes, Node::name));
    return new NamedForest(
        ImmutableMap.copyOf(Maps.transformValues(reader.nodes, Node::parent)),
        names,
        names.asMultimap().inverse());
  }

  private void add(Row row) {
    String id = row.text(ID).strip();
    String name = Spelling.NORMALIZED.of(row.text(NAME));
    if (id.isEmpty() || name.isEmpty()) {
      problems.add(
          row.line(),
          FIELDS.names().get(id.isEmpty() ? ID : NAME),
          "",
          "is blank; give each node an id and a name");
      return;
    }
    Node before = nodes.putIfAbsent(id, new Node(name, row.text(PARENT).strip(), row.line()));
    if (before != null) {
      problems.add(
          row.line(),
          "id",
          id,
          "is the id of the node in line %s, too; give each its own".formatted(before.line()));
    }
  }

  private void checkParents() {
    nodes.forEach(
        (id, node) -> {
          if (!nodes.containsKey(node.parent()) && !NO_PARENTS.contains(node.parent())) {
            problems.add(
                node.line(),
                "parent",
                node.parent(),
                "is no node's id; add that node, or give -1 for what lies in none");
          } else if (liesInItself(id)) {
            problems.add(
                node.line(), "parent", node.parent(), "makes the node lie in itself; correct it");
          }
        });
  }

  /** Tells whether the way up from a node comes back to it. */
  private boolean liesInItself(String id) {
    Node at = nodes.get(id);
    for (int steps = 0; at != null && steps < nodes.size(); steps++) {
      if (at.parent().equals(id)) {
        return true;
      }
      at = nodes.get(at.parent());
    }
    return false;
  }
}
