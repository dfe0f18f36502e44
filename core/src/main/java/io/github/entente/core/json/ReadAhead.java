package io.github.entente.core.json;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.entente.core.DossierRecord;
import io.github.entente.core.SourcedClaim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads batches of lines ahead of their turn: on other threads, and on the one that would otherwise
 * wait for them. What is wrong with a line is left to be said in its turn, so nothing depends on
 * the number of threads.
 */
final class ReadAhead {
  private static final int BATCHES = 16;

  /** A batch that was read. */
  static final class Done {
    private final LineBatch lines;
    private final @Nullable DossierRecord[] records;
    private final int[] columns;

    private Done(LineBatch lines) {
      this.lines = lines;
      this.records = new @Nullable DossierRecord[lines.size()];
      this.columns = new int[lines.size()];
    }

    LineBatch lines() {
      return lines;
    }

    /** The record on a line; null if the line must be read again, for something is wrong. */
    @Nullable DossierRecord record(int line) {
      return records[line];
    }

    /** The column where a record starts, from 1. */
    int column(int line) {
      return columns[line];
    }
  }

  private final RecordLines lines;
  private final JsonLimits limits;
  private final Executor executor;
  private final Queue<ClaimLineParser> parsers = new ConcurrentLinkedQueue<>();
  private final Deque<FutureTask<Done>> begun = new ArrayDeque<>();

  ReadAhead(RecordLines lines, JsonLimits limits, Executor executor) {
    this.lines = lines;
    this.limits = limits;
    this.executor = executor;
  }

  /** Begins to read a batch. */
  void add(LineBatch batch) {
    FutureTask<Done> task = new FutureTask<>(() -> read(batch));
    begun.add(task);
    executor.execute(task);
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  /** Whether enough is begun to keep all threads busy. */
  boolean isFull() {
    return begun.size() >= BATCHES;
  }

  /** The batch that was begun first. */
  Done next() {
    FutureTask<Done> task = begun.remove();
    task.run(); // does nothing if somebody else does it
    for (FutureTask<Done> later : begun) {
      if (task.isDone()) {
        break;
      }
      later.run();
    }
    try {
      return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(task));
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
      throw new IllegalStateException("reading ahead failed", e);
    }
  }

  private Done read(LineBatch batch) {
    ClaimLineParser known = parsers.poll();
    ClaimLineParser claims = known == null ? new ClaimLineParser(limits) : known;
    Done done = new Done(batch);
    for (int i = 0; i < batch.size(); i++) {
      SourcedClaim claim = claims.parse(batch.text(), batch.start(i), batch.end(i));
      done.records[i] = claim;
      done.columns[i] = 1 + claims.start() - batch.start(i);
      if (claim == null) {
        readOther(i, done);
      }
    }
    parsers.add(claims);
    return done;
  }

  private void readOther(int line, Done done) {
    try {
      ElementTree element = lines.element(done.lines.reader(line), done.lines.number(line));
      done.records[line] = lines.record(element, new Problems("", 1)).orElse(null);
      done.columns[line] = element.column();
    } catch (DossierReadException saidInTurn) {
      done.records[line] = null;
    }
  }
}
