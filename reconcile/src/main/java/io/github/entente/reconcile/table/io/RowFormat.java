package io.github.entente.reconcile.table.io;

import java.io.IOException;

/** A way in which records are written in a file. */
@FunctionalInterface
interface RowFormat {
  /**
   * Reads all records.
   *
   * @param file the file, from its start
   * @param fields the wanted fields
   * @param problems where problems go
   * @param sink where the rows go, each with the wanted fields in their order
   */
  void read(OpenFile file, Fields fields, ProblemLog problems, RowSink sink) throws IOException;
}
