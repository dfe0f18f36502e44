package io.github.entente.reconcile.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entente.core.Attribute;
import io.github.entente.core.Attributes;
import io.github.entente.core.Certainty;
import io.github.entente.core.id.ActorId;
import io.github.entente.reconcile.Reconciler;
import io.github.entente.reconcile.Reconciliation;
import io.github.entente.reconcile.contract.Seeds;
import io.github.entente.reconcile.law.PossibleWorlds.Claimed;
import io.github.entente.reconcile.law.PossibleWorlds.Voice;
import io.github.entente.reconcile.policy.DependencePolicy;
import io.github.entente.reconcile.policy.ReconcilePolicy;
import io.github.entente.reconcile.policy.WeightPolicy;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where witnesses are independent and known, the verdict is what Bayes' theorem says, added up over
 * all possible worlds.
 */
class PossibleWorldsTest {
  private static final double ANSWERS = 11;
  private static final double TOLERANCE = 1e-12;
  private static final List<Certainty> CERTAINTIES =
      List.of(Certainty.CT, Certainty.CT, Certainty.PR, Certainty.PS);

  static LongStream seeds() {
    return Seeds.fixedAndFresh(400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbersRangesBoundsAndDenials(long seed) {
    check(new World(seed, new Numbers(), Attributes.DEATHS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thingsInsideOthersAndTheirDenials(long seed) {
    check(new World(seed, new Places(), Sketch.SITE));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void yesAndNo(long seed) {
    check(new World(seed, new YesOrNo(), Sketch.happened()));
  }

  private static void check(World world) {
    Reconciliation result = Reconciler.with(world.policy()).reconcile(world.sketch.dossier());
    PossibleWorlds worlds = world.worlds();
    for (Answered answered : world.answers) {
      double probability =
          result
              .probability(Sketch.question(world.attribute), answered.answer.value())
              .orElseThrow();
      assertThat(probability)
          .as("seed %s: %s of %s", world.seed, answered, world.told)
          .isCloseTo(worlds.probability(answered.places), within(TOLERANCE));
    }
  }

  /**
   * An answer somebody gives.
   *
   * @param places the places of the truth that it leaves open
   * @param isBound whether it is no answer but limits the answer
   */
  private record Answered(Answer answer, BitSet places, boolean isBound, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** What can be answered to a question. */
  private interface Answers {
    Answered any(Random random);

    double[] sizes();

    default double[] prior(Set<BitSet> values, List<BitSet> bounds) {
      return PossibleWorlds.prior(sizes(), values, bounds, ANSWERS);
    }

    /** How many wrong answers there are beside a value. */
    default double alternatives() {
      return ANSWERS - 1;
    }
  }

  /** Claims of up to six witnesses on one question. */
  private static final class World {
    private final long seed;
    private final Sketch sketch = new Sketch();
    private final Attribute<?> attribute;
    private final Answers possible;
    private final Map<ActorId, TrustPrior> trust = new LinkedHashMap<>();
    private final List<Voice> voices = new ArrayList<>();
    private final Set<Answered> answers = new LinkedHashSet<>();
    private final Set<BitSet> values = new LinkedHashSet<>();
    private final Set<BitSet> bounds = new LinkedHashSet<>();
    private final List<String> told = new ArrayList<>();

    World(long seed, Answers possible, Attribute<?> attribute) {
      this.seed = seed;
      this.possible = possible;
      this.attribute = attribute;
      Random random = RandomSketch.random(seed);
      int witnesses = 1 + random.nextInt(6);
      for (int i = 0; i < witnesses; i++) {
        String outlet = "witness" + (char) ('a' + i);
        double accuracy = 0.3 + 0.69 * random.nextDouble();
        trust.put(ActorId.of(outlet), TrustPrior.known(accuracy));
        if (random.nextInt(4) == 0) {
          ambiguous(outlet, accuracy, random);
        } else {
          simple(outlet, accuracy, random);
        }
      }
    }

    private void simple(String outlet, double accuracy, Random random) {
      Answered answered = possible.any(random);
      boolean isDenied = random.nextInt(4) == 0;
      Certainty certainty = CERTAINTIES.get(random.nextInt(CERTAINTIES.size()));
      sketch.claim(
          outlet,
          attribute,
          answered.answer,
          List.of(),
          claim -> {
            Sketch.sounding(certainty).accept(claim);
            if (isDenied) {
              Sketch.denied().accept(claim);
            }
          });
      put(answered);
      BitSet places = (BitSet) answered.places.clone();
      if (isDenied) {
        places.flip(0, possible.sizes().length);
      }
      double alternatives = isDenied || answered.isBound ? 1 : possible.alternatives();
      voices.add(
          new Voice(
              List.of(new Claimed(places, alternatives)),
              accuracy,
              WeightPolicy.DEFAULT.of(certainty)));
      told.add(
          "%s %.3f: %s%s %s"
              .formatted(outlet, accuracy, isDenied ? "not " : "", answered, certainty));
    }

    /** Of one text it is not clear which of several values it means. */
    private void ambiguous(String outlet, double accuracy, Random random) {
      List<Claimed> meanings = new ArrayList<>();
      Set<BitSet> seen = new LinkedHashSet<>();
      List<String> ids = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      int count = 2 + random.nextInt(2);
      for (int i = 0; i < 20 && ids.size() < count; i++) {
        Answered answered = possible.any(random);
        if (!answered.isBound && seen.add(answered.places)) {
          ids.add(sketch.claim(outlet, attribute, answered.answer));
          put(answered);
          meanings.add(new Claimed(answered.places, possible.alternatives()));
          text.append(" or ").append(answered);
        }
      }
      if (ids.size() > 1) {
        sketch.readings(ids.toArray(String[]::new));
      }
      if (!ids.isEmpty()) {
        voices.add(new Voice(meanings, accuracy, 1));
        told.add("%s %.3f: %s".formatted(outlet, accuracy, text));
      }
    }

    private void put(Answered answered) {
      answers.add(answered);
      (answered.isBound ? bounds : values).add(answered.places);
    }

    PossibleWorlds worlds() {
      return new PossibleWorlds(possible.prior(values, List.copyOf(bounds)), voices);
    }

    ReconcilePolicy policy() {
      return ReconcilePolicy.builder()
          .putAllTrust(trust)
          .falseAlternatives(ANSWERS - 1)
          .dependence(DependencePolicy.builder().mistakes(0).interest(0).sharedSpeaker(0).build())
          .build();
    }
  }

  /**
   * The numbers 0 to 8, each as large as the others, what lies between two of them, which has no
   * size, and what lies below and above.
   */
  private static final class Numbers implements Answers {
    private static final int POINTS = 9;
    private static final int PLACES = 2 * POINTS + 1;

    @Override
    public Answered any(Random random) {
      int from = random.nextInt(POINTS);
      int to = from + random.nextInt(POINTS - from);
      BitSet places = new BitSet();
      switch (random.nextInt(5)) {
        case 0 -> {
          places.set(point(from), PLACES);
          return new Answered(Answer.atLeast(from), places, true, ">=" + from);
        }
        case 1, 2 -> {
          places.set(point(from), point(to) + 1);
          return new Answered(Answer.range(from, to), places, false, from + ".." + to);
        }
        default -> {
          places.set(point(from));
          return new Answered(Answer.number(from), places, false, "" + from);
        }
      }
    }

    private static int point(int number) {
      return 2 * number + 1;
    }

    @Override
    public double[] sizes() {
      return IntStream.range(0, PLACES)
          .mapToDouble(place -> place == 0 || place == PLACES - 1 ? 1e300 : place % 2)
          .toArray();
    }
  }

  /** Places of which some lie inside others, each of them with room for what has no name. */
  private static final class Places implements Answers {
    private static final List<String> NAMES =
        List.of("asia", "iran", "tehran", "mashhad", "iraq", "basra");
    private static final List<Set<Integer>> INSIDE =
        List.of(
            Set.of(0, 1, 2, 3, 4, 5),
            Set.of(1, 2, 3),
            Set.of(2),
            Set.of(3),
            Set.of(4, 5),
            Set.of(5));

    @Override
    public Answered any(Random random) {
      int place = random.nextInt(NAMES.size());
      BitSet inside = new BitSet();
      INSIDE.get(place).forEach(inside::set);
      String name = NAMES.get(place);
      return new Answered(Answer.place(name), inside, false, name);
    }

    @Override
    public double[] sizes() {
      double[] sizes = new double[NAMES.size() + 1];
      Arrays.fill(sizes, 1);
      return sizes;
    }

    /** Each place has a unit of its own beside those of the named places inside it. */
    @Override
    public double[] prior(Set<BitSet> values, List<BitSet> bounds) {
      double[] prior = new double[NAMES.size() + 1];
      values.forEach(value -> prior[value.nextSetBit(0)] = 1);
      prior[NAMES.size()] = ANSWERS - values.size();
      return prior;
    }
  }

  /** Yes alone can be claimed; no is its denial. */
  private static final class YesOrNo implements Answers {
    @Override
    public Answered any(Random random) {
      BitSet yes = new BitSet();
      yes.set(0);
      return new Answered(Answer.concept("happened"), yes, false, "yes");
    }

    @Override
    public double[] sizes() {
      return new double[] {1, 1};
    }

    @Override
    public double[] prior(Set<BitSet> values, List<BitSet> bounds) {
      return new double[] {1, 1};
    }

    @Override
    public double alternatives() {
      return 1;
    }
  }
}
