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
import io.github.entente.reconcile.truth.Accu;
import io.github.entente.reconcile.truth.AccuCopy;
import io.github.entente.reconcile.truth.AverageLog;
import io.github.entente.reconcile.truth.Catd;
import io.github.entente.reconcile.truth.Cosine;
import io.github.entente.reconcile.truth.Crh;
import io.github.entente.reconcile.truth.Dart;
import io.github.entente.reconcile.truth.DawidSkene;
import io.github.entente.reconcile.truth.Depen;
import io.github.entente.reconcile.truth.Gtm;
import io.github.entente.reconcile.truth.GuessLca;
import io.github.entente.reconcile.truth.Investment;
import io.github.entente.reconcile.truth.Kdem;
import io.github.entente.reconcile.truth.Ltm;
import io.github.entente.reconcile.truth.Mace;
import io.github.entente.reconcile.truth.MajorityVote;
import io.github.entente.reconcile.truth.OneCoin;
import io.github.entente.reconcile.truth.PooledInvestment;
import io.github.entente.reconcile.truth.PopAccu;
import io.github.entente.reconcile.truth.SimpleLca;
import io.github.entente.reconcile.truth.SlimFast;
import io.github.entente.reconcile.truth.Sums;
import io.github.entente.reconcile.truth.Tdh;
import io.github.entente.reconcile.truth.ThreeEstimates;
import io.github.entente.reconcile.truth.TruthFinder;
import io.github.entente.reconcile.truth.TwoEstimates;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods that are measured: the default, its parts, and the published suite as it comes. */
final class Methods {
  private static final int MOST_LABELS = 200;

  private static final Function<DataSet, Optional<String>> ANY =
      needs("claims", data -> data.graph().claims() > 0);
  private static final Function<DataSet, Optional<String>> LABELS =
      needs(
          "few labels",
          data -> data.shape() == DataShape.LABELS || data.graph().values() <= MOST_LABELS);
  private static final Function<DataSet, Optional<String>> NUMBERS =
      needs("numbers", data -> data.numeric() && data.shape() == DataShape.VALUES);
  private static final Function<DataSet, Optional<String>> HIERARCHY =
      needs("a hierarchy", data -> data.graph().hasHierarchy());
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
