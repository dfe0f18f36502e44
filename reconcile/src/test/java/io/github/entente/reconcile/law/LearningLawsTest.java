package io.github.entente.reconcile.law;

import static io.github.entente.reconcile.law.Sketch.denied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learned of sources follows from what others say, and comes to rest. */
class LearningLawsTest {
  static LongStream seeds() {
    return Seeds.fixedAndFresh(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatNobodyElseSpeaksOnTeachesNothing(long seed) {
    RandomSketch random = new RandomSketch(seed);
    List<Attribute<?>> attributes = RandomSketch.ANSWERS.keySet().asList();
    Sketch sketch = new Sketch();
    for (Attribute<?> attribute : attributes) {
      if (attribute.equals(Attributes.HOLDER)) {
        continue;
      }
      boolean isDenied = random.oneOf(List.of(true, false));
      sketch.claim(
          "herald",
          attribute,
          random.oneOf(RandomSketch.ANSWERS.get(attribute)),
          List.of(),
          isDenied ? denied() : claim -> {});
    }
    Reconciliation result = Reconciler.withDefaults().reconcile(sketch.dossier());
    assertThat(result.trust(ActorId.of("herald")).orElseThrow().mean())
        .as("seed %s", seed)
        .isCloseTo(TrustPrior.DEFAULT.mean(), within(1e-4));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void learningComesToRest(long seed) {
    RandomSketch random = new RandomSketch(seed);
    Reconciliation result = Reconciler.with(random.policy()).reconcile(random.sketch().dossier());
    assertThat(result.isConverged()).as("seed %s", seed).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverAgreesMoreOftenIsTrustedMore(long seed) {
    Random random = RandomSketch.random(seed);
    int agreed = 1 + random.nextInt(4);
    Sketch sketch = new Sketch();
    List<Attribute<?>> attributes =
        List.of(Attributes.DATE, Attributes.DEATHS, Sketch.SITE, Sketch.COLOUR);
    for (int i = 0; i < attributes.size(); i++) {
      List<Answer> answers = RandomSketch.ANSWERS.get(attributes.get(i));
      for (String outlet : List.of("herald", "gazette", "courier")) {
        sketch.claim(outlet, attributes.get(i), answers.get(0));
      }
      sketch.claim("often", attributes.get(i), answers.get(0));
      sketch.claim("seldom", attributes.get(i), answers.get(i < agreed - 1 ? 0 : 1));
    }
    Reconciliation result = Reconciler.withDefaults().reconcile(sketch.dossier());
    assertThat(result.trust(ActorId.of("often")).orElseThrow().mean())
        .as("seed %s: %s of %s", seed, agreed - 1, attributes.size())
        .isGreaterThan(result.trust(ActorId.of("seldom")).orElseThrow().mean());
  }
}
