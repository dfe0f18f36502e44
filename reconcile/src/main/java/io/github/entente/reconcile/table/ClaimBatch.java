package io.github.entente.reconcile.table;

import java.util.stream.Stream;

/** Claims that wait until their names are looked up together; see {@link NameTable#numbers}. */
final class ClaimBatch {
  private static final int CLAIMS = 1024;
  private static final int LONG_TEXTS = 1 << 14; // so that a batch never has much more than 16 MiB

  private final NameKey[] sources = keys();
  private final NameKey[] items = keys();
  private final NameKey[] values = keys();
  private final int[] sourceNumbers = new int[CLAIMS];
  private final int[] itemNumbers = new int[CLAIMS];
  private final int[] valueNumbers = new int[CLAIMS];
  private final double[] weights = new double[CLAIMS];
  private final long[] times = new long[CLAIMS];
  private int size;

  private static NameKey[] keys() {
    return Stream.generate(NameKey::new).limit(CLAIMS).toArray(NameKey[]::new);
  }

  /** Adds the claim whose names have been set; there must be room for it. */
  void add(double weight, long time) {
    weights[size] = weight;
    times[size] = time;
    size++;
  }

  /** Tells whether there is no room for more, given that there is a claim. */
  boolean isFull() {
    int last = size - 1;
    return size == CLAIMS
        || sources[last].length() + items[last].length() + values[last].length() > LONG_TEXTS;
  }

  /** Returns the source of the next claim, to be set. */
  NameKey source() {
    return sources[size];
  }

  /** Returns the item of the next claim, to be set. */
  NameKey item() {
    return items[size];
  }

  /** Returns the value of the next claim, to be set. */
  NameKey value() {
    return values[size];
  }

  /** Hands all claims on and is empty again. */
  void flush(ClaimNames names, AddedClaims claims) {
    names.sources().numbers(sources, size, sourceNumbers);
    names.items().numbers(items, size, itemNumbers);
    names.values().numbers(values, size, valueNumbers);
    for (int i = 0; i < size; i++) {
      claims.check(weights[i]);
      claims.add(sourceNumbers[i], itemNumbers[i], valueNumbers[i], weights[i], times[i]);
      sources[i].clear();
      items[i].clear();
      values[i].clear();
    }
    size = 0;
  }
}
