package io.github.entente.reconcile.table.io;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The fields that a reader wants of each record, by name. */
interface Fields {
  /** Returns their names, in the order in which rows have them. */
  List<String> names();

  /** Returns the names of those that should be there and are not, given which are. */
  default List<String> missing(IntPredicate isThere) {
    return IntStream.range(0, names().size())
        .filter(field -> !isThere.test(field))
        .mapToObj(names()::get)
        .toList();
  }
}
