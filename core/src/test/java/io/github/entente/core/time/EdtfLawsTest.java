package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every EDTF text, on generated ones. */
class EdtfLawsTest {
  private static final LocalDate WINDOW_START = LocalDate.of(1899, 1, 1);
  private static final LocalDate WINDOW_END = LocalDate.of(2101, 1, 1);
  private static final long SECONDS_PER_DAY = 86_400;

  private static final ImmutableList<String> ISO_DAYS =
      WINDOW_START
          .datesUntil(WINDOW_END)
          .map(LocalDate::toString)
          .collect(ImmutableList.toImmutableList());

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  static IntStream fewSeeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theCanonicalTextIsAFixedPoint(int seed) {
    String text = new RandomEdtf(seed).any();
    FuzzyTime time = FuzzyTime.parse(text);
    FuzzyTime again = FuzzyTime.parse(time.edtf());

    assertThat(again.edtf()).as(text).isEqualTo(time.edtf());
    assertThat(again).as(text).isEqualTo(time);
    assertThat(again.stated()).as(text).isEqualTo(time.stated());
    assertThat(again.region()).as(text).isEqualTo(time.region());
    assertThat(again.isApproximate()).as(text).isEqualTo(text.matches(".*[~%].*"));
    assertThat(again.isUncertain()).as(text).isEqualTo(text.matches(".*[?%].*"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void textWithoutQualifiersOrSpacesComesBackUnchanged(int seed) {
    String text = new RandomEdtf(seed).any().replaceAll("[?~% ]", "");

    assertThat(FuzzyTime.parse(text).edtf()).isEqualTo(text);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wideningOnlyAdds(int seed) {
    String text = new RandomEdtf(seed).any();
    FuzzyTime time = FuzzyTime.parse(text);
    TimeRegion two = time.region(TimePolicy.DEFAULT.withApproximateUnits(2));

    assertThat(time.stated().isEmpty()).as(text).isFalse();
    assertThat(time.region().contains(time.stated())).as(text).isTrue();
    assertThat(two.contains(time.region())).as(text).isTrue();
    if (!time.isApproximate()) {
      assertThat(two).as(text).isEqualTo(time.stated());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void qualifiersLeaveTheStatedRegionAlone(int seed) {
    String text = new RandomEdtf(seed).any();

    assertThat(FuzzyTime.parse(text).stated())
        .as(text)
        .isEqualTo(FuzzyTime.parse(text.replaceAll("[?~%]", "")).stated());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void aDateLeavesTheDaysWhoseIsoTextFitsItsDigits(int seed) {
    String text = new RandomEdtf(seed).maskedDate();

    assertThat(days(FuzzyTime.parse(text).stated())).as(text).isEqualTo(fittingDays(text));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void intervalsAndSetsJoinTheDaysOfTheirDates(int seed) {
    RandomEdtf random = new RandomEdtf(seed);
    String a = random.maskedDate();
    String b = random.maskedDate();
    BitSet daysOfA = fittingDays(a);
    BitSet daysOfB = fittingDays(b);

    BitSet either = (BitSet) daysOfA.clone();
    either.or(daysOfB);
    assertThat(days(FuzzyTime.parse("[%s,%s]".formatted(a, b)).stated())).isEqualTo(either);
    assertThat(days(FuzzyTime.parse("{%s, %s}".formatted(a, b)).stated())).isEqualTo(either);

    if (daysOfA.nextSetBit(0) < daysOfB.length()) {
      BitSet between = new BitSet();
      between.set(daysOfA.nextSetBit(0), daysOfB.length());
      assertThat(days(FuzzyTime.parse(a + "/" + b).stated())).as(a + "/" + b).isEqualTo(between);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void damagedTextIsReadOrRefusedByItsOwnException(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(new RandomEdtf(seed).any());
    String alphabet = "0123456789X-/.~?%TZY[]{}:+ ES,a\u00e9";
    int refused = 0;
    for (int i = 0; i < 20; i++) {
      int at = random.nextInt(text.length() + 1);
      if (at < text.length() && random.nextBoolean()) {
        text.deleteCharAt(at);
      }
      text.insert(Math.min(at, text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
      try {
        FuzzyTime time = FuzzyTime.parse(text.toString());
        assertThat(FuzzyTime.parse(time.edtf())).as(text.toString()).isEqualTo(time);
      } catch (EdtfSyntaxException e) {
        refused++;
        assertThat(e.index()).isBetween(0, text.length());
        assertThat(e.text()).isEqualTo(text.toString());
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  @ResourceLock(Resources.LOCALE)
  void theDefaultZoneAndLocaleDoNotMatter() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    String plain = allTexts();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
      assertThat(allTexts()).isEqualTo(plain);
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      assertThat(allTexts()).isEqualTo(plain);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static String allTexts() {
    StringBuilder all = new StringBuilder();
    for (String text :
        new String[] {"2016-01~", "1985-04-12T23:20:30-04", "XXXX-06-24", "-0044", "2001-21"}) {
      FuzzyTime time = FuzzyTime.parse(text);
      all.append(time).append(time.stated()).append(time.region()).append('\n');
    }
    try {
      FuzzyTime.parse("2019-02-29");
    } catch (EdtfSyntaxException e) {
      all.append(e.getMessage());
    }
    Anchor anchor = Anchor.at(LocalDate.of(2024, 5, 24));
    return all.append(anchor.yearsAgo(8)).append(FuzzyTime.ofYear(-44)).toString();
  }

  private static BitSet fittingDays(String mask) {
    BitSet days = new BitSet();
    for (int i = 0; i < ISO_DAYS.size(); i++) {
      days.set(i, fits(mask, ISO_DAYS.get(i)));
    }
    return days;
  }

  private static boolean fits(String mask, String isoDay) {
    for (int i = 0; i < mask.length(); i++) {
      if (mask.charAt(i) != 'X' && mask.charAt(i) != isoDay.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static BitSet days(TimeRegion region) {
    BitSet days = new BitSet();
    for (TimeRegion.Span span : region.spans()) {
      days.set(
          Math.toIntExact(span.startInclusive() / SECONDS_PER_DAY - WINDOW_START.toEpochDay()),
          Math.toIntExact(span.endExclusive() / SECONDS_PER_DAY - WINDOW_START.toEpochDay()));
    }
    return days;
  }
}
