package io.github.entente.reconcile.dependence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.SourceDocument;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How probable it is that a witness said what is reported of him. */
class RelayTest {
  private static final Relay RELAY = new Relay(0.9);

  @Test
  void whatADocumentSaysItselfItSays() {
    assertThat(said(chain("herald"))).isEqualTo(1);
    assertThat(said(chain("herald", "minister"), chain("minister"))).isEqualTo(1);
  }

  @Test
  void eachStepFromEarToEarMayGoWrong() {
    assertThat(said(chain("herald", "minister"))).isCloseTo(0.9, within(1e-12));
    assertThat(said(chain("herald", "agency", "minister"))).isCloseTo(0.81, within(1e-12));
  }

  @Test
  void moreWhoHeardTheSameMakeItSurer() {
    assertThat(said(chain("herald", "minister"), chain("gazette", "minister")))
        .isCloseTo(1 - 0.1 * 0.1, within(1e-12));
  }

  /** The agency said so with .99, as two heard it, and it heard the minister once. */
  @Test
  void carriersOfOneAgencyHeardTheWitnessOnce() {
    assertThat(said(chain("herald", "agency", "minister"), chain("gazette", "agency", "minister")))
        .isCloseTo(0.9 * 0.99, within(1e-12));
  }

  /** One path of .9 and one of .81. */
  @Test
  void differentPathsAreIndependent() {
    assertThat(said(chain("herald", "minister"), chain("gazette", "agency", "minister")))
        .isCloseTo(1 - 0.1 * (1 - 0.81), within(1e-12));
  }

  @Test
  void outletsThatPrintOneTextHeardItOnce() {
    SharedTexts texts =
        SharedTexts.of(List.of(document("herald", "one"), document("gazette", "one")));
    assertThat(
            RELAY.said(List.of(chain("herald", "minister"), chain("gazette", "minister")), texts))
        .isCloseTo(0.9, within(1e-12));
  }

  @Test
  void howeverManyHearHimHeSaysItNoMoreThanOnce() {
    List<SpeakerChain> chains = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      chains.add(chain("outlet" + i, "minister"));
    }
    assertThat(RELAY.said(chains, SharedTexts.NONE)).isLessThanOrEqualTo(1).isGreaterThan(0.999);
    assertThat(new Relay(0).said(chains, SharedTexts.NONE)).isZero();
  }

  private static SourceDocument document(String outlet, String text) {
    return SourceDocument.builder()
        .id(DocumentId.of(outlet))
        .outlet(ActorId.of(outlet))
        .contentHash(SharedTextsTest.hash(text))
        .build();
  }

  private static double said(SpeakerChain... chains) {
    return RELAY.said(List.of(chains), SharedTexts.NONE);
  }

  private static SpeakerChain chain(String outlet, String... quoted) {
    Stream<Speaker> speakers = Arrays.stream(quoted).map(ActorId::of).map(Speaker.Known::new);
    return SpeakerChain.of(ActorId.of(outlet), speakers.toList());
  }
}
