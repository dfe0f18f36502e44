package io.github.entente.benchmarks.speed;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What JMH measured of one benchmark with one choice of parameters.
 *
 * @param benchmark the simple name of its class
 * @param threads the threads on which JMH called it
 * @param parameters its parameters
 * @param score its least time or greatest rate of all blocks, in its own unit: other work on the
 *     machine can only make it slower
 * @param allocated bytes allocated in each call; NaN if not measured
 */
record Measurement(
    String benchmark,
    int threads,
    ImmutableSortedMap<String, String> parameters,
    double score,
    double allocated) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  @SuppressWarnings("rawtypes")
  static Measurement of(RunResult result) {
    BenchmarkParams all = result.getParams();
    ImmutableSortedMap.Builder<String, String> parameters = ImmutableSortedMap.naturalOrder();
    for (String key : all.getParamsKeys()) {
      parameters.put(key, all.getParam(key));
    }
    double allocated = Double.NaN;
    for (Map.Entry<String, Result> secondary : result.getSecondaryResults().entrySet()) {
      if (secondary.getKey().endsWith(ALLOCATED)) {
        allocated = secondary.getValue().getScore();
      }
    }
    Statistics blocks = result.getPrimaryResult().getStatistics();
    String[] names = all.getBenchmark().split("\\.", -1);
    return new Measurement(
        names[names.length - 2],
        all.getThreads(),
        parameters.buildOrThrow(),
        all.getMode() == Mode.Throughput ? blocks.getMax() : blocks.getMin(),
        allocated);
  }

  boolean has(String parameter, Object value) {
    return String.valueOf(value).equals(parameters.get(parameter));
  }

  int number(String parameter) {
    return Integer.parseInt(text(parameter));
  }

  String text(String parameter) {
    return parameters.getOrDefault(parameter, "");
  }

  /** Tells whether another measurement is of the same benchmark but for one parameter's value. */
  boolean isSameWith(Measurement other, String parameter, Object value) {
    ImmutableSortedMap.Builder<String, String> changed = ImmutableSortedMap.naturalOrder();
    parameters.forEach(
        (key, old) -> changed.put(key, key.equals(parameter) ? String.valueOf(value) : old));
    return benchmark.equals(other.benchmark)
        && threads == other.threads
        && changed.buildOrThrow().equals(other.parameters);
  }
}
