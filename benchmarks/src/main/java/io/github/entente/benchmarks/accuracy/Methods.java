package io.github.entente.benchmarks.accuracy;

import static io.github.entente.benchmarks.accuracy.Method.Origin.DEFAULT;
import static io.github.entente.benchmarks.accuracy.Method.Origin.PART_OF_DEFAULT;
import static io.github.entente.benchmarks.accuracy.Method.Origin.PUBLISHED;

import com.google.common.collect.ImmutableList;
import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.discovery.LabelBayes;
import io.github.entente.reconcile.discovery.SetBayes;
import io.github.entente.reconcile.discovery.TruthDiscovery;
import io.github.entente.reconcile.discovery.ValueBayes;
import io.github.entente.research.algorithm.Accu;
import io.github.entente.research.algorithm.AccuCopy;
import io.github.entente.research.algorithm.AverageLog;
import io.github.entente.research.algorithm.Catd;
import io.github.entente.research.algorithm.Cosine;
import io.github.entente.research.algorithm.Crh;
import io.github.entente.research.algorithm.Dart;
import io.github.entente.research.algorithm.DawidSkene;
import io.github.entente.research.algorithm.Depen;
import io.github.entente.research.algorithm.Gtm;
import io.github.entente.research.algorithm.GuessLca;
import io.github.entente.research.algorithm.Investment;
import io.github.entente.research.algorithm.Kdem;
import io.github.entente.research.algorithm.Ltm;
import io.github.entente.research.algorithm.Mace;
import io.github.entente.research.algorithm.MajorityVote;
import io.github.entente.research.algorithm.OneCoin;
import io.github.entente.research.algorithm.PooledInvestment;
import io.github.entente.research.algorithm.PopAccu;
import io.github.entente.research.algorithm.SimpleLca;
import io.github.entente.research.algorithm.SlimFast;
import io.github.entente.research.algorithm.Sums;
import io.github.entente.research.algorithm.Tdh;
import io.github.entente.research.algorithm.ThreeEstimates;
import io.github.entente.research.algorithm.TruthFinder;
import io.github.entente.research.algorithm.TwoEstimates;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods that are measured: the default, its parts, and the published suite as it comes. */
final class Methods {
  private static final int MOST_LABELS = 200;

  private static final Function<DataSet, Optional<String>> ANY =
      needs("claims", data -> data.table().claims() > 0);
  private static final Function<DataSet, Optional<String>> LABELS =
      needs(
          "few labels",
          data -> data.shape() == DataShape.LABELS || data.table().values() <= MOST_LABELS);
  private static final Function<DataSet, Optional<String>> NUMBERS =
      needs("numbers", data -> data.numeric() && data.shape() == DataShape.VALUES);
  private static final Function<DataSet, Optional<String>> HIERARCHY =
      needs("a hierarchy", data -> data.table().hasHierarchy());
  private static final Function<DataSet, Optional<String>> SETS =
      needs("sets", data -> data.shape() == DataShape.SETS);

  /** All methods, the default first, the others in the order in which they are reported. */
  static final ImmutableList<Method> ALL =
      ImmutableList.of(
          new Method("Entente's default", DEFAULT, ANY, Predictions::byDefault),
          single(PART_OF_DEFAULT, ANY, new ValueBayes()),
          single(PART_OF_DEFAULT, LABELS, new LabelBayes()),
          ofMembers(PART_OF_DEFAULT, new SetBayes()),
          single(PUBLISHED, ANY, new MajorityVote()),
          single(PUBLISHED, ANY, new Sums()),
          single(PUBLISHED, ANY, new AverageLog()),
          single(PUBLISHED, ANY, new Investment()),
          single(PUBLISHED, ANY, new PooledInvestment()),
          single(PUBLISHED, ANY, new TruthFinder()),
          single(PUBLISHED, ANY, new Cosine()),
          single(PUBLISHED, ANY, new TwoEstimates()),
          single(PUBLISHED, ANY, new ThreeEstimates()),
          single(PUBLISHED, ANY, new Depen()),
          single(PUBLISHED, ANY, new Accu()),
          single(PUBLISHED, ANY, new AccuCopy()),
          single(PUBLISHED, ANY, new PopAccu()),
          single(PUBLISHED, ANY, new SimpleLca()),
          single(PUBLISHED, ANY, new GuessLca()),
          single(PUBLISHED, ANY, new SlimFast()),
          single(PUBLISHED, ANY, new Crh()),
          single(PUBLISHED, ANY, new Catd()),
          single(PUBLISHED, NUMBERS, new Gtm()),
          single(PUBLISHED, NUMBERS, new Kdem()),
          single(PUBLISHED, LABELS, new DawidSkene()),
          single(PUBLISHED, LABELS, new OneCoin()),
          single(PUBLISHED, LABELS, new Mace()),
          single(PUBLISHED, HIERARCHY, new Tdh()),
          ofMembers(PUBLISHED, new Ltm()),
          ofMembers(PUBLISHED, new Dart()));

  private Methods() {}

  private static Method single(
      Method.Origin origin, Function<DataSet, Optional<String>> unfit, TruthDiscovery algorithm) {
    return new Method(
        algorithm.name(), origin, unfit, data -> Predictions.ofValues(algorithm, data));
  }

  private static Method ofMembers(Method.Origin origin, TruthDiscovery algorithm) {
    return new Method(
        algorithm.name(), origin, SETS, data -> Predictions.ofMembers(algorithm, data));
  }

  private static Function<DataSet, Optional<String>> needs(
      String what, Predicate<DataSet> isThere) {
    return data -> isThere.test(data) ? Optional.empty() : Optional.of("needs " + what);
  }
}
