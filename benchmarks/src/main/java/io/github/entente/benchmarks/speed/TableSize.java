package io.github.entente.benchmarks.speed;

import io.github.entente.reconcile.table.ClaimTable;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures how much heap a table takes: what is in use with it less what is in use without. */
final class TableSize {
  private static final int VOCABULARY = 1000;
  private static final int COLLECTIONS = 3;

  private TableSize() {}

  static String markdown() {
    return IntStream.of(100_000, 1_000_000, 10_000_000)
        .mapToObj(
            claims -> String.format(Locale.ROOT, "| %s | %.1f |%n", claims, bytesPerClaim(claims)))
        .collect(
            Collectors.joining(
                "", "| claims | bytes for each, heap in use |\n| --- | --- |\n", ""));
  }

  static double bytesPerClaim(int claims) {
    long before = inUse();
    ClaimTable table = ZipfClaims.ofClaims(claims, VOCABULARY).table();
    try {
      return (double) (inUse() - before) / claims;
    } finally {
      Reference.reachabilityFence(table);
    }
  }

  private static long inUse() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
