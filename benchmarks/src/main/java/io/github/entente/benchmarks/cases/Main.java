package io.github.entente.benchmarks.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the cases of a file and prints each with its numbers, those that fail last. The exit status
 * is 1 if any does.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the cases.
   *
   * @param args the file of the cases
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 1) {
      out.println("Name one file of cases.");
      System.exit(2);
    }
    System.exit(run(Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8), out) ? 0 : 1);
  }

  /** Runs the cases that lines hold, and tells whether all are as expected. */
  static boolean run(List<String> lines, PrintStream out) {
    List<String> failures = new ArrayList<>();
    Map<String, Case> cases = new LinkedHashMap<>();
    for (String line : lines) {
      if (!Case.isSkipped(line)) {
        try {
          Case one = Case.parse(line);
          cases.put(one.name(), one);
        } catch (IllegalArgumentException e) {
          failures.add("FAILS " + e.getMessage());
        }
      }
    }
    int unreadable = failures.size();
    for (Case one : cases.values()) {
      CaseOutcome outcome = CaseOutcome.of(one, cases);
      if (outcome.holds()) {
        out.println(outcome.text());
      } else {
        failures.add(outcome.text());
      }
    }
    failures.forEach(out::println);
    out.println(
        "%s cases, %s expectations, %s cases fail"
            .formatted(
                cases.size() + unreadable,
                cases.values().stream().mapToInt(one -> one.expectations().size()).sum(),
                failures.size()));
    return failures.isEmpty();
  }
}
