package io.github.entente.reconcile.discovery;

import static io.github.entente.reconcile.contract.Axiom.NAMES;
import static io.github.entente.reconcile.contract.Axiom.TIES;
import static io.github.entente.reconcile.contract.Axiom.UNANIMITY;

import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.contract.AlgorithmCase;
import io.github.entente.reconcile.contract.World;
import io.github.entente.reconcile.dependence.WitnessWeights;
import io.github.entente.reconcile.table.ValueHierarchy;
import io.github.entente.reconcile.trust.SourcePriors;
import io.github.entente.reconcile.trust.TrustPrior;
import java.util.List;

/** The algorithms of which the default is made, each with its naive reference. */
final class DefaultAlgorithms {
  /** 0 contains 2 and 4, 2 contains 4, and 1 contains 3. */
  private static final ValueHierarchy PARITY =
      (item, general, specific) ->
          general.compareTo(specific) < 0 && (general.charAt(0) - specific.charAt(0)) % 2 == 0;

  /** Every third claim in full, others as a half and a third of a witness. */
  private static final WitnessWeights SHARED = claim -> 1.0 / (1 + claim % 3);

  private static final ValueBayesParameters FEW_PSEUDO_CLAIMS =
      ValueBayesParameters.DEFAULT
          .withSources(SourcePriors.DEFAULT.withPrior(TrustPrior.of(0.6, 0.4)))
          .withValueClaims(3)
          .withFalseValues(3);
  private static final ValueBayesParameters KNOWN =
      ValueBayesParameters.DEFAULT.withSources(
          SourcePriors.DEFAULT.withGiven(
              ImmutableMap.of(
                  "s0", TrustPrior.known(0.995),
                  "s2", TrustPrior.known(0.02),
                  "s3", TrustPrior.of(1, 3))));
  private static final LabelBayesParameters INDEPENDENT =
      LabelBayesParameters.DEFAULT.withCorrelation(0).withSharedClaims(3).withOwnClaims(2);

  static final List<AlgorithmCase> ALL =
      List.of(
          valueBayes(ValueBayesParameters.DEFAULT),
          valueBayes(FEW_PSEUDO_CLAIMS).as("ValueBayes, few pseudo-claims"),
          // what all say may be what all are unsure of
          valueBayes(ValueBayesParameters.DEFAULT)
              .on(DefaultAlgorithms::unsure)
              .as("ValueBayes, unsure")
              .breaks(TIES, UNANIMITY),
          // what all say may be what is often said wrongly
          valueBayes(FEW_PSEUDO_CLAIMS)
              .on(world -> world.withHierarchy(PARITY))
              .as("ValueBayes, levels")
              .breaks(TIES, UNANIMITY),
          valueBayes(ValueBayesParameters.DEFAULT)
              .on(world -> unsure(world).withHierarchy(PARITY))
              .as("ValueBayes, levels, unsure")
              .breaks(TIES, UNANIMITY),
          AlgorithmCase.of(
                  new ValueBayes(ValueBayesParameters.DEFAULT, SHARED),
                  ValueBayesReference.of(ValueBayesParameters.DEFAULT, SHARED))
              .as("ValueBayes, witnesses")
              .breaks(NAMES, TIES, UNANIMITY), // weights belong to claims
          valueBayes(KNOWN).as("ValueBayes, known sources").breaks(NAMES, UNANIMITY),
          // a label that sources often say wrongly tells little, even if all say it
          labelBayes(LabelBayesParameters.DEFAULT).breaks(UNANIMITY),
          labelBayes(INDEPENDENT).as("LabelBayes, independent").breaks(UNANIMITY),
          labelBayes(LabelBayesParameters.DEFAULT)
              .on(DefaultAlgorithms::unsure)
              .as("LabelBayes, unsure")
              .breaks(TIES, UNANIMITY),
          // as many that agree count less, a source that lists anything takes from the others
          setBayes(SetBayesParameters.DEFAULT),
          setBayes(SetBayesParameters.DEFAULT)
              .on(DefaultAlgorithms::unsure)
              .as("SetBayes, unsure")
              .breaks(TIES, UNANIMITY));

  private DefaultAlgorithms() {}

  /** The world with claims that sound a quarter to four quarters sure. */
  private static World unsure(World world) {
    return world.withWeights(claim -> (1 + Math.floorMod(claim.toString().hashCode(), 4)) / 4.0);
  }

  private static AlgorithmCase valueBayes(ValueBayesParameters p) {
    return AlgorithmCase.of(
        new ValueBayes(p, WitnessWeights.EQUAL), ValueBayesReference.of(p, WitnessWeights.EQUAL));
  }

  private static AlgorithmCase labelBayes(LabelBayesParameters p) {
    return AlgorithmCase.of(new LabelBayes(p), BayesReferences.labelBayes(p));
  }

  private static AlgorithmCase setBayes(SetBayesParameters p) {
    return AlgorithmCase.of(new SetBayes(p), BayesReferences.setBayes(p)).believesSeveral();
  }
}
