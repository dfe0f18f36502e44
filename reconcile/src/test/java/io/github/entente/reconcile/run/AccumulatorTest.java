package io.github.entente.reconcile.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.table.ClaimTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster needs of sums and state: they can be sent, and sums of shards be merged. */
class AccumulatorTest {
  private static final int SOURCES = 7;

  private final ClaimTable table = table();
  private final SourcePairs pairs = SourcePairs.of(table, 1000);
  private final Layout layout = Layout.of(3, 2).withShared(4).withPairs(pairs);

  private static ClaimTable table() {
    Random random = new Random(1);
    var builder = ClaimTable.builder();
    for (int i = 0; i < 200; i++) {
      for (int s = 0; s < SOURCES; s++) {
        builder.add("s" + s, "i" + i, "" + random.nextInt(3));
      }
    }
    return builder.build();
  }

  /** Adds what depends on the item alone; multiples of 1/8, so that sums are exact in any order. */
  private void step(int item, Accumulator sums) {
    Random random = new Random(item);
    for (int source = 0; source < SOURCES; source++) {
      sums.add(source, 0, random.nextInt(100) / 8.0);
      sums.add(source, 1, random.nextInt(100) / 8.0);
    }
    for (int pair = 0; pair < pairs.count(); pair++) {
      sums.addPair(pair, random.nextInt(100) / 8.0);
    }
    sums.addShared(item % 4, random.nextInt(100) / 8.0);
    sums.observe(random.nextInt(1000) - 500);
  }

  private Accumulator over(ItemRange items) {
    Accumulator sums = new Accumulator(SOURCES, layout);
    for (int item = items.firstInclusive(); item < items.endExclusive(); item++) {
      step(item, sums);
    }
    return sums;
  }

  private List<Double> numbers(Accumulator sums) {
    List<Double> numbers = new ArrayList<>(List.of(sums.least(), sums.greatest()));
    for (int source = 0; source < SOURCES; source++) {
      numbers.add(sums.get(source, 0));
      numbers.add(sums.get(source, 1));
    }
    for (int pair = 0; pair < pairs.count(); pair++) {
      numbers.add(sums.pair(pair));
    }
    for (int index = 0; index < 4; index++) {
      numbers.add(sums.shared(index));
    }
    return numbers;
  }

  @Test
  void sumsOfShardsThatWereSentMergeToThoseOfOnePass() throws Exception {
    Accumulator merged = new Accumulator(SOURCES, layout);
    for (ItemRange shard : ItemRange.cut(table, 9)) {
      merged.merge(sent(over(shard)));
    }
    assertThat(numbers(merged)).isEqualTo(numbers(over(new ItemRange(0, table.items()))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void aShardedPassAddsUpWhatOnePassDoes(int threads) {
    List<ItemRange> shards = ShardedPass.shards(table, layout);
    assertThat(shards).hasSizeGreaterThan(1);
    try (ShardedPass pass = new ShardedPass(SOURCES, layout, shards, threads)) {
      for (int repeated = 0; repeated < 3; repeated++) {
        Accumulator total =
            pass.run(
                (worker, shard, items, sums) -> {
                  for (int item = items.firstInclusive(); item < items.endExclusive(); item++) {
                    step(item, sums);
                  }
                });
        assertThat(numbers(total)).isEqualTo(numbers(over(new ItemRange(0, table.items()))));
      }
    }
  }

  @Test
  void nothingIsLostWhenSumsAreSent() throws Exception {
    Accumulator sums = over(new ItemRange(3, 50));
    assertThat(numbers(sent(sums))).isEqualTo(numbers(sums));
  }

  @Test
  void nothingIsLostWhenTheStateIsSent() throws Exception {
    SourceState state = new SourceState(SOURCES, layout);
    state.startRound(5);
    state.set(2, 0, 0.25);
    state.set(6, 2, 7);
    state.setShared(3, -1);
    state.setPair(4, 0.5);
    SourceState sent = sent(state);
    assertThat(sent.sources()).isEqualTo(SOURCES);
    assertThat(sent.round()).isEqualTo(5);
    assertThat(sent.get(2, 0)).isEqualTo(0.25);
    assertThat(sent.get(6, 2)).isEqualTo(7);
    assertThat(sent.shared(3)).isEqualTo(-1);
    assertThat(sent.pair(4)).isEqualTo(0.5);
    assertThat(sent.pairs().count()).isEqualTo(pairs.count());
    assertThat(sent.pairs().index(5, 2)).isEqualTo(pairs.index(5, 2));
    double[] trust = new double[SOURCES];
    sent.copyTrust(trust);
    assertThat(trust).containsExactly(0, 0, 0.25, 0, 0, 0, 0);
  }

  @Test
  void aClearedOneIsAsNew() {
    Accumulator sums = over(new ItemRange(0, 20));
    sums.clear();
    assertThat(numbers(sums)).isEqualTo(numbers(new Accumulator(SOURCES, layout)));
  }

  @Test
  void onlyOneOfTheSameLayoutIsMerged() {
    Accumulator sums = new Accumulator(SOURCES, layout);
    for (Accumulator other :
        List.of(
            new Accumulator(SOURCES + 1, layout),
            new Accumulator(SOURCES, layout.withShared(5)),
            new Accumulator(SOURCES, layout.withPairs(SourcePairs.NONE)),
            new Accumulator(1, Layout.of(1, 2 * SOURCES).withShared(4).withPairs(pairs)))) {
      assertThatThrownBy(() -> sums.merge(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("give one of the same layout for the same sources");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T sent(T object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
