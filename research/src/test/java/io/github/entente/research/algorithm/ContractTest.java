package io.github.entente.research.algorithm;

import io.github.entente.reconcile.contract.AlgorithmCase;
import io.github.entente.reconcile.contract.AlgorithmContract;
import io.github.entente.reconcile.contract.ReferenceComparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every published algorithm. */
class ContractTest {
  static final List<AlgorithmCase> ALGORITHMS = Algorithms.ALL;

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void givesTheSameBitsForAnyOrderOfInputAndNumberOfThreads(AlgorithmCase entry) {
    AlgorithmContract.givesTheSameBitsForAnyOrderOfInputAndNumberOfThreads(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void keepsExactlyTheAxiomsThatItIsDeclaredToKeep(AlgorithmCase entry) {
    AlgorithmContract.keepsExactlyTheAxiomsThatItIsDeclaredToKeep(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void neverGivesANumberThatIsNotFiniteNorAProbabilityBeyondItsRange(AlgorithmCase entry) {
    AlgorithmContract.neverGivesANumberThatIsNotFiniteNorAProbabilityBeyondItsRange(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void hasNothingToSayWithoutClaims(AlgorithmCase entry) {
    AlgorithmContract.hasNothingToSayWithoutClaims(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void settlesOnALoneClaim(AlgorithmCase entry) {
    AlgorithmContract.settlesOnALoneClaim(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void trustsAllAlikeWhoAgreeOnEverything(AlgorithmCase entry) {
    AlgorithmContract.trustsAllAlikeWhoAgreeOnEverything(entry);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ALGORITHMS")
  void equalsItsNaiveReference(AlgorithmCase entry) {
    ReferenceComparison.equalsItsNaiveReference(entry);
  }
}
