package io.github.entente.benchmarks.scale;

import io.github.entente.benchmarks.speed.TypedClaims;
import io.github.entente.core.Dossier;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.run.RunSettings;
import java.io.PrintStream;
import java.util.Locale;

/** Reconciles a dossier of a million claims, or as many as told, with all verdicts and findings. */
final class TypedScale {
  private static final int REPETITIONS = 3;

  private final PrintStream out;
  private final int threads;

  TypedScale(PrintStream out, int threads) {
    this.out = out;
    this.threads = threads;
  }

  void run(int claims) {
    long start = System.nanoTime();
    Dossier dossier = TypedClaims.dossier(claims);
    tell("build the dossier", start, dossier);
    long before = Memory.usedHeap();
    out.printf(
        Locale.ROOT, "dossier: %d bytes a claim%n", before / Math.max(1, dossier.claims().size()));
    Reconciler reconciler =
        Reconciler.withDefaults().running(RunSettings.builder().threads(threads).build());
    for (int i = 0; i < REPETITIONS; i++) {
      start = System.nanoTime();
      Reconciliation result = reconciler.reconcile(dossier);
      tell("reconcile on " + threads + " threads", start, dossier);
      if (i == REPETITIONS - 1) {
        long after = Memory.usedHeap();
        out.printf(
            Locale.ROOT,
            "%d verdicts, %d findings, %d rounds; %d bytes a claim beyond the dossier%n",
            result.verdicts().size(),
            result.findings().size(),
            result.iterations(),
            (after - before) / dossier.claims().size());
      }
    }
  }

  private void tell(String phase, long start, Dossier dossier) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-28s %8.2f s %8.3f M claims/s; peak heap at most %5.2f GB%n",
        phase,
        seconds,
        dossier.claims().size() / seconds / 1e6,
        Memory.peakHeap() / 1e9);
  }
}
