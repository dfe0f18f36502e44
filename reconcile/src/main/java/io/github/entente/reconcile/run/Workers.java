package io.github.entente.reconcile.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Executes numbered tasks on the calling thread and, if asked for, on some more. */
final class Workers implements AutoCloseable {
  /** A numbered task, executed by a numbered worker. */
  @FunctionalInterface
  interface Task {
    void run(int worker, int number);
  }

  private final int threads;
  private final @Nullable ExecutorService others;

  Workers(int threads) {
    this.threads = threads;
    this.others =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads - 1,
                work -> {
                  Thread thread = new Thread(work, "entente-worker");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Executes all tasks and returns when all have ended; the first failure ends the others. */
  void forEach(int count, Task task) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> started = new ArrayList<>();
    if (others != null) {
      for (int worker = 1; worker < Math.min(threads, count); worker++) {
        int number = worker;
        started.add(others.submit(() -> work(number, next, count, task)));
      }
    }
    try {
      work(0, next, count, task);
    } finally {
      join(started, next, count);
    }
  }

  private static void work(int worker, AtomicInteger next, int count, Task task) {
    try {
      for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
        task.run(worker, number);
      }
    } catch (RuntimeException | Error e) {
      next.set(count);
      throw e;
    }
  }

  private static void join(List<Future<?>> started, AtomicInteger next, int count) {
    for (Future<?> future : started) {
      try {
        future.get();
      } catch (InterruptedException e) {
        next.set(count);
        Thread.currentThread().interrupt();
        throw new CancellationException("the run was interrupted");
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException("a worker thread failed", e.getCause());
      }
    }
  }

  @Override
  public void close() {
    if (others != null) {
      others.shutdownNow();
    }
  }
}
