package io.github.entente.core.json;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/** Seeds for generated cases, to be shown in the name of each. */
final class Seeds {
  private Seeds() {}

  /** Some that are always the same, and a new one every time, so that the cases never run out. */
  static LongStream fixedAndFresh(int fixed) {
    return LongStream.concat(
        LongStream.rangeClosed(1, fixed),
        LongStream.of(ThreadLocalRandom.current().nextLong(fixed + 1L, Long.MAX_VALUE)));
  }
}
