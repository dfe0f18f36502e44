package io.github.entente.reconcile.truth;

import static io.github.entente.reconcile.truth.Axiom.NAMES;
import static io.github.entente.reconcile.truth.Axiom.TIES;
import static io.github.entente.reconcile.truth.Axiom.UNANIMITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Every algorithm of the package with its naive reference. */
final class Algorithms {
  /**
   * An algorithm, what to call it, a program that it agrees with, what more is known of the claims
   * on which it is tested, and which axioms it breaks.
   */
  record Entry(
      String label,
      TruthDiscovery algorithm,
      Reference reference,
      UnaryOperator<World> knowledge,
      Set<Axiom> broken) {
    private Entry as(String newLabel) {
      return new Entry(newLabel, algorithm, reference, knowledge, broken);
    }

    private Entry on(UnaryOperator<World> newKnowledge) {
      return new Entry(label, algorithm, reference, newKnowledge, broken);
    }

    private Entry breaks(Axiom... axioms) {
      return new Entry(label, algorithm, reference, knowledge, Set.of(axioms));
    }

    /** The world with what more is known. */
    World world(World world) {
      return knowledge.apply(world);
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** Whole numbers are the more similar the closer they are. */
  static final ValueSimilarity CLOSENESS =
      (item, from, to) -> 1 / (1.0 + Math.abs(Integer.parseInt(from) - Integer.parseInt(to)));

  private static final TruthFinder.Parameters SIMILAR_FINDER =
      TruthFinder.Parameters.DEFAULT.withSimilarity(CLOSENESS);
  private static final Accu.Parameters SIMILAR_ACCU =
      Accu.Parameters.DEFAULT.withSimilarity(CLOSENESS).withFalseValues(3);

  private static final Crh.Parameters NUMBERS =
      Crh.Parameters.DEFAULT.withReading(Layout.Reading.NUMBERS);
  private static final Crh.Parameters SQUARED = NUMBERS.withLoss(NumericLoss.SQUARED);
  private static final Catd.Parameters CATD_NUMBERS =
      Catd.Parameters.DEFAULT.withReading(Layout.Reading.NUMBERS);

  private static final Kdem.Parameters WIDE = Kdem.Parameters.DEFAULT.withBandwidth(3);

  private static final SlimFast.Parameters FEATURED =
      SlimFast.Parameters.DEFAULT
          .withFeatures(
              Map.of("s0", Set.of("old"), "s1", Set.of("old", "big"), "s4", Set.of("big")))
          .withLabels(Map.of("i1", "0", "i2", "9"));
  private static final SlimFast.Parameters TAUGHT =
      FEATURED.withLearning(SlimFast.Learning.LABELLED_ITEMS).withPenalty(0.1);

  /** Items of even and of odd numbers, and others. */
  private static final Dart.Parameters DOMAINS =
      Dart.Parameters.DEFAULT
          .withAlpha(1)
          .withPrior(0.3)
          .withDomains(
              new ItemDomains(
                  ImmutableList.of("other", "even", "odd"),
                  item -> item.length() < 2 ? "other" : item.endsWith("1") ? "odd" : "even"));

  /** 0 contains 2 and 4, 2 contains 4, and 1 contains 3. */
  private static final ValueHierarchy PARITY =
      (item, general, specific) ->
          general.compareTo(specific) < 0 && (general.charAt(0) - specific.charAt(0)) % 2 == 0;

  private static final Ltm.Parameters WEAK =
      Ltm.Parameters.DEFAULT.withTruth(1, 1).withRecall(5, 5).withFalsePositives(1, 9);

  private static final Ltm.Parameters LEARNED =
      WEAK.withLearned(
          Map.of("s0", new LtmCounts(8, 1.5, 0.5, 9), "s2", new LtmCounts(2, 8, 6, 0)));

  /** Every third claim in full, others as a half and a third of a witness. */
  private static final WitnessWeights SHARED = claim -> 1.0 / (1 + claim % 3);

  private static final ValueBayes.Parameters FEW_PSEUDO_CLAIMS =
      ValueBayes.Parameters.DEFAULT
          .withSources(SourcePriors.DEFAULT.withClaims(2, 1))
          .withValueClaims(3)
          .withFalseValues(3);
  private static final ValueBayes.Parameters KNOWN =
      ValueBayes.Parameters.DEFAULT.withSources(
          SourcePriors.DEFAULT.withKnown(ImmutableMap.of("s0", 0.995, "s2", 0.02)));
  private static final LabelBayes.Parameters INDEPENDENT =
      LabelBayes.Parameters.DEFAULT.withCorrelation(0).withPseudoClaims(3, 2);

  private static final Map<String, Double> WEIGHTS = Map.of("s0", 2.5, "s1", 0.0, "s3", 0.5);

  static final List<Entry> ALL =
      List.of(
          entry(new MajorityVote(), References::vote),
          entry(new WeightedVote(WEIGHTS, 1), References.weightedVote(WEIGHTS, 1))
              .breaks(NAMES), // weights belong to names
          entry(new WeightedVote(Map.of(), 0), References.weightedVote(Map.of(), 0))
              .as("WeightedVote, no weight"),
          entry(new Sums(), References.hubs(n -> 1)),
          entry(new AverageLog(), References.hubs(n -> Math.log(n) / n)),
          entry(new Investment(), References.investment(false, 1.2)),
          entry(new PooledInvestment(), References.investment(true, 1.4)),
          entry(new TruthFinder(), References.truthFinder(TruthFinder.Parameters.DEFAULT)),
          entry(new TruthFinder(SIMILAR_FINDER), References.truthFinder(SIMILAR_FINDER))
              .as("TruthFinder, similar values")
              .breaks(TIES), // the value between two others is the more similar
          entry(new Cosine(), EstimateReferences.cosine(0.2)),
          entry(new TwoEstimates(), EstimateReferences::twoEstimates)
              .breaks(UNANIMITY), // errors and beliefs may change places
          entry(new ThreeEstimates(), EstimateReferences::threeEstimates),
          entry(new Accu(), References.accu(Accu.Parameters.DEFAULT)),
          entry(new Accu(SIMILAR_ACCU), References.accu(SIMILAR_ACCU)).breaks(TIES),
          entry(new PopAccu(), References.popAccu(PopAccu.Parameters.DEFAULT)),
          // among equally dependent sources the first one counts in full
          entry(new AccuCopy(), copy(AccuCopy.Parameters.DEFAULT)).breaks(NAMES, UNANIMITY),
          entry(new AccuCopy(AccuCopy.Parameters.EXAMPLE), copy(AccuCopy.Parameters.EXAMPLE))
              .as("AccuCopy, example")
              .breaks(NAMES, UNANIMITY),
          entry(new Depen(), CopyReference.of(100, 0.8, mean -> 0.8, Copying.DEFAULT))
              .breaks(NAMES, UNANIMITY),
          entry(new SimpleLca(), ModelReferences.simpleLca(SimpleLca.Parameters.DEFAULT)),
          entry(new GuessLca(), ModelReferences.guessLca(GuessLca.Parameters.DEFAULT)),
          // a source that is worse than guessing speaks against what it says
          entry(new OneCoin(), ModelReferences.oneCoin(OneCoin.Parameters.DEFAULT))
              .breaks(UNANIMITY),
          entry(new DawidSkene(), ModelReferences.dawidSkene(DawidSkene.Parameters.DEFAULT))
              .breaks(UNANIMITY),
          // deciding for one of tied values favours its source from then on
          entry(new Crh(), LossReferences.crh(Crh.Parameters.DEFAULT)).breaks(TIES),
          entry(new Crh(NUMBERS), LossReferences.crh(NUMBERS)).as("CRH, numbers").breaks(TIES),
          entry(new Crh(SQUARED), LossReferences.crh(SQUARED)).as("CRH, squared").breaks(TIES),
          entry(new Catd(), LossReferences.catd(Catd.Parameters.DEFAULT)).breaks(TIES),
          entry(new Catd(CATD_NUMBERS), LossReferences.catd(CATD_NUMBERS))
              .as("CATD, numbers")
              .breaks(TIES),
          // a label that sources often guess tells little, even if all say it
          entry(new Mace(), MoreReferences.mace(Mace.Parameters.DEFAULT)).breaks(UNANIMITY),
          entry(new Gtm(), MoreReferences.gtm(Gtm.Parameters.DEFAULT)).breaks(TIES),
          entry(new Kdem(), NumberReferences.kdem(Kdem.Parameters.DEFAULT)).breaks(TIES),
          entry(new Kdem(WIDE), NumberReferences.kdem(WIDE)).as("KDEm, wide").breaks(TIES),
          entry(new SlimFast(), FeatureReferences.slimFast(SlimFast.Parameters.DEFAULT)),
          entry(new SlimFast(FEATURED), FeatureReferences.slimFast(FEATURED))
              .as("SLiMFast, features and labels")
              .breaks(NAMES), // features and labels belong to names
          entry(new SlimFast(TAUGHT), FeatureReferences.slimFast(TAUGHT))
              .as("SLiMFast, labels only")
              .breaks(NAMES),
          entry(new Dart(), DomainReferences.dart(Dart.Parameters.DEFAULT)),
          // what all agree on may be of a domain that they know little of
          entry(new Dart(DOMAINS), DomainReferences.dart(DOMAINS))
              .as("DART, domains")
              .breaks(UNANIMITY),
          entry(new Tdh((item, u, v) -> false), HierarchyReference.of((item, u, v) -> false)),
          entry(new Tdh(PARITY), HierarchyReference.of(PARITY))
              .as("TDH, levels")
              .breaks(TIES), // some values are more general than others
          entry(new Ltm(), MoreReferences.ltm(Ltm.Parameters.DEFAULT)),
          entry(new Ltm(WEAK), MoreReferences.ltm(WEAK)).as("LTM, weak priors"),
          entry(new Ltm(LEARNED), MoreReferences.ltm(LEARNED))
              .as("LTM, learned before")
              .breaks(NAMES, UNANIMITY), // one is known by name to claim what is false
          valueBayes(ValueBayes.Parameters.DEFAULT),
          // a source that is worse than guessing speaks against what it says
          valueBayes(FEW_PSEUDO_CLAIMS).as("ValueBayes, few pseudo-claims").breaks(UNANIMITY),
          // what all say may be what all are unsure of
          valueBayes(ValueBayes.Parameters.DEFAULT)
              .on(Algorithms::unsure)
              .as("ValueBayes, unsure")
              .breaks(TIES, UNANIMITY),
          // what all say may be what is often said wrongly
          valueBayes(FEW_PSEUDO_CLAIMS)
              .on(world -> world.withHierarchy(PARITY))
              .as("ValueBayes, levels")
              .breaks(TIES, UNANIMITY),
          valueBayes(ValueBayes.Parameters.DEFAULT)
              .on(world -> unsure(world).withHierarchy(PARITY))
              .as("ValueBayes, levels, unsure")
              .breaks(TIES, UNANIMITY),
          entry(
                  new ValueBayes(ValueBayes.Parameters.DEFAULT, SHARED),
                  ValueBayesReference.of(ValueBayes.Parameters.DEFAULT, SHARED))
              .as("ValueBayes, witnesses")
              .breaks(NAMES, TIES), // weights belong to claims
          valueBayes(KNOWN).as("ValueBayes, known sources").breaks(NAMES, UNANIMITY),
          // a label that sources often say wrongly tells little, even if all say it
          labelBayes(LabelBayes.Parameters.DEFAULT).breaks(UNANIMITY),
          labelBayes(INDEPENDENT).as("LabelBayes, independent").breaks(UNANIMITY),
          labelBayes(LabelBayes.Parameters.DEFAULT)
              .on(Algorithms::unsure)
              .as("LabelBayes, unsure")
              .breaks(TIES, UNANIMITY),
          // as many that agree count less, a source that lists anything takes from the others
          setBayes(SetBayes.Parameters.DEFAULT),
          setBayes(SetBayes.Parameters.DEFAULT)
              .on(Algorithms::unsure)
              .as("SetBayes, unsure")
              .breaks(TIES, UNANIMITY));

  private Algorithms() {}

  static TruthDiscovery named(String label) {
    return ALL.stream()
        .filter(entry -> entry.label().equals(label))
        .findFirst()
        .orElseThrow()
        .algorithm();
  }

  private static Reference copy(AccuCopy.Parameters p) {
    return CopyReference.of(p.falseValues(), p.initialAccuracy(), p.bounds()::clamp, p.copying());
  }

  /** The world with claims that sound a quarter to four quarters sure. */
  private static World unsure(World world) {
    return world.withWeights(claim -> (1 + Math.floorMod(claim.toString().hashCode(), 4)) / 4.0);
  }

  private static Entry valueBayes(ValueBayes.Parameters p) {
    return entry(
        new ValueBayes(p, WitnessWeights.EQUAL), ValueBayesReference.of(p, WitnessWeights.EQUAL));
  }

  private static Entry labelBayes(LabelBayes.Parameters p) {
    return entry(new LabelBayes(p), BayesReferences.labelBayes(p));
  }

  private static Entry setBayes(SetBayes.Parameters p) {
    return entry(new SetBayes(p), BayesReferences.setBayes(p));
  }

  private static Entry entry(TruthDiscovery algorithm, Reference reference) {
    return new Entry(algorithm.name(), algorithm, reference, world -> world, Set.of());
  }
}
