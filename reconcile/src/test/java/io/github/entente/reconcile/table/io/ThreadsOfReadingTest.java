package io.github.entente.reconcile.table.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On any number of threads a file gives the same table, or the same problems. The last seed is
 * another one in each run; to repeat a failure, add it to the others.
 */
class ThreadsOfReadingTest {
  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"};
  private static final String[] SPELLINGS = {"%s", " %s", "%s\u00a0", "gr\u00f6\u00dfe %s", "東 %s"};

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.concat(LongStream.rangeClosed(1, 12), LongStream.of(new Random().nextLong()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void giveTheTableOfItsLines(long seed) throws IOException {
    Random random = new Random(seed);
    ClaimTableBuilder builder = ClaimTable.builder();
    StringBuilder text = new StringBuilder("source\titem\tvalue\n");
    int lines = 1 + random.nextInt(20_000);
    int items = 1 + random.nextInt(2 * lines);
    for (int i = 0; i < lines; i++) {
      String source = spelled(random, "s" + random.nextInt(50));
      String item = spelled(random, "item" + random.nextInt(items));
      String value = random.nextInt(2_000) == 0 ? "v".repeat(100_000) : "v" + random.nextInt(9);
      builder.add(source, item, value);
      text.append(source).append('\t').append(item).append('\t').append(value);
      text.append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
    }
    Path file = Files.writeString(folder.resolve("a.tsv"), text);
    String expected = outcome(builder.build(), lines, 0);
    for (int threads : new int[] {1, 2, 3, 8}) {
      assertThat(outcome(file, threads)).as("%s threads", threads).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void giveTheProblemsOfItsLines(long seed) throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("source\titem\tvalue\tweight\n".getBytes(UTF_8));
    int rare = 50 << random.nextInt(10);
    for (int i = random.nextInt(20_000); i >= 0; i--) {
      bytes.writeBytes(line(random, rare));
      bytes.writeBytes(LINE_ENDS[random.nextInt(LINE_ENDS.length)].getBytes(UTF_8));
    }
    Path file = Files.write(folder.resolve("a.tsv"), bytes.toByteArray());
    String expected = outcome(file, 1);
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(outcome(file, threads)).as("%s threads", threads).isEqualTo(expected);
    }
  }

  private static byte[] line(Random random, int rare) {
    String right = "s%s\titem%s\tv\t".formatted(random.nextInt(50), random.nextInt(5_000));
    return switch (random.nextInt(rare)) {
      case 0 -> (right + "\t1").getBytes(UTF_8);
      case 1 -> (right + "much").getBytes(UTF_8);
      case 2 -> "\tx\tv\t1".getBytes(UTF_8);
      case 3 -> random.nextInt(9) == 0 ? new byte[] {'s', (byte) 0xC3, '\t'} : new byte[0];
      case 4 -> (random.nextInt(9) == 0 ? "s\0" : "s\tx\t \t").getBytes(UTF_8);
      default -> (right + (random.nextBoolean() ? ".5" : "")).getBytes(UTF_8);
    };
  }

  private static String spelled(Random random, String name) {
    return SPELLINGS[random.nextInt(SPELLINGS.length)].formatted(name);
  }

  private static String outcome(Path file, int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> outcome(file)).join();
    } finally {
      pool.shutdown();
    }
  }

  private static String outcome(Path file) {
    try {
      ClaimReading read = ClaimFiles.tsv().read(file);
      return outcome(read.table(), read.records(), read.skipped());
    } catch (MalformedFileException e) {
      return e.total() + " " + e.problems();
    }
  }

  private static String outcome(ClaimTable table, long records, long skipped) {
    return "%s records, %s skipped, %s repeated: %s"
        .formatted(records, skipped, table.repeatedClaims(), table.digest());
  }
}
