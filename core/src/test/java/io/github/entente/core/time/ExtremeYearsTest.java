package io.github.entente.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.EventId;
import io.github.entente.core.id.Id;
import io.github.entente.core.json.DossierLinesReader;
import io.github.entente.core.json.DossierLinesWriter;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TimeValue;
import io.github.entente.core.value.ValueRelation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and the last years of the calendar are years like all others. */
class ExtremeYearsTest {
  static List<String> texts() {
    List<String> years =
        List.of(
            "Y999999999",
            "Y-999999999",
            "Y999999999S1",
            "Y-999999999S1",
            "Y99E7",
            "Y-99E7",
            "Y999999999S9",
            "Y10000",
            "Y-10000",
            "9999",
            "-9999",
            "9XXX",
            "-9XXX",
            "XXXX",
            "9999S1",
            "9999-12",
            "9999-12-31",
            "-9999-01-01",
            "9999-24",
            "-9999-28",
            "-9999-21",
            "9999-41",
            "0000",
            "-0001",
            "-9999-XX-01",
            "9999-XX-31");
    Stream<String> ranges =
        Stream.of(
            "Y-999999999/Y999999999",
            "../Y-999999999",
            "Y999999999/..",
            "Y999999999~/..",
            "[Y-999999999..Y999999999]",
            "{Y-999999999,Y999999999~}",
            "9999-12-31T23:59:59-18:00",
            "-9999-01-01T00:00:00+18:00");
    return Stream.concat(
            years.stream().flatMap(y -> Stream.of(y, y + "~", y + "?", y + "%")), ranges)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theirRegionsGrowWithTheWidthOfAbout(String text) {
    FuzzyTime time = FuzzyTime.parse(text);
    TimeRegion before = time.stated();
    for (int units : new int[] {0, 1, 10, 1000}) {
      TimeRegion region = time.region(TimePolicy.DEFAULT.withApproximateUnits(units));
      assertThat(region.contains(before)).as("%s units", units).isTrue();
      assertThat(region.toString()).isNotEmpty();
      before = region;
    }
    assertThat(time.precision()).isNotNull();
    assertThat(FuzzyTime.parse(time.edtf())).isEqualTo(time);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theirValuesRelateToAllOthers(String text) {
    TimeValue value = TimeValue.parse(text);
    for (String other : texts()) {
      assertThat(value.relationTo(TimeValue.parse(other)))
          .as("%s to %s", text, other)
          .isEqualTo(TimeValue.parse(other).relationTo(value).converse())
          .isNotEqualTo(ValueRelation.UNKNOWN);
    }
    assertThat(value.relationTo(value)).isEqualTo(ValueRelation.EQUAL);
    assertThat(value.extent()).isPresent();
    assertThat(value.label(Id::ref)).isEqualTo(value.time().edtf());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theyReadBackFromJson(String text) {
    SourcedClaim claim =
        SourcedClaim.of("d", Question.of(EventId.of("e"), "date"), TimeValue.parse(text));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter writer = EntenteJson.withDefaults().openLinesWriter(out)) {
      writer.write(claim);
    }
    try (DossierLinesReader reader =
        EntenteJson.withDefaults()
            .openLines("years", new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(reader.next()).isEqualTo(claim);
    }
  }

  @Test
  void theyAreMadeFromNumbersToo() {
    assertThat(FuzzyTime.ofYear(999_999_999).edtf()).isEqualTo("Y999999999");
    assertThat(FuzzyTime.ofYear(-999_999_999).edtf()).isEqualTo("Y-999999999");
    assertThatThrownBy(() -> FuzzyTime.ofYear(Integer.MIN_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FuzzyTime.ofYear(1_000_000_000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The number is 86,400 times one more than the last day that {@code java.time} counts. */
  @Test
  void theLastYearEndsWhereNoDateIs() {
    assertThat(FuzzyTime.parse("Y999999999").region())
        .hasToString("[+999999999-01-01, 31556889832780800s)");
    assertThat(FuzzyTime.parse("Y999999999~").region()).hasToString("[+999999998-01-01, ..)");
    assertThat(FuzzyTime.parse("Y-999999999~").region()).hasToString("(.., -999999997-01-01)");
  }
}
