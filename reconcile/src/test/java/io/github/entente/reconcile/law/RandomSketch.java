package io.github.entente.reconcile.law;

import static io.github.entente.reconcile.law.Answer.actor;
import static io.github.entente.reconcile.law.Answer.atLeast;
import static io.github.entente.reconcile.law.Answer.closed;
import static io.github.entente.reconcile.law.Answer.concept;
import static io.github.entente.reconcile.law.Answer.number;
import static io.github.entente.reconcile.law.Answer.open;
import static io.github.entente.reconcile.law.Answer.place;
import static io.github.entente.reconcile.law.Answer.range;
import static io.github.entente.reconcile.law.Answer.time;

import com.google.common.collect.ImmutableListMultimap;
import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.Channel;
import io.github.entente.core.Realis;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.DocumentId;
import io.github.entente.core.time.FuzzyTime;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.reconcile.policy.DependencePolicy;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.WeightPolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Claims of every kind about everything, drawn from a seed. */
final class RandomSketch {
  static final ImmutableListMultimap<Attribute<?>, Answer> ANSWERS =
      ImmutableListMultimap.<Attribute<?>, Answer>builder()
          .putAll(
              Attributes.DATE,
              time("2015"),
              time("2016"),
              time("2016-01"),
              time("2016-01-02"),
              time("2015-12/2016-02"),
              time("2016~"),
              time("../2016"))
          .putAll(
              Attributes.DEATHS,
              number(40),
              number(41),
              range(30, 42),
              range(41, 60),
              atLeast(50),
              Answer.of(NoValue.of()))
          .putAll(
              Sketch.SITE,
              place("asia"),
              place("iran"),
              place("tehran"),
              place("basra"),
              place("atlantis"))
          .putAll(
              Sketch.COLOUR,
              concept("red"),
              concept("crimson"),
              concept("blue"),
              concept("purple"),
              concept("sour"),
              Answer.of(SomeValue.unspecified()))
          .putAll(Sketch.happened(), concept("happened"))
          .putAll(
              Attributes.PLACE,
              place("iran"),
              place("tehran"),
              open(place("tehran"), place("basra")),
              closed(place("tehran"), place("mashhad")),
              Answer.of(NoValue.of()))
          .putAll(
              Sketch.PORTS,
              place("tehran"),
              place("basra"),
              open(place("tehran"), place("mashhad")))
          .putAll(Attributes.HOLDER, actor("ahab"), actor("bligh"))
          .putAll(Sketch.VICTIMS, number(3), number(6), atLeast(6), number(36))
          .build();

  private static final List<Attribute<?>> ATTRIBUTES = ANSWERS.keySet().asList();
  private static final List<String> OUTLETS = List.of("herald", "gazette", "courier", "echo");
  private static final List<String> DATES = List.of("2016-02-01", "2016-02-03", "2016-03");

  private final Random random;

  RandomSketch(long seed) {
    this.random = random(seed);
  }

  /** Random numbers of which the first ones differ for neighbouring seeds, too. */
  static Random random(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** From 4 to 33 claims on any of the questions. */
  Sketch sketch() {
    Sketch sketch = new Sketch();
    int count = 4 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      claim(sketch, oneOf(ATTRIBUTES));
    }
    for (String outlet : OUTLETS) {
      describe(sketch, outlet);
    }
    if (random.nextInt(3) == 0) {
      String first = "claim-" + random.nextInt(count);
      String second = "claim-" + random.nextInt(count);
      if (!first.equals(second)) {
        sketch.readings(first, second);
      }
    }
    return sketch;
  }

  /** A policy of which every number is drawn. */
  ReconcilePolicy policy() {
    return ReconcilePolicy.builder()
        .defaultTrust(TrustPrior.of(5 + 10 * random.nextDouble(), 1 + 4 * random.nextDouble()))
        .falseAlternatives(1 + random.nextInt(20))
        .weights(
            WeightPolicy.builder()
                .probable(random.nextDouble())
                .planned(random.nextDouble())
                .relayFidelity(0.5 + random.nextDouble() / 2)
                .build())
        .dependence(
            DependencePolicy.builder()
                .mistakes(random.nextDouble())
                .interest(random.nextDouble())
                .sharedSpeaker(random.nextDouble())
                .build())
        .build();
  }

  private void claim(Sketch sketch, Attribute<?> attribute) {
    List<String> speakers =
        switch (random.nextInt(7)) {
          case 0 -> List.of("agency");
          case 1 -> List.of("agency", "minister");
          case 2 -> List.of("?");
          case 3 -> List.of("minister", "?");
          default -> List.of();
        };
    sketch.claim(
        oneOf(OUTLETS) + "-" + (1 + random.nextInt(2)),
        attribute,
        oneOf(ANSWERS.get(attribute)),
        speakers,
        manner());
  }

  private Consumer<SourcedClaim.Builder> manner() {
    Consumer<SourcedClaim.Builder> manner = claim -> {};
    if (random.nextInt(5) == 0) {
      manner = manner.andThen(Sketch.denied());
    }
    if (random.nextInt(3) == 0) {
      manner = manner.andThen(Sketch.sounding(oneOf(List.of(Certainty.values()))));
    }
    if (random.nextInt(8) == 0) {
      manner = manner.andThen(Sketch.told(oneOf(List.of(Realis.values()))));
    }
    if (random.nextInt(8) == 0) {
      manner = manner.andThen(Sketch.in(Channel.HEADLINE));
    }
    if (random.nextInt(4) == 0) {
      manner = manner.andThen(Sketch.valid(oneOf(List.of("2015", "2016", "2016-02", "2017"))));
    }
    return manner;
  }

  private void describe(Sketch sketch, String outlet) {
    if (random.nextInt(2) == 0) {
      FuzzyTime date = FuzzyTime.parse(oneOf(DATES));
      sketch.describe(outlet + "-1", document -> document.published(date));
    }
    if (random.nextInt(4) == 0) {
      sketch.describe(outlet + "-2", document -> document.contentHash("sha256:one"));
    }
    if (random.nextInt(4) == 0 && !outlet.equals("herald")) {
      sketch.describe("herald-1", document -> {});
      sketch.describe(
          outlet + "-1", document -> document.addDerivedFrom(DocumentId.of("herald-1")));
    }
  }

  /** One of several things. */
  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
