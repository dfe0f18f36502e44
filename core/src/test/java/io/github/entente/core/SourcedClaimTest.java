package io.github.entente.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.core.attribution.AttributionLink;
import io.github.entente.core.id.ActorId;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.id.EventId;
import io.github.entente.core.json.DossierReadException;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.core.json.ReadProblem;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.TextValue;
import java.util.Collections;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SourcedClaimTest {
  private static final String TOO_LONG =
      "claim of document:d on event:e/said has a chain of 33 attribution links but may have at most"
          + " 32; keep the first speakers and the last";

  @Test
  void aChainHasAtMostThirtyTwoLinks() {
    assertThat(withChain(32).build().chain()).hasSize(SourcedClaim.MAX_CHAIN);
    assertThatThrownBy(() -> withChain(33).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(TOO_LONG);
  }

  @Test
  void tooLongAChainInJsonIsAProblemOfItsLine() {
    String line =
        """
        {"entente":1}
        {"claim":{"document":"document:d","question":{"subject":"event:e","attribute":"said"},\
        "value":{"type":"text","text":"x"},"chain":[%s]}}
        """
            .formatted(
                String.join(",", Collections.nCopies(33, "{\"description\":\"an official\"}")));

    assertThatThrownBy(() -> EntenteJson.withDefaults().readLines(line))
        .asInstanceOf(InstanceOfAssertFactories.throwable(DossierReadException.class))
        .extracting(DossierReadException::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(ReadProblem.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.pointer()).isEqualTo("/claim");
              assertThat(problem.message()).contains(TOO_LONG);
            });
  }

  private static SourcedClaim.Builder withChain(int links) {
    SourcedClaim.Builder claim =
        SourcedClaim.builder()
            .document(DocumentId.of("d"))
            .question(Question.of(EventId.of("e"), "said"))
            .value(TextValue.of("x"));
    IntStream.range(0, links)
        .forEach(i -> claim.addChain(AttributionLink.to(ActorId.of("actor-" + i))));
    return claim;
  }
}
