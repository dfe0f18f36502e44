package io.github.entente.research.algorithm;

import static io.github.entente.reconcile.contract.Axiom.NAMES;
import static io.github.entente.reconcile.contract.Axiom.TIES;
import static io.github.entente.reconcile.contract.Axiom.UNANIMITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.reconcile.contract.AlgorithmCase;
import io.github.entente.reconcile.contract.Reference;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.run.Layout;
import io.github.entente.reconcile.table.ValueHierarchy;
import java.util.List;
import java.util.Map;

/** Every published algorithm with its naive reference. */
final class Algorithms {
  /** Whole numbers are the more similar the closer they are. */
  static final ValueSimilarity CLOSENESS =
      (item, from, to) -> 1 / (1.0 + Math.abs(Integer.parseInt(from) - Integer.parseInt(to)));

  private static final TruthFinderParameters SIMILAR_FINDER =
      TruthFinderParameters.DEFAULT.withSimilarity(CLOSENESS);
  private static final AccuParameters SIMILAR_ACCU =
      AccuParameters.DEFAULT.withSimilarity(CLOSENESS).withFalseValues(3);

  private static final CrhParameters NUMBERS =
      CrhParameters.DEFAULT.withReading(Layout.Reading.NUMBERS);
  private static final CrhParameters SQUARED = NUMBERS.withLoss(NumericLoss.SQUARED);
  private static final CatdParameters CATD_NUMBERS =
      CatdParameters.DEFAULT.withReading(Layout.Reading.NUMBERS);

  private static final KdemParameters WIDE = new KdemParameters(3);

  private static final SlimFastParameters FEATURED =
      SlimFastParameters.DEFAULT
          .withFeatures(ImmutableSetMultimap.of("s0", "old", "s1", "old", "s1", "big", "s4", "big"))
          .withLabels(ImmutableSortedMap.of("i1", "0", "i2", "9"));
  private static final SlimFastParameters TAUGHT =
      FEATURED.withLearning(SlimFast.Learning.LABELLED_ITEMS).withPenalty(0.1);

  /** Items of even and of odd numbers, and others. */
  private static final DartParameters DOMAINS =
      DartParameters.DEFAULT
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

  private static final LtmParameters WEAK =
      new LtmParameters(1, 1, new LtmCounts(5, 5, 1, 9), ImmutableSortedMap.of());

  private static final LtmParameters LEARNED =
      WEAK.withLearned(
          ImmutableSortedMap.of(
              "s0", new LtmCounts(8, 1.5, 0.5, 9), "s2", new LtmCounts(2, 8, 6, 0)));

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
              new TruthFinder(), References.truthFinder(TruthFinderParameters.DEFAULT)),
          AlgorithmCase.of(new TruthFinder(SIMILAR_FINDER), References.truthFinder(SIMILAR_FINDER))
              .as("TruthFinder, similar values")
              .breaks(TIES), // the value between two others is the more similar
          AlgorithmCase.of(new Cosine(), EstimateReferences.cosine(0.2)),
          AlgorithmCase.of(new TwoEstimates(), EstimateReferences::twoEstimates)
              .breaks(UNANIMITY), // errors and beliefs may change places
          AlgorithmCase.of(new ThreeEstimates(), EstimateReferences::threeEstimates),
          AlgorithmCase.of(new Accu(), References.accu(AccuParameters.DEFAULT)),
          AlgorithmCase.of(new Accu(SIMILAR_ACCU), References.accu(SIMILAR_ACCU)).breaks(TIES),
          AlgorithmCase.of(new PopAccu(), References.popAccu(PopAccuParameters.DEFAULT)),
          // among equally dependent sources the first one counts in full
          AlgorithmCase.of(new AccuCopy(), copy(AccuCopyParameters.DEFAULT))
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(
                  new AccuCopy(AccuCopyParameters.EXAMPLE), copy(AccuCopyParameters.EXAMPLE))
              .as("AccuCopy, example")
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(new Depen(), CopyReference.of(100, 0.8, mean -> 0.8, Copying.DEFAULT))
              .breaks(NAMES, UNANIMITY),
          AlgorithmCase.of(new SimpleLca(), ModelReferences.simpleLca(SimpleLcaParameters.DEFAULT)),
          AlgorithmCase.of(new GuessLca(), ModelReferences.guessLca(GuessLcaParameters.DEFAULT)),
          // a source that is worse than guessing speaks against what it says
          AlgorithmCase.of(new OneCoin(), ModelReferences.oneCoin(OneCoinParameters.DEFAULT))
              .breaks(UNANIMITY),
          AlgorithmCase.of(
                  new DawidSkene(), ModelReferences.dawidSkene(DawidSkeneParameters.DEFAULT))
              .breaks(UNANIMITY),
          // deciding for one of tied values favours its source from then on
          AlgorithmCase.of(new Crh(), LossReferences.crh(CrhParameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Crh(NUMBERS), LossReferences.crh(NUMBERS))
              .as("CRH, numbers")
              .breaks(TIES),
          AlgorithmCase.of(new Crh(SQUARED), LossReferences.crh(SQUARED))
              .as("CRH, squared")
              .breaks(TIES),
          AlgorithmCase.of(new Catd(), LossReferences.catd(CatdParameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Catd(CATD_NUMBERS), LossReferences.catd(CATD_NUMBERS))
              .as("CATD, numbers")
              .breaks(TIES),
          // a label that sources often guess tells little, even if all say it
          AlgorithmCase.of(new Mace(), MoreReferences.mace(MaceParameters.DEFAULT))
              .breaks(UNANIMITY),
          AlgorithmCase.of(new Gtm(), MoreReferences.gtm(GtmParameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Kdem(), NumberReferences.kdem(KdemParameters.DEFAULT)).breaks(TIES),
          AlgorithmCase.of(new Kdem(WIDE), NumberReferences.kdem(WIDE))
              .as("KDEm, wide")
              .breaks(TIES),
          AlgorithmCase.of(new SlimFast(), FeatureReferences.slimFast(SlimFastParameters.DEFAULT)),
          AlgorithmCase.of(new SlimFast(FEATURED), FeatureReferences.slimFast(FEATURED))
              .as("SLiMFast, features and labels")
              .breaks(NAMES), // features and labels belong to names
          AlgorithmCase.of(new SlimFast(TAUGHT), FeatureReferences.slimFast(TAUGHT))
              .as("SLiMFast, labels only")
              .breaks(NAMES),
          AlgorithmCase.of(new Dart(), DomainReferences.dart(DartParameters.DEFAULT))
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
          AlgorithmCase.of(new Ltm(), MoreReferences.ltm(LtmParameters.DEFAULT)).believesSeveral(),
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

  private static Reference copy(AccuCopyParameters p) {
    return CopyReference.of(p.falseValues(), p.initialAccuracy(), p.bounds()::clamp, p.copying());
  }
}
