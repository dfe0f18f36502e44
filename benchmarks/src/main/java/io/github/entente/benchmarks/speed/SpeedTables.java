package io.github.entente.benchmarks.speed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what JMH measured into tables in Markdown. */
final class SpeedTables {
  private static final int MANY_ROUNDS = 4;
  private static final int ONE_ROUND = 1;
  private static final int CLAIMS_OF_SOURCE = 1000;
  private static final int BYTES_OF_SOURCE = 3 * Double.BYTES;
  private static final int LARGE = 1_000_000_000;

  private final ImmutableList<Measurement> all;

  SpeedTables(List<Measurement> all) {
    this.all = ImmutableList.copyOf(all);
  }

  String text() {
    return table("| limit | threads | per second |", of("Limits"), this::limit)
        + table(
            "| one round | claims | threads | ms | M claims/s | of the gather limit"
                + " | of that of 1 GB | 2 threads to 1 | bytes allocated |",
            of("Rounds").filter(one -> one.number("rounds") == MANY_ROUNDS),
            this::round)
        + table("| solve | claims | threads | ms |", of("Solve"), this::solve)
        + table("| build, claims | ms | M claims/s |", of("TableBuild"), this::build)
        + table(
            "| reconcile | claims | threads | ms | k claims/s |", of("Reconcile"), this::reconcile);
  }

  private static String table(
      String titles, Stream<Measurement> rows, Function<Measurement, String> row) {
    String line = titles.replaceAll("[^|]+", " --- ");
    return rows.map(row).collect(Collectors.joining("\n", titles + "\n" + line + "\n", "\n\n"));
  }

  private String limit(Measurement limit) {
    return limit.parameters().isEmpty()
        ? row(
            "| read in order | %s | %.1f GB |", limit.threads(), limit.score() * Double.BYTES / 1e9)
        : row(
            "| gather from %s bytes | %s | %.0f M |",
            limit.text("bytes"), limit.threads(), limit.score() / 1e6);
  }

  private String round(Measurement many) {
    double milliseconds = ofRound(many, Measurement::score);
    int claims = many.number("claims");
    int threads = many.number("threads");
    double rate = claims / milliseconds * 1e3;
    double alone =
        of("Rounds")
            .filter(other -> many.isSameWith(other, "threads", 1))
            .mapToDouble(other -> ofRound(other, Measurement::score))
            .findFirst()
            .orElse(Double.NaN);
    return row(
        "| %s | %s | %s | %.2f | %.1f | %.2f | %.2f | %.2f | %.0f |",
        many.text("algorithm"),
        claims,
        threads,
        milliseconds,
        rate / 1e6,
        rate / gather(claims / CLAIMS_OF_SOURCE * BYTES_OF_SOURCE, threads),
        rate / gather(LARGE, threads),
        alone / milliseconds,
        ofRound(many, Measurement::allocated));
  }

  private String solve(Measurement solve) {
    return row(
        "| %s | %s | %s | %.1f |",
        solve.text("algorithm"), solve.number("claims"), solve.number("threads"), solve.score());
  }

  private String build(Measurement build) {
    int claims = build.number("claims");
    return row("| %s | %.1f | %.1f |", claims, build.score(), claims / build.score() / 1e3);
  }

  private String reconcile(Measurement run) {
    int claims = run.number("claims");
    return row(
        "| %s | %s | %s | %.0f | %.0f |",
        run.text("shape"), claims, run.number("threads"), run.score(), claims / run.score());
  }

  /** Returns what one round takes more, from a run of many and a run of one. */
  private double ofRound(Measurement many, Function<Measurement, Double> quantity) {
    return of("Rounds")
        .filter(other -> many.isSameWith(other, "rounds", ONE_ROUND))
        .mapToDouble(one -> quantity.apply(many) - quantity.apply(one))
        .map(more -> more / (MANY_ROUNDS - ONE_ROUND))
        .findFirst()
        .orElse(Double.NaN);
  }

  private double gather(int bytes, int threads) {
    return of("Limits")
        .filter(limit -> limit.has("bytes", bytes) && limit.threads() == threads)
        .mapToDouble(Measurement::score)
        .findFirst()
        .orElse(Double.NaN);
  }

  private Stream<Measurement> of(String benchmark) {
    return all.stream().filter(one -> one.benchmark().equals(benchmark));
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells).replace("NaN", "");
  }
}
