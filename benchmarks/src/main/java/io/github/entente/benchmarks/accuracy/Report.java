package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What all methods that fit a data set made of it.
 *
 * @param data the data set
 * @param outcomes what came of each method that fits
 * @param unfit why each of the others does not fit, by name
 */
record Report(DataSet data, ImmutableList<Outcome> outcomes, ImmutableMap<String, String> unfit) {

  static Report of(DataSet data, ImmutableList<Method> methods) {
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    ImmutableMap.Builder<String, String> unfit = ImmutableMap.builder();
    for (Method method : methods) {
      method
          .unfit()
          .apply(data)
          .ifPresentOrElse(
              reason -> unfit.put(method.name(), reason),
              () -> outcomes.add(Outcome.of(method, data)));
    }
    return new Report(data, outcomes.build(), unfit.buildOrThrow());
  }
}
