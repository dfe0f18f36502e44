package io.github.entente.benchmarks.speed;

import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.research.algorithm.Accu;
import io.github.entente.research.algorithm.Crh;
import io.github.entente.research.algorithm.DawidSkene;
import io.github.entente.research.algorithm.MajorityVote;
import io.github.entente.research.algorithm.Sums;
import io.github.entente.research.algorithm.TruthFinder;

/** The algorithms whose speed is measured. */
public enum Algorithm {
  /** Counts claims. */
  VOTE,
  /** Hubs and authorities. */
  SUMS,
  /** Sums logarithms of distrust. */
  TRUTHFINDER,
  /** Bayes with one accuracy for each source. */
  ACCU,
  /** Weights by losses. */
  CRH,
  /** Bayes with a table of confusions for each source; measured on ten labels. */
  DAWID_SKENE,
  /** What the default uses for values out of many. */
  VALUE_BAYES;

  private static final int FEW = 10;
  private static final int MANY = 1000;

  TruthDiscovery create() {
    return switch (this) {
      case VOTE -> new MajorityVote();
      case SUMS -> new Sums();
      case TRUTHFINDER -> new TruthFinder();
      case ACCU -> new Accu();
      case CRH -> new Crh();
      case DAWID_SKENE -> new DawidSkene();
      case VALUE_BAYES -> new ValueBayes();
    };
  }

  /** Returns claims that the algorithm is made for. */
  ZipfClaims claims(int claims) {
    return ZipfClaims.ofClaims(claims, this == DAWID_SKENE ? FEW : MANY);
  }
}
