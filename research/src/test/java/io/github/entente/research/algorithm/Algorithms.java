package io.github.entente.research.algorithm;

import static io.github.entente.reconcile.contract.Axiom.NAMES;
import static io.github.entente.reconcile.contract.Axiom.TIES;
import static io.github.entente.reconcile.contract.Axiom.UNANIMITY;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.contract.AlgorithmCase;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every published algorithm with its naive reference. */
final class Algorithms {
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

  private static final Map<String, Double> WEIGHTS = Map.of("s0", 2.5, "s1", 0.0, "s3", 0.5);

  static final List<AlgorithmCase> ALL =
      List.of(
          AlgorithmCase.of(new MajorityVote(), References::vote),
          AlgorithmCase.of(new WeightedVote(WEIGHTS, 1), References.weightedVote(WEIGHTS, 1))
              .breaks(NAMES), // weights belong to names
          AlgorithmCase.of(new WeightedVote(Map.of(), 0), References.weightedVote(Map.of(), 0))
              .as("WeightedVote, no weight"),
          AlgorithmCase.of(new Sums(), References.hubs(n -> 1)),
          AlgorithmCase.of(new AverageLog(), References.hubs(n -> Math.log(n) / n)),
          AlgorithmCase.of(new Investment(), References.investment(false, 1.2)),
          AlgorithmCase.of(new PooledInvestment(), References.investment(true, 1.4)),
          AlgorithmCase.of(
              new TruthFinder(), References.truthFinder(TruthFinder.Parameters.DEFAULT)),
          AlgorithmCase.of(new TruthFinder(SIMILAR_FINDER), References.truthFinder(SIMILAR_FINDER))
              .as("TruthFinder, similar values")
              .breaks(TIES), // the value between two others is the more similar
          AlgorithmCase.of(new Cosine(), EstimateReferences.cosine(0.2)),
          AlgorithmCase.of(new TwoEstimates(), EstimateReferences::twoEstimates)
              .breaks(UNANIMITY), // errors and beliefs may change places
          AlgorithmCase.of(new ThreeEstimates(), EstimateReferences::threeEstimates),
          AlgorithmCase.of(new Accu(), References.accu(Accu.Parameters.DEFAULT)),
          AlgorithmCase.of(new Accu(SIMILAR_ACCU), References.accu(SIMILAR_ACCU)).breaks(TIES),
          AlgorithmCase.of(new PopAccu(), References.popAccu(PopAccu.Parameters.DEFAULT)),
          // among equally dependent sources the first one counts in full
          AlgorithmCase.of(new AccuCopy(), copy(AccuCopy.Parameters.DEFAULT))
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(
                  new AccuCopy(AccuCopy.Parameters.EXAMPLE), copy(AccuCopy.Parameters.EXAMPLE))
              .as("AccuCopy, example")
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(new Depen(), CopyReference.of(100, 0.8, mean -> 0.8, Copying.DEFAULT))
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(
              new SimpleLca(), ModelReferences.simpleLca(SimpleLca.Parameters.DEFAULT)),
          AlgorithmCase.of(new GuessLca(), ModelReferences.guessLca(GuessLca.Parameters.DEFAULT)),
          // a source that is worse than guessing speaks against what it says
          AlgorithmCase.of(new OneCoin(), ModelReferences.oneCoin(OneCoin.Parameters.DEFAULT))
              .breaks(UNANIMITY),
          AlgorithmCase.of(
                  new DawidSkene(), ModelReferences.dawidSkene(DawidSkene.Parameters.DEFAULT))
              .breaks(UNANIMITY),
          // deciding for one of tied values favours its source from then on
          AlgorithmCase.of(new Crh(), LossReferences.crh(Crh.Parameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Crh(NUMBERS), LossReferences.crh(NUMBERS))
              .as("CRH, numbers")
              .breaks(TIES),
          AlgorithmCase.of(new Crh(SQUARED), LossReferences.crh(SQUARED))
              .as("CRH, squared")
              .breaks(TIES),
          AlgorithmCase.of(new Catd(), LossReferences.catd(Catd.Parameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Catd(CATD_NUMBERS), LossReferences.catd(CATD_NUMBERS))
              .as("CATD, numbers")
              .breaks(TIES),
          // a label that sources often guess tells little, even if all say it
          AlgorithmCase.of(new Mace(), MoreReferences.mace(Mace.Parameters.DEFAULT))
              .breaks(UNANIMITY),
          AlgorithmCase.of(new Gtm(), MoreReferences.gtm(Gtm.Parameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Kdem(), NumberReferences.kdem(Kdem.Parameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Kdem(WIDE), NumberReferences.kdem(WIDE))
              .as("KDEm, wide")
              .breaks(TIES),
          AlgorithmCase.of(new SlimFast(), FeatureReferences.slimFast(SlimFast.Parameters.DEFAULT)),
          AlgorithmCase.of(new SlimFast(FEATURED), FeatureReferences.slimFast(FEATURED))
              .as("SLiMFast, features and labels")
              .breaks(NAMES), // features and labels belong to names
          AlgorithmCase.of(new SlimFast(TAUGHT), FeatureReferences.slimFast(TAUGHT))
              .as("SLiMFast, labels only")
              .breaks(NAMES),
          AlgorithmCase.of(new Dart(), DomainReferences.dart(Dart.Parameters.DEFAULT))
              .believesSeveral(),
          // what all agree on may be of a domain that they know little of
          AlgorithmCase.of(new Dart(DOMAINS), DomainReferences.dart(DOMAINS))
              .believesSeveral()
              .as("DART, domains")
              .breaks(UNANIMITY),
          AlgorithmCase.of(
              new Tdh((item, u, v) -> false), HierarchyReference.of((item, u, v) -> false)),
          AlgorithmCase.of(new Tdh(PARITY), HierarchyReference.of(PARITY))
              .as("TDH, levels")
              .breaks(TIES), // some values are more general than others
          AlgorithmCase.of(new Ltm(), MoreReferences.ltm(Ltm.Parameters.DEFAULT)).believesSeveral(),
          AlgorithmCase.of(new Ltm(WEAK), MoreReferences.ltm(WEAK))
              .as("LTM, weak priors")
              .believesSeveral(),
          AlgorithmCase.of(new Ltm(LEARNED), MoreReferences.ltm(LEARNED))
              .believesSeveral()
              .as("LTM, learned before")
              .breaks(NAMES, UNANIMITY)); // one is known by name to claim what is false

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
}
