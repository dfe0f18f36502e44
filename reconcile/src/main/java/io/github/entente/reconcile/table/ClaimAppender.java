package io.github.entente.reconcile.table;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Adds many claims whose names are bytes, without making a text of each: the way in for readers of
 * files. Set the parts of a claim, then {@link #append} it; when all are appended, {@link #close}.
 *
 * <p>Bytes are UTF-8, or CESU-8 where a text has half a surrogate pair; they must be well-formed,
 * which is not checked, and may change once the claim is appended. Names are looked up batch by
 * batch while further claims come, in other threads of the common pool, or of the {@link
 * ForkJoinPool} that runs the caller; while these are busy, in the calling thread. The table does
 * not depend on that. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ClaimAppender implements AutoCloseable {
  private static final byte[] NONE = {};
  private static final int BATCHES_OF_THREAD = 4;

  private final Spelling spelling;
  private final ClaimNames names;
  private final AddedClaims claims;
  private final ItemNames itemNames = new ItemNames();
  private final Queue<Lookup> lookups = new ArrayDeque<>(); // in the order of their claims
  private final Queue<ClaimBatch> free = new ArrayDeque<>();
  private final int batchSize;
  private final int mostLookups;
  private ClaimBatch open;
  private boolean ended;

  private byte[] firstPart = NONE;
  private int firstStart;
  private int firstEnd;
  private int parts;

  /** A batch and what looks its names up. */
  private record Lookup(ClaimBatch batch, ForkJoinTask<?> task) {}

  ClaimAppender(Spelling spelling, ClaimNames names, AddedClaims claims, int batchSize) {
    this.spelling = spelling;
    this.names = names;
    this.claims = claims;
    this.batchSize = batchSize;
    int threads =
        ForkJoinTask.inForkJoinPool()
            ? ForkJoinTask.getPool().getParallelism() - 1
            : ForkJoinPool.getCommonPoolParallelism();
    mostLookups = BATCHES_OF_THREAD * threads;
    open = new ClaimBatch(batchSize);
  }

  /** Sets who makes the next claim; not blank. */
  public void source(byte[] bytes, int startInclusive, int endExclusive) {
    open.source().set(bytes, startInclusive, endExclusive);
  }

  /** Sets what is claimed next; not blank. */
  public void value(byte[] bytes, int startInclusive, int endExclusive) {
    open.value().set(bytes, startInclusive, endExclusive);
  }

  /**
   * Sets the item of the next claim, or adds a further part to it. An item of several parts is
   * named as {@link ItemNames#of} tells; a single part is the name as it is. Not blank.
   */
  public void item(byte[] bytes, int startInclusive, int endExclusive) {
    if (parts == 0) {
      firstPart = bytes;
      firstStart = startInclusive;
      firstEnd = endExclusive;
    } else {
      if (parts == 1) {
        itemNames.start(spelling, firstPart, firstStart, firstEnd);
      }
      itemNames.join(spelling, bytes, startInclusive, endExclusive);
    }
    parts++;
  }

  /**
   * Adds the claim whose parts have been set, all of them.
   *
   * @param weight how sure the source sounded, above 0 and at most 1; kept as a float
   * @param time when the claim was made, in seconds of the epoch; {@link ClaimTable#NO_TIME} if not
   *     known
   * @throws IllegalArgumentException if in an earlier claim a name was blank or the weight out of
   *     range
   * @throws IllegalStateException if there are too many claims for one table
   */
  public void append(double weight, long time) {
    if (parts == 1) {
      open.item().set(firstPart, firstStart, firstEnd);
    } else {
      itemNames.end(open.item());
    }
    parts = 0;
    open.add(weight, time);
    if (open.isFull()) {
      lookUp();
    }
  }

  private void lookUp() {
    ClaimBatch full = open;
    ForkJoinTask<?> task = ForkJoinTask.adapt(() -> full.lookUp(names));
    if (lookups.size() < mostLookups) {
      task.fork();
    } else {
      task.invoke();
    }
    lookups.add(new Lookup(full, task));
    collect(2 * mostLookups);
    ClaimBatch next = free.poll();
    open = next == null ? new ClaimBatch(batchSize) : next;
  }

  /**
   * Takes the claims of the first batches until no more than some are left, or the next is not
   * done.
   */
  private void collect(int left) {
    Lookup first = lookups.peek();
    while (first != null && (first.task().isDone() || lookups.size() > left)) {
      first.task().join();
      first.batch().moveTo(claims);
      free.add(first.batch());
      lookups.remove();
      first = lookups.peek();
    }
  }

  boolean isOpen() {
    return !ended;
  }

  /**
   * Waits until all claims are where they belong. If it fails, so does all else with the builder.
   *
   * @throws IllegalArgumentException if in a claim a name was blank or the weight out of range
   * @throws IllegalStateException if there are too many claims for one table
   */
  @Override
  public void close() {
    if (!ended) {
      lookUp();
      collect(0);
      ended = true;
    }
  }
}
