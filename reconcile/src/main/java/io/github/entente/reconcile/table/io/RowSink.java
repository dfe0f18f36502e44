package io.github.entente.reconcile.table.io;

/** Takes the records of a file one by one. The row is valid only during the call. */
@FunctionalInterface
interface RowSink {
  void accept(Row row);
}
