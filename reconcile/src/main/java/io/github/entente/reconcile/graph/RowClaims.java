package io.github.entente.reconcile.graph;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Makes claims of rows. Their names are looked up batch by batch, in another thread if one is free,
 * while further rows come. As one batch comes after the other, nothing depends on the threads.
 */
final class RowClaims {
  private final Spelling spelling;
  private final ClaimNames names;
  private final AddedClaims claims;
  private final ItemNames itemNames = new ItemNames();
  private ClaimBatch open = new ClaimBatch();
  private ClaimBatch closed = new ClaimBatch();
  private ForkJoinTask<?> lookup = ForkJoinPool.commonPool().submit(() -> {});

  RowClaims(Spelling spelling, ClaimNames names, AddedClaims claims) {
    this.spelling = spelling;
    this.names = names;
    this.claims = claims;
  }

  /** Adds a claim of a row, whose fields are not blank; those of its item are told. */
  void add(Row row, int itemStart, int itemEnd, double weight, long time) {
    open.add(weight, time);
    set(open.source(), row, ClaimFields.SOURCE);
    set(open.value(), row, ClaimFields.VALUE);
    if (itemEnd - itemStart > 1) {
      itemNames.join(spelling, row, itemStart, itemEnd, open.item());
    } else {
      set(open.item(), row, itemStart);
    }
    if (open.isFull()) {
      close();
    }
  }

  private static void set(NameKey name, Row row, int field) {
    name.set(row.bytes(), row.start(field), row.end(field));
  }

  private void close() {
    lookup.join();
    ClaimBatch full = open;
    open = closed;
    closed = full;
    lookup = ForkJoinPool.commonPool().submit(() -> full.flush(names, claims));
  }

  /** Waits until all claims are where they belong. */
  void finish() {
    close();
    lookup.join();
  }
}
