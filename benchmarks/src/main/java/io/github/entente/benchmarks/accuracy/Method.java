package io.github.entente.benchmarks.accuracy;

import java.util.Optional;
import java.util.function.Function;

/**
 * A method to be measured.
 *
 * @param name the name under which it is reported
 * @param origin where it comes from
 * @param unfit tells why it does not fit a data set; empty if it does
 * @param answer applies it to a data set
 */
record Method(
    String name,
    Origin origin,
    Function<DataSet, Optional<String>> unfit,
    Function<DataSet, Answers> answer) {

  /** Where a method comes from. */
  enum Origin {
    /** The one that the library uses unless told otherwise. */
    DEFAULT,
    /** What the default is made of, by itself. */
    PART_OF_DEFAULT,
    /** A published algorithm. */
    PUBLISHED
  }
}
