package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.ActorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two claims tell of the same time. */
class ValidityTest {
  @ParameterizedTest
  @CsvSource({
    // a single day is enough where days are told
    "2015-01-01/2015-06-30, 2015-06-30/2015-12-31, true",
    "2015-01-01/2015-06-30, 2015-07-01/2015-12-31, false",
    // one may have followed the other within the month, or the year
    "2015-01/2015-06, 2015-06/2015-12, false",
    "2015-01/2015-07, 2015-06/2015-12, true",
    "2013/2016, 2016/2019, false",
    "2013/2017, 2016/2019, true",
    "2015, 2016, false",
    // a term that has not ended
    "2013/.., 2016/2019, true",
    "../2015, 2016/.., false"
  })
  void termsOverlapIfOneCannotHaveFollowedTheOther(String one, String other, boolean expected) {
    assertThat(Validity.overlap(claim(one), claim(other))).isEqualTo(expected);
    assertThat(Validity.overlap(claim(other), claim(one))).isEqualTo(expected);
  }

  @Test
  void whereATimeIsMissingNothingIsKnownToOverlap() {
    assertThat(Validity.overlap(claim(""), claim("2015"))).isFalse();
    assertThat(Validity.overlap(claim(""), claim(""))).isFalse();
  }

  private static SourcedClaim claim(String validity) {
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .document(DocumentId.of("herald"))
            .question(HOLDER)
            .value(ActorValue.of(ActorId.of("ahab")));
    return validity.isEmpty() ? claim.build() : claim.validity(FuzzyTime.parse(validity)).build();
  }
}
