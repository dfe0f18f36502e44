package io.github.entente.reconcile;

import static io.github.entente.reconcile.Dossiers.COLOUR;
import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.DEATHS;
import static io.github.entente.reconcile.Dossiers.HOLDER;
import static io.github.entente.reconcile.Dossiers.PLACES;
import static io.github.entente.reconcile.Dossiers.PORTS;
import static io.github.entente.reconcile.Dossiers.SITE;
import static io.github.entente.reconcile.Dossiers.WRECK;
import static io.github.entente.reconcile.Dossiers.actorValue;
import static io.github.entente.reconcile.Dossiers.by;
import static io.github.entente.reconcile.Dossiers.byUnnamed;
import static io.github.entente.reconcile.Dossiers.concept;
import static io.github.entente.reconcile.Dossiers.denied;
import static io.github.entente.reconcile.Dossiers.place;
import static io.github.entente.reconcile.Dossiers.sounding;
import static io.github.entente.reconcile.Dossiers.time;
import static io.github.entente.reconcile.Dossiers.told;
import static io.github.entente.reconcile.Dossiers.valid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.entente.core.Certainty;
import io.github.entente.core.Realis;
import io.github.entente.core.value.ClaimValue;
import io.github.entente.core.value.NoValue;
import io.github.entente.core.value.QuantityValue;
import io.github.entente.core.value.Question;
import io.github.entente.core.value.SetValue;
import io.github.entente.core.value.SomeValue;
import io.github.entente.reconcile.Dossiers.Detail;
import io.github.entente.reconcile.policy.DependencePolicy;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.WeightPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Claims of every kind about everything, drawn from a seed. */
public final class RandomDossier {
  private static final ImmutableListMultimap<Question, ClaimValue> ANSWERS =
      ImmutableListMultimap.<Question, ClaimValue>builder()
          .putAll(
              DATE,
              time("2015"),
              time("2016"),
              time("2016-01"),
              time("2016-01-02"),
              time("2015-12/2016-02"),
              time("2016~"),
              time("../2016"))
          .putAll(
              DEATHS,
              QuantityValue.exactly(40, "person"),
              QuantityValue.about(BigDecimal.valueOf(40), "person"),
              QuantityValue.between(30, 42, "person"),
              QuantityValue.atLeast(50, "person"),
              NoValue.of())
          .putAll(
              SITE.of(WRECK),
              place("asia"),
              place("iran"),
              place("tehran"),
              place("basra"),
              place("atlantis"))
          .putAll(
              COLOUR.of(WRECK),
              concept("red"),
              concept("crimson"),
              concept("blue"),
              concept("purple"),
              SomeValue.unspecified())
          .putAll(
              PLACES,
              place("iran"),
              place("tehran"),
              SetValue.open(place("tehran"), place("basra")),
              SetValue.closed(place("tehran"), place("mashhad")),
              NoValue.of())
          .putAll(
              PORTS.of(WRECK),
              place("tehran"),
              place("basra"),
              SetValue.open(place("tehran"), place("mashhad")))
          .putAll(HOLDER, actorValue("ahab"), actorValue("bligh"))
          .build();

  private static final List<Question> QUESTIONS = ImmutableList.sortedCopyOf(ANSWERS.keySet());
  private static final List<String> OUTLETS = List.of("herald", "gazette", "courier", "echo");

  private final Random random;

  /** Draws from this seed. */
  public RandomDossier(int seed) {
    this.random = new Random(seed);
  }

  /** From 4 to 23 claims on any of the questions. */
  public Dossiers claims() {
    Dossiers dossier = Dossiers.dossier();
    int count = 4 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      Question question = oneOf(QUESTIONS);
      add(dossier, question, oneOf(ANSWERS.get(question)));
    }
    return dossier;
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A policy that leaves no default as it is. */
  public ReconcilePolicy policy() {
    return ReconcilePolicy.builder()
        .falseAlternatives(1 + random.nextInt(20))
        .weights(WeightPolicy.builder().relayFidelity(0.5 + random.nextDouble() / 2).build())
        .dependence(
            DependencePolicy.builder()
                .mistakes(random.nextDouble() / 2)
                .sharedSpeaker(random.nextDouble())
                .build())
        .build();
  }

  private void add(Dossiers dossier, Question question, ClaimValue value) {
    List<Detail> details = manner();
    if (random.nextInt(8) == 0) {
      details.add(told(Realis.FUTURE));
    }
    if (random.nextInt(4) == 0) {
      details.add(valid(oneOf(List.of("2015", "2016", "2017"))));
    }
    dossier.claim(document(), question, value, details.toArray(Detail[]::new));
  }

  private List<Detail> manner() {
    List<Detail> details = new ArrayList<>();
    switch (random.nextInt(6)) {
      case 0 -> details.add(by("agency"));
      case 1 -> details.add(by("agency", "minister"));
      case 2 -> details.add(byUnnamed("an official"));
      default -> {}
    }
    if (random.nextInt(5) == 0) {
      details.add(denied());
    }
    if (random.nextInt(3) == 0) {
      details.add(sounding(oneOf(List.of(Certainty.values()))));
    }
    return details;
  }

  private String document() {
    return oneOf(OUTLETS) + "-" + (1 + random.nextInt(2));
  }
}
