package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.attribution.TextSpan;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.ClaimId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.json.DossierLinesReader;
import io.github.entente.core.json.DossierLinesWriter;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.EventValue;
import io.github.entente.core.value.PropositionValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.TextValue;
import io.github.entente.core.value.TimeValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcedClaimIdTest {
  private static final Question QUESTION = Question.of(EventId.of("e"), "said");

  /** Computed by version 0.1.0: a change would give the claims of all users other ids. */
  @Test
  void anIdIsStable() {
    SourcedClaim claim =
        claim()
            .addChain(AttributionLink.to(ActorId.of("a")), AttributionLink.toUnnamed("an official"))
            .validity(FuzzyTime.parse("2016"))
            .addSpan(TextSpan.of("text", 1, 3))
            .asWritten("ex")
            .build();

    assertThat(claim().build().id()).isEqualTo(ClaimId.of("841367cc2f2cd7722fed39e9"));
    assertThat(claim.id()).isEqualTo(ClaimId.of("bde8bde3490eb7d1594a9045"));
  }

  @Test
  void anIdDoesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    ClaimId expected = claim().addSpan(TextSpan.of("text", 1, 3)).build().id();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(claim().addSpan(TextSpan.of("text", 1, 3)).build().id()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aGivenIdIsKept() {
    assertThat(claim().id(ClaimId.of("mine")).build().id()).isEqualTo(ClaimId.of("mine"));
  }

  @Test
  void aDerivedIdFollowsTheContentOfACopyAndAGivenOneStays() {
    SourcedClaim derived = claim().build();
    SourcedClaim given = claim().id(ClaimId.of("mine")).build();

    assertThat(SourcedClaim.builder().from(derived).value(TextValue.of("y")).build())
        .isEqualTo(claim().value(TextValue.of("y")).build())
        .extracting(SourcedClaim::id)
        .isNotEqualTo(derived.id());
    assertThat(SourcedClaim.builder().from(given).value(TextValue.of("y")).build().id())
        .isEqualTo(ClaimId.of("mine"));
  }

  @Test
  void whetherAnIdIsDerivedSurvivesWritingAndReading() {
    SourcedClaim derived = claim().build();
    SourcedClaim given = claim().id(ClaimId.of("mine")).build();
    SourcedClaim looksDerived = claim().id(ClaimId.of("0".repeat(24))).build();

    assertThat(readBack(derived)).isEqualTo(derived).matches(c -> c.givenId().isEmpty());
    assertThat(readBack(given)).isEqualTo(given).matches(c -> c.givenId().isPresent());
    assertThat(readBack(looksDerived)).isEqualTo(looksDerived);
  }

  @Test
  void theDerivedIdCountsAsDerivedEvenIfItIsGiven() {
    assertThat(claim().id(claim().build().id()).build()).isEqualTo(claim().build());
  }

  @Test
  void halvesOfSurrogatePairsMakeDifferentIds() {
    assertThat(
            Stream.of("?", "\uD800", "\uD801", "\uDC00", "\uFFFD", "\uD800\uDC00", "\uDC00\uD800")
                .map(note -> claim().note(note).build().id()))
        .doesNotHaveDuplicates();
  }

  /** The number is what Python gives for the same parts (hashlib.sha256 of their UTF-8). */
  @Test
  void textsOfEverySizeOfCharacterAreHashedAsUtf8() {
    assertThat(claim().note("a\u00E9\u20AC\uD83D\uDE00").build().id())
        .isEqualTo(ClaimId.of("a31abaee947d478e5feb3317"));
  }

  @Test
  void whateverDiffersMakesAnotherId() {
    List<SourcedClaim> claims =
        List.of(
            claim().build(),
            claim().document(DocumentId.of("d2")).build(),
            claim().question(QUESTION.with("in", "x")).build(),
            claim().question(QUESTION.with("in", "x, b=y")).build(),
            claim().question(QUESTION.with("in", "x").with("b", "y")).build(),
            claim().value(TextValue.of("y")).build(),
            claim().addChain(AttributionLink.toUnnamed("x")).build(),
            claim().channel(Channel.CAPTION).build(),
            claim().polarity(Polarity.NEGATIVE).build(),
            claim().certainty(Certainty.PS).build(),
            claim().realis(Realis.FUTURE).build(),
            claim().basis(Basis.BOUND).build(),
            claim().validity(FuzzyTime.parse("2016")).build(),
            claim().addSpan(TextSpan.of("text", 1, 3)).build(),
            claim().addSpan(TextSpan.of("text", 1, 2)).build(),
            claim().asWritten("x").build(),
            claim().note("x").build(),
            claim().interest(Interest.NONE).build(),
            claim().interest(Interest.SELF).build(),
            claim().note("SELF").build());

    assertThat(claims).extracting(SourcedClaim::id).doesNotHaveDuplicates();
  }

  @Test
  void valuesThatReadAlikeMakeDifferentIds() {
    ClaimValue actor = ActorValue.of(ActorId.of("x"));
    ClaimValue event = EventValue.of(EventId.of("x"));
    ClaimValue text = TextValue.of("x");
    FuzzyTime year = FuzzyTime.parse("2016");
    List<ClaimValue> values =
        Stream.of(
                Stream.of(actor, event, text),
                Stream.of(actor, event, text).map(SetValue::open),
                Stream.of(actor, event, text).map(SetValue::closed),
                Stream.of(actor, event, text).map(v -> PropositionValue.of(QUESTION, v)),
                Stream.of(year, year.withAsWritten("then")).map(TimeValue::of),
                Stream.<ClaimValue>of(SetValue.open(text, TextValue.of("y"))),
                Stream.<ClaimValue>of(SetValue.open(TextValue.of("x, y"))))
            .<ClaimValue>flatMap(s -> s)
            .toList();

    assertThat(values)
        .extracting(value -> claim().value(value).build().id())
        .doesNotHaveDuplicates();
  }

  private static SourcedClaim readBack(SourcedClaim claim) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter writer = EntenteJson.withDefaults().openLinesWriter(out)) {
      writer.write(claim);
    }
    try (DossierLinesReader reader =
        EntenteJson.withDefaults()
            .openLines("written", new ByteArrayInputStream(out.toByteArray()))) {
      return (SourcedClaim) reader.next();
    }
  }

  private static SourcedClaim.Builder claim() {
    return SourcedClaim.builder()
        .document(DocumentId.of("d"))
        .question(QUESTION)
        .value(TextValue.of("x"));
  }
}
