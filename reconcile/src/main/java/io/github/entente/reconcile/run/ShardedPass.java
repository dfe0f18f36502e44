package io.github.entente.reconcile.run;

import io.github.entente.reconcile.table.ClaimTable;
import java.util.List;

/**
 * Passes over items in shards, on several threads, and adds up what follows for their sources.
 *
 * <p>Each shard has sums of its own, and these are added in the order of the shards: the total is
 * the same to the last bit for any number of threads. Holds as many {@link Accumulator}s as there
 * are shards and one more; a pass allocates nothing that grows with the input. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ShardedPass implements AutoCloseable {
  /**
   * What is done with the items of a shard.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface Task {
    /**
     * Handles a shard.
     *
     * @param worker the thread that does it, from 0 to before the number of threads
     * @param shard the number of the shard, from 0
     * @param items its items
     * @param sums its sums, all of them 0, to be added to
     */
    void run(int worker, int shard, ItemRange items, Accumulator sums);
  }

  private static final int MOST_SHARDS = 64;
  private static final long SUMS_IN_ANY_CASE = 1L << 22;
  private static final int SMALL_BLOCK = 4096;

  private final List<ItemRange> shards;
  private final Accumulator[] sums;
  private final Accumulator total;
  private final int threads;
  private final Workers workers;

  /**
   * Creates a pass and starts its threads, which run until it is closed.
   *
   * @param sources the number of sources
   * @param layout what is summed
   * @param shards the shards, see {@link #shards(ClaimTable, Layout)}
   * @param threads the number of threads, the calling one among them, at least 1
   */
  public ShardedPass(int sources, Layout layout, List<ItemRange> shards, int threads) {
    this.shards = List.copyOf(shards);
    this.threads = threads;
    sums = new Accumulator[shards.size()];
    for (int shard = 0; shard < sums.length; shard++) {
      sums[shard] = new Accumulator(sources, layout);
    }
    total = new Accumulator(sources, layout);
    workers = new Workers(threads);
  }

  /**
   * Cuts the items of a table into at most 64 shards of about equal numbers of claims: fewer if the
   * sums of all would need more than 16 bytes for each claim, or 32 MiB, whichever is more. They
   * depend on the table and the layout only.
   */
  public static List<ItemRange> shards(ClaimTable table, Layout layout) {
    int size = Accumulator.tableSize(table.sources(), layout);
    long affordable = Math.max(SUMS_IN_ANY_CASE, 2L * table.claims()) / Math.max(1, size);
    return ItemRange.cut(table, (int) Math.max(1, Math.min(MOST_SHARDS, affordable)));
  }

  /** Returns the number of shards. */
  public int size() {
    return shards.size();
  }

  /**
   * Handles all shards and adds up their sums.
   *
   * @param task what is done with each shard; on any thread, at the same time as with others
   * @return the sums over all shards, valid until the next pass
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while
   *     it waits for others
   */
  public Accumulator run(Task task) {
    workers.forEach(
        sums.length,
        (worker, shard) -> {
          sums[shard].clear();
          task.run(worker, shard, shards.get(shard), sums[shard]);
        });
    addUp();
    return total;
  }

  /** Adds the sums of all shards in their order, each source by itself. */
  private void addUp() {
    total.clearShared();
    for (Accumulator shard : sums) {
      total.addSharedOf(shard);
    }
    int size = total.tableSize();
    int blocks = Math.min(threads, 1 + size / SMALL_BLOCK);
    workers.forEach(
        blocks,
        (worker, block) -> {
          int from = (int) ((long) size * block / blocks);
          int to = (int) ((long) size * (block + 1) / blocks);
          total.clearTable(from, to);
          for (Accumulator shard : sums) {
            total.addTable(shard, from, to);
          }
        });
  }

  /** Ends the threads. */
  @Override
  public void close() {
    workers.close();
  }
}
