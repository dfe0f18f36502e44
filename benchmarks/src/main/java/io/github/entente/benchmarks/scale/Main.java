package io.github.entente.benchmarks.scale;

import io.github.entente.benchmarks.speed.ZipfClaims;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.reconcile.run.RoundReport;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.NumberedClaimsBuilder;
import io.github.entente.research.algorithm.Accu;
import io.github.entente.research.algorithm.MajorityVote;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Builds a table of a hundred million claims, or as many as told, and solves it by majority vote,
 * Accu and the method of the default.
 */
public final class Main {
  private static final int CLAIMS_OF_SOURCE = 100;
  private static final int VOCABULARY = 1000;

  private final PrintStream out;
  private final int rounds;
  private final int threads;

  private Main(PrintStream out, int rounds, int threads) {
    this.out = out;
    this.rounds = rounds;
    this.threads = threads;
  }

  /**
   * Runs the measurement.
   *
   * @param args number of claims (100000000), most rounds (5) and threads (2), what is left out
   *     being as in brackets; or {@code typed}, number of claims (1000000) and threads (2) for a
   *     dossier
   */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("typed")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      new TypedScale(out, number(args, 2, 2)).run(number(args, 1, 1_000_000));
      return;
    }
    int claims = number(args, 0, 100_000_000);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(claims, number(args, 1, 5), number(args, 2, 2), out);
  }

  static void run(int claims, int rounds, int threads, PrintStream out) {
    new Main(out, rounds, threads).run(claims);
  }

  private static int number(String[] args, int position, int otherwise) {
    return position < args.length ? Integer.parseInt(args[position]) : otherwise;
  }

  private void run(int claims) {
    ZipfClaims world =
        new ZipfClaims(claims / CLAIMS_OF_SOURCE, claims / ZipfClaims.PER_ITEM, VOCABULARY, 1);
    out.printf(Locale.ROOT, "%s, %s claims%n", world, world.claims());
    long start = System.nanoTime();
    long[] check = new long[1];
    world.forEach((source, item, value) -> check[0] += source ^ item ^ value);
    tell("invent the claims, for comparison", start, claims);
    start = System.nanoTime();
    NumberedClaimsBuilder builder = ClaimTable.numbered();
    world.forEach(builder::add);
    tell("invent and add the claims", start, claims);
    start = System.nanoTime();
    ClaimTable table = builder.build();
    tell("build the table", start, claims);
    out.println(table);
    for (TruthDiscovery algorithm : List.of(new MajorityVote(), new Accu(), new ValueBayes())) {
      solve(algorithm, table);
    }
  }

  private void solve(TruthDiscovery algorithm, ClaimTable table) {
    long start = System.nanoTime();
    long[] last = {start};
    TruthResult result =
        TruthRunner.DEFAULT
            .withThreads(threads)
            .withMostRounds(rounds)
            .withListener(
                report -> {
                  tell(title(algorithm, report), last[0], table.claims());
                  last[0] = System.nanoTime();
                })
            .run(algorithm, table);
    tell(algorithm.name() + ", " + result.rounds() + " rounds", start, table.claims());
  }

  private static String title(TruthDiscovery algorithm, RoundReport report) {
    return algorithm.name() + ", round " + report.round();
  }

  private void tell(String phase, long start, int claims) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-36s %8.2f s %8.1f M claims/s; peak heap at most %6.2f GB, resident %s%n",
        phase,
        seconds,
        claims / seconds / 1e6,
        Memory.peakHeap() / 1e9,
        Memory.peakResident().orElse("not known"));
  }
}
