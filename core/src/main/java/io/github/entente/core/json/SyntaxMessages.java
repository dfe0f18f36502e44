package io.github.entente.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our words what is wrong with the syntax of an input. */
final class SyntaxMessages {
  /** Marks an error that our own reader finds. */
  static final String BROKEN_SURROGATE = "Broken surrogate pair";

  private record Rule(Pattern pattern, String words) {}

  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          rule("Non-standard token '(.{1,40}?)'", "is no number in JSON; leave the field out"),
          rule("Unrecognized token '(.{1,40}?)'", "is not JSON; put text in double quotes"),
          rule("Unexpected close marker '(.)'", "closes what is not open; check the brackets"),
          rule(
              "Unexpected character \\('(.)'[^:]*: maybe a \\(non-standard\\) comment",
              "is not JSON; there are no comments, so leave it out"),
          rule(
              "Unexpected character \\('(.)'",
              "is not allowed here; check commas, colons, brackets and quotation marks"),
          rule(
              "Illegal unquoted character",
              "control character inside a text; write line breaks as \\n and tabs as \\t"),
          rule(
              "Illegal character",
              "control character between values; only space, tab and line breaks may stand there"),
          rule(
              "Unrecognized character escape '(.)'",
              "is no escape; after a backslash stands one of \" \\ / b f n r t u"),
          rule(
              BROKEN_SURROGATE,
              "text with half of a surrogate pair, which UTF-8 cannot write; give both halves"),
          rule(
              "Leading zero",
              "number with a leading zero; write 7 instead of 07, or put text in double quotes"));

  private SyntaxMessages() {}

  private static Rule rule(String pattern, String words) {
    return new Rule(Pattern.compile(pattern, Pattern.DOTALL), words);
  }

  static String of(JsonProcessingException e) {
    if (e instanceof LimitExceededException) {
      return e.getOriginalMessage();
    }
    if (e instanceof JsonEOFException) {
      return "the input ends too early; it is truncated, or a bracket or quotation mark is missing";
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(String.valueOf(e.getOriginalMessage()));
      if (matcher.find()) {
        String quoted = matcher.groupCount() > 0 ? "'" + matcher.group(1) + "' " : "";
        return Excerpt.ofMessage(quoted + rule.words());
      }
    }
    return "is not JSON; check what stands here";
  }
}
