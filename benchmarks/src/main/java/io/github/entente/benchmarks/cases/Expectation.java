package io.github.entente.benchmarks.cases;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that is expected of a case, and whether it is so. */
final class Expectation {
  private static final Pattern NUMBER = Pattern.compile("([PW])\\((.*)\\)(<=|>=|<|>|=)([^)]*)");
  private static final Pattern WORD = Pattern.compile("(status|best|articles)(!?=)(.*)");
  private static final double TOLERANCE = 1e-3;
  private static final double ROUNDING = 1e-9;

  private final String text;
  private final Map<String, Case> cases;

  Expectation(String text, Map<String, Case> cases) {
    this.text = text;
    this.cases = cases;
  }

  /** What a run gave for it, behind {@code ok} or {@code FAILS}. */
  Outcome check(CaseRun run) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return number(run, number);
    }
    Matcher word = WORD.matcher(text);
    if (!word.matches()) {
      throw new IllegalArgumentException(
          "the expectation \"%s\" must be P(v)=x, W(v)=x, status=, best= or articles="
              .formatted(text));
    }
    boolean isSame =
        switch (word.group(1)) {
          case "status" -> run.status().equals(word.group(3));
          case "best" -> run.isBest(word.group(3));
          default -> run.articles() == Integer.parseInt(word.group(3));
        };
    String got =
        switch (word.group(1)) {
          case "status" -> run.status();
          case "best" ->
              run.verdict().isTied()
                  ? "tie"
                  : run.verdict().best().map(Object::toString).orElse("-");
          default -> String.valueOf(run.articles());
        };
    return new Outcome(text, got, isSame != word.group(2).startsWith("!"));
  }

  private Outcome number(CaseRun run, Matcher number) {
    String value = number.group(2);
    double got = number.group(1).equals("P") ? run.probability(value) : run.witnesses(value);
    double wanted = wanted(number.group(1), value, number.group(4));
    boolean holds =
        switch (number.group(3)) {
          case "<=" -> got <= wanted + ROUNDING;
          case ">=" -> got >= wanted - ROUNDING;
          case "<" -> got < wanted;
          case ">" -> got > wanted;
          default -> Math.abs(got - wanted) < TOLERANCE;
        };
    return new Outcome(text, String.format(Locale.ROOT, "%.4f", got), holds);
  }

  private double wanted(String what, String value, String written) {
    if (!written.startsWith("@")) {
      return Double.parseDouble(written);
    }
    Case other = cases.get(written.substring(1));
    if (other == null) {
      throw new IllegalArgumentException(
          "the expectation \"%s\" names a case that is not in the file".formatted(text));
    }
    CaseRun run = CaseRun.of(other);
    return what.equals("P") ? run.probability(value) : run.witnesses(value);
  }

  /**
   * What came of an expectation.
   *
   * @param expected what was expected
   * @param got what came instead, or also
   * @param holds whether it is as expected
   */
  record Outcome(String expected, String got, boolean holds) {}
}
