package io.github.entente.benchmarks.speed;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures by JMH how fast tables are built and solved and typed claims reconciled, and in the same
 * run the limits of the machine; each measurement has a JVM of its own with the flags of this one.
 */
public final class Main {
  private static final int MOST_THREADS = 2;
  private static final String SOLVING = "\\.(TableBuild|Rounds|Solve|Reconcile)\\.";

  private Main() {}

  /**
   * Runs the measurement.
   *
   * @param args a directory for {@code speed.md}, which is made if it is not there, and after it
   *     options of JMH, such as {@code -p claims=100000}
   * @throws CommandLineOptionException if JMH does not know an option
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the results cannot be written
   */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("Name a directory for the results; options of JMH may follow.");
      return;
    }
    CommandLineOptions given = new CommandLineOptions(Arrays.copyOfRange(args, 1, args.length));
    List<RunResult> results = new ArrayList<>();
    for (int threads = 1; threads <= MOST_THREADS; threads++) {
      results.addAll(
          new Runner(
                  new OptionsBuilder()
                      .parent(given)
                      .include(Limits.class.getName())
                      .exclude(SOLVING)
                      .threads(threads)
                      .build())
              .run());
    }
    results.addAll(
        new Runner(
                new OptionsBuilder()
                    .parent(given)
                    .exclude(Limits.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run());
    String text =
        new SpeedTables(Lists.transform(results, Measurement::of)).text() + TableSize.markdown();
    out.print(text);
    Path directory = Files.createDirectories(Path.of(args[0]));
    Files.writeString(directory.resolve("speed.md"), text);
  }
}
