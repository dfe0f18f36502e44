package io.github.entente.reconcile.dependence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Through whom a statement reaches us. */
class SpeakerChainTest {
  private static final ActorId HERALD = ActorId.of("herald");
  private static final Speaker AGENCY = new Speaker.Known(ActorId.of("agency"));
  private static final Speaker OFFICIAL =
      new Speaker.Unnamed(DocumentId.of("herald"), "an official");

  @Test
  void anOutletThatQuotesNobodyIsTheWitness() {
    SpeakerChain chain = SpeakerChain.of(HERALD, List.of());
    assertThat(chain.isOwnWord()).isTrue();
    assertThat(chain.witness()).isEqualTo(HERALD);
    assertThat(chain.firstQuoted()).isEmpty();
    assertThat(chain).hasToString("actor:herald");
  }

  @Test
  void theDeepestSpeakerWhoIsNamedIsTheWitness() {
    SpeakerChain chain = SpeakerChain.of(HERALD, List.of(AGENCY, OFFICIAL));
    assertThat(chain.witness()).isEqualTo(ActorId.of("agency"));
    assertThat(chain.speakers()).hasSize(2);
    assertThat(chain.outlet()).isEqualTo(HERALD);
    assertThat(chain.firstQuoted()).contains(AGENCY);
    assertThat(chain.quoted()).containsExactly(AGENCY);
  }

  @Test
  void anUnnamedSpeakerBeforeANamedOneStaysInTheChain() {
    SpeakerChain chain = SpeakerChain.of(HERALD, List.of(OFFICIAL, AGENCY));
    assertThat(chain.witness()).isEqualTo(ActorId.of("agency"));
    assertThat(chain.firstQuoted()).contains(OFFICIAL);
    assertThat(chain.speakers()).hasSize(3);
  }

  @Test
  void unnamedSpeakersAloneLeaveTheOutletTheWitness() {
    assertThat(SpeakerChain.of(HERALD, List.of(OFFICIAL)))
        .isEqualTo(SpeakerChain.of(HERALD, List.of()))
        .hasSameHashCodeAs(SpeakerChain.of(HERALD, List.of()));
  }

  @Test
  void theSameWordsInAnotherDocumentMayMeanSomebodyElse() {
    assertThat(OFFICIAL).isNotEqualTo(new Speaker.Unnamed(DocumentId.of("gazette"), "an official"));
  }
}
