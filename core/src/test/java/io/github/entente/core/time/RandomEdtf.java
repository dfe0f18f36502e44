package io.github.entente.core.time;

import com.google.common.base.Splitter;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seeded EDTF texts; the years of all dates lie between 1900 and 2099. */
final class RandomEdtf {
  private final Random random;

  RandomEdtf(int seed) {
    this.random = new Random(seed);
  }

  /** A date with unspecified digits but without qualifiers, which fits at least one day. */
  String maskedDate() {
    String year = pick("19", "20") + masked(random.nextInt(100));
    if (random.nextInt(4) == 0) {
      return year;
    }
    String month = pick("XX", "0X", "1X", "X1", masked(1 + random.nextInt(12)));
    if (month.equals("X0")) {
      month = "10";
    }
    if (random.nextInt(3) == 0) {
      return year + "-" + month;
    }
    return year + "-" + month + "-" + pick("XX", "1X", "X1", "2X", masked(1 + random.nextInt(28)));
  }

  /** A date with or without qualifiers, in any spelling. */
  String date() {
    return switch (random.nextInt(8)) {
      case 0 -> year() + "-" + (21 + random.nextInt(21)) + qualifier();
      case 1 -> "Y" + pick("", "-") + (10_000 + random.nextInt(900_000)) + qualifier();
      case 2 -> year() + "S" + (1 + random.nextInt(4));
      case 3 -> dateTime();
      default -> qualified(maskedDate());
    };
  }

  String any() {
    return switch (random.nextInt(4)) {
      case 0 -> interval();
      case 1 -> set();
      default -> date();
    };
  }

  private String interval() {
    return switch (random.nextInt(3)) {
      case 0 -> date() + pick("/", "/..");
      case 1 -> pick("/", "../") + date();
      default -> qualified("19" + masked(50)) + "/" + qualified("20" + masked(50));
    };
  }

  private String set() {
    String members =
        IntStream.rangeClosed(0, random.nextInt(4))
            .mapToObj(i -> date())
            .collect(Collectors.joining(pick(",", ", ")));
    String body = pick("", "..") + members + pick("", "..", ",1960..2003-02~");
    return random.nextBoolean() ? "[" + body + "]" : "{" + body + "}";
  }

  private String dateTime() {
    return "%s-0%d-1%dT0%d:2%d:3%d%s"
        .formatted(
            year(),
            1 + random.nextInt(9),
            random.nextInt(10),
            random.nextInt(10),
            random.nextInt(10),
            random.nextInt(10),
            pick("", "Z", "-04", "+04:30"));
  }

  private String qualified(String date) {
    return Splitter.on('-')
        .splitToStream(date)
        .map(part -> qualifier() + part + qualifier())
        .collect(Collectors.joining("-"));
  }

  private String qualifier() {
    return pick("", "", "", "?", "~", "%");
  }

  private String year() {
    return Integer.toString(1900 + random.nextInt(200));
  }

  private String masked(int twoDigits) {
    char[] digits = {(char) ('0' + twoDigits / 10), (char) ('0' + twoDigits % 10)};
    if (random.nextInt(4) == 0) {
      digits[random.nextInt(2)] = 'X';
    }
    return new String(digits);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
