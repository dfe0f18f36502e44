package io.github.entente.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as a source states it: a date of any precision, an interval, or a set of dates, possibly
 * uncertain or approximate, together with the source's own words for it.
 *
 * <p>The notation is EDTF, the Extended Date/Time Format (Library of Congress, 2019; ISO
 * 8601-2:2019), levels 0, 1 and 2. What a text means is the {@linkplain #stated() region} that it
 * leaves open: {@code 2016} leaves all of that year, {@code XXXX-06-24} every 24th of June of the
 * years 0 to 9999, {@code 2011/2024-06} everything from the start of 2011 to the end of June 2024,
 * and {@code ../2015} everything before 2016.
 *
 * <p>A fuzzy time is not comparable: 2016 is neither before nor after 2016-01. Two are equal if
 * both the canonical text and the wording are; whether two mean the same is told by their regions.
 *
 * <p>Immutable and thread-safe. In JSON it is its EDTF text, or an object with {@code edtf} and
 * {@code asWritten} if there is a wording.
 *
 * @since 0.1.0
 */
public final class FuzzyTime {
  private final EdtfExpression expression;
  private final String edtf;
  private final TimeRegion stated;
  private final @Nullable String asWritten;

  private FuzzyTime(
      EdtfExpression expression, String edtf, TimeRegion stated, @Nullable String asWritten) {
    this.expression = expression;
    this.edtf = edtf;
    this.stated = stated;
    this.asWritten = asWritten;
  }

  /**
   * Reads an EDTF text.
   *
   * @param edtf the text, without surrounding space
   * @return the time, without a wording
   * @throws EdtfSyntaxException if the text is not EDTF or names a date that does not exist
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FuzzyTime parse(String edtf) {
    EdtfExpression expression = EdtfParser.parse(requireNonNull(edtf, "edtf"));
    return new FuzzyTime(expression, expression.text(), expression.region(0), null);
  }

  /**
   * Reads an EDTF text and keeps the source's words.
   *
   * @param edtf the text, without surrounding space
   * @param asWritten the words of the source, or null if they are not known
   * @return the time
   * @throws EdtfSyntaxException if the text is not EDTF or names a date that does not exist
   * @throws IllegalArgumentException if the wording is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static FuzzyTime parse(
      @JsonProperty(value = "edtf", required = true) String edtf,
      @JsonProperty("asWritten") @Nullable String asWritten) {
    FuzzyTime time = parse(edtf);
    return asWritten == null ? time : time.withAsWritten(asWritten);
  }

  /**
   * A whole year.
   *
   * @param year the proleptic ISO year, from -999999999 to 999999999; 0 is the year before 1
   * @return the time
   * @throws IllegalArgumentException if the year lies outside the calendar
   */
  public static FuzzyTime ofYear(int year) {
    boolean isLong = year > 9999 || year < -9999;
    return parse(isLong ? "Y" + year : fourDigits(year));
  }

  /**
   * A whole month.
   *
   * @param month a month of the years -9999 to 9999
   * @return the time
   * @throws IllegalArgumentException if EDTF cannot write the month
   */
  public static FuzzyTime of(YearMonth month) {
    checkYear(month.getYear());
    return parse(month.toString());
  }

  /**
   * A whole day.
   *
   * @param day a day of the years -9999 to 9999
   * @return the time
   * @throws IllegalArgumentException if EDTF cannot write the day
   */
  public static FuzzyTime of(LocalDate day) {
    checkYear(day.getYear());
    return parse(day.toString());
  }

  /**
   * Everything from the earliest start to the latest end.
   *
   * @param start a single date or date-time
   * @param end a single date or date-time
   * @return the interval, without a wording
   * @throws IllegalArgumentException if either is an interval or a set, or the end lies before the
   *     start
   */
  public static FuzzyTime between(FuzzyTime start, FuzzyTime end) {
    checkPoint("start", start);
    checkPoint("end", end);
    return parse(start.edtf() + "/" + end.edtf());
  }

  private static void checkPoint(String name, FuzzyTime time) {
    checkArgument(
        time.expression instanceof EdtfPoint,
        "the %s of the interval is \"%s\", but must be a single date, not an interval or a set",
        name,
        time.edtf());
  }

  private static void checkYear(int year) {
    checkArgument(
        year >= -9999 && year <= 9999,
        "EDTF cannot write a month or day of the year %s, only of -9999 to 9999; use ofYear",
        year);
  }

  private static String fourDigits(int year) {
    return (year < 0 ? "-" : "") + Strings.padStart(Integer.toString(Math.abs(year)), 4, '0');
  }

  /**
   * The canonical EDTF text. A text of the specification comes back unchanged, except that spaces
   * in a set go and that qualifiers take their shortest place.
   *
   * @return the text, which {@link #parse(String)} reads back
   */
  public String edtf() {
    return edtf;
  }

  /**
   * The words of the source, such as "early last year".
   *
   * @return the wording, or empty if it is not known
   */
  public Optional<String> asWritten() {
    return Optional.ofNullable(asWritten);
  }

  /**
   * The same time with the words of the source.
   *
   * @param wording the words, not blank
   * @return the changed time
   * @throws IllegalArgumentException if the wording is blank
   */
  public FuzzyTime withAsWritten(String wording) {
    checkArgument(
        !wording.isBlank(), "the wording of %s is blank; leave it out if it is not known", edtf());
    return new FuzzyTime(expression, edtf, stated, wording);
  }

  /**
   * How fine this time is: the smallest unit that is named completely. An interval or a set is as
   * coarse as its coarsest date.
   *
   * @return the precision; {@link TimePrecision#UNBOUNDED} if no date is named at all
   */
  public TimePrecision precision() {
    return expression.precision();
  }

  /**
   * Whether any part is qualified as approximate, by {@code ~} or {@code %}.
   *
   * @return true if so
   */
  public boolean isApproximate() {
    return expression.isApproximate();
  }

  /**
   * Whether any part is qualified as uncertain, by {@code ?} or {@code %}.
   *
   * @return true if so
   */
  public boolean isUncertain() {
    return expression.isUncertain();
  }

  /**
   * The instants left open by the text as written, qualifiers ignored.
   *
   * @return the region, never empty
   */
  public TimeRegion stated() {
    return stated;
  }

  /**
   * The instants left open under {@link TimePolicy#DEFAULT}.
   *
   * @return the region, which contains {@link #stated()}
   */
  public TimeRegion region() {
    return region(TimePolicy.DEFAULT);
  }

  /**
   * The instants left open if an approximate date may be off by {@link
   * TimePolicy#approximateUnits()} of its precision. Uncertainty alone does not widen: it is a
   * matter of probability, not of place.
   *
   * @param policy says how wide "about" is
   * @return the region, which contains {@link #stated()}
   */
  public TimeRegion region(TimePolicy policy) {
    return isApproximate() ? expression.region(policy.approximateUnits()) : stated;
  }

  /**
   * The form in JSON.
   *
   * @return the EDTF text, or a map with {@code edtf} and {@code asWritten} if there is a wording
   */
  @JsonValue
  public Object toJson() {
    return asWritten == null ? edtf : ImmutableMap.of("edtf", edtf, "asWritten", asWritten);
  }

  /** Two times are equal if their canonical texts and their wordings are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FuzzyTime time
        && edtf.equals(time.edtf)
        && Objects.equals(asWritten, time.asWritten);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edtf, asWritten);
  }

  /** The EDTF text, followed by the wording in parentheses if there is one. */
  @Override
  public String toString() {
    return asWritten == null ? edtf : edtf + " (\"" + asWritten + "\")";
  }
}
