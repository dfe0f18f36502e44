package io.github.entente.reconcile.table;

/** Claims whose names are looked up together, and so not one after the other. */
final class ClaimBatch {
  static final int CLAIMS = 512;

  private static final int WORDS = 1 << 13; // more only if the last claim has long texts

  private final NameBuffer sources = new NameBuffer();
  private final NameBuffer items = new NameBuffer();
  private final NameBuffer values = new NameBuffer();
  private final int[] sourceNumbers;
  private final int[] itemNumbers;
  private final int[] valueNumbers;
  private final double[] weights;
  private final long[] times;
  private int size;

  /** Keeps the compiler from leaving out the reads ahead of {@link NameTable#numbers}. */
  @SuppressWarnings("UnusedVariable")
  private long touched;

  /** Creates a batch with room for a number of claims. */
  ClaimBatch(int claims) {
    sourceNumbers = new int[claims];
    itemNumbers = new int[claims];
    valueNumbers = new int[claims];
    weights = new double[claims];
    times = new long[claims];
  }

  /** Adds the claim whose names have been set; there must be room for it. */
  void add(double weight, long time) {
    sources.keep();
    items.keep();
    values.keep();
    weights[size] = weight;
    times[size] = time;
    size++;
  }

  /** Tells whether there is no room for more. */
  boolean isFull() {
    return size == weights.length || sources.end() + items.end() + values.end() > WORDS;
  }

  /** Returns what takes the source of the next claim. */
  NameBuffer source() {
    return sources;
  }

  /** Returns what takes the item of the next claim. */
  NameBuffer item() {
    return items;
  }

  /** Returns what takes the value of the next claim. */
  NameBuffer value() {
    return values;
  }

  /** Finds the numbers of all names; on any thread, at the same time as other batches. */
  void lookUp(ClaimNames names) {
    touched += names.sources().numbers(sources, size, sourceNumbers);
    touched += names.items().numbers(items, size, itemNumbers);
    touched += names.values().numbers(values, size, valueNumbers);
  }

  /** Hands on all claims, whose names have been looked up, and is empty again. */
  void moveTo(AddedClaims claims) {
    claims.addAll(sourceNumbers, itemNumbers, valueNumbers, weights, times, size);
    sources.clear();
    items.clear();
    values.clear();
    size = 0;
  }
}
