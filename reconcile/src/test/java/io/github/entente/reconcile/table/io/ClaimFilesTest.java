package io.github.entente.reconcile.table.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.Spelling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFilesTest {
  private static final ClaimTable TWO =
      ClaimTable.builder().add("s", "x", "1").add("t", "x", "2").build();

  @TempDir private Path folder;

  @Test
  void readsColumnsByName() throws IOException {
    assertThat(tsv("value\tnote\tsource\titem\n1\tn\ts\tx\n2\t\tt\tx\n")).isEqualTo(TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source\titem\tvalue\ns\tx\t1\nt\tx\t2",
        "source\titem\tvalue\r\ns\tx\t1\r\nt\tx\t2\r\n",
        "source\titem\tvalue\rs\tx\t1\rt\tx\t2\r",
        "\uFEFFsource\titem\tvalue\ns\tx\t1\nt\tx\t2\n",
        "Source\t ITEM \tVALUE\ns\tx\t1\nt\tx\t2\n",
        "source\titem\tvalue\n\ns\tx\t1\n\n\nt\tx\t2\n\n",
        "source\titem\tvalue\n s\u00a0\tx\t1\nt\tx\t 2 \n",
        "source\titem\tvalue\tValue\ns\tx\t1\t7\nt\tx\t2\t7\n",
        "source\titem\tvalue\nt\tx\t2\ns\tx\t1\nt\tx\t2\n",
      })
  void allowsForVariantsOfOneTable(String text) throws IOException {
    assertThat(tsv(text)).isEqualTo(TWO);
  }

  @Test
  void takesADoubleQuoteInATsvAsACharacter() throws IOException {
    ClaimTable table = tsv("source\titem\tvalue\ns\t\"x\t\"1\"\n\"t\tx\"\t,\n");
    assertThat(table)
        .isEqualTo(ClaimTable.builder().add("s", "\"x", "\"1\"").add("\"t", "x\"", ",").build());
  }

  @Test
  void readsQuotedFieldsOfACsv() throws IOException {
    Path file =
        file(
            "a.csv",
            "source,item,value\n\"s, t\",\"x\"\"y\",\"one\ntwo\"\r\nu,x,\"\"\nv,\"\",\"\"\"\"\n"
                .replace("v,\"\"", "v,z"));
    ClaimReading read = ClaimFiles.csv().withSpelling(Spelling.EXACT).read(file);
    assertThat(read.table())
        .isEqualTo(
            ClaimTable.builder(Spelling.EXACT)
                .add("s, t", "x\"y", "one\ntwo")
                .add("v", "z", "\"")
                .build());
    assertThat(read.skipped()).isEqualTo(1);
  }

  @Test
  void joinsObjectAndPropertyToAnItem() throws IOException {
    ClaimTable table = tsv("source\tobject\tproperty\tvalue\ns\ta b\tc\t1\ns\ta\tb c\t1\n");
    assertThat(table.items()).isEqualTo(2);
    assertThat(table.findItem("a b|c")).isPresent();
    assertThat(table.findItem(ClaimFiles.tsv().itemName("a", "b c"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "a|b, c, 'a\\|b|c'",
    "a, b|c, 'a|b\\|c'",
    "'a\\', b, 'a\\\\|b'",
    "a, '\\b', 'a|\\\\b'",
    "' a  x', b, a x|b"
  })
  void joinsDifferentPartsToDifferentItems(String object, String property, String name)
      throws IOException {
    ClaimTable table =
        tsv("source\tobject\tproperty\tvalue\ns\t" + object + "\t" + property + "\t1\n");
    assertThat(table.item(0))
        .isEqualTo(name)
        .isEqualTo(ClaimFiles.csv().itemName(object, property));
  }

  @Test
  void findsFieldsUnderOtherNames() throws IOException {
    Path file = file("a.tsv", "who\twhat\twhere\tsays\tsure\tat\ns\tx\ty\t1\t.5\t7\n");
    ClaimReading read =
        ClaimFiles.tsv()
            .withSource("who")
            .withItem("what", "where")
            .withValue("says")
            .withWeight("sure")
            .withTime("at")
            .read(file);
    assertThat(read.table()).isEqualTo(ClaimTable.builder().add("s", "x|y", "1", .5, 7).build());
  }

  @Test
  void readsWeightsAndTimesWhereTheyAreGiven() throws IOException {
    ClaimTable table =
        tsv(
            """
            source\titem\tvalue\tweight\ttime
            a\tx\t1\t0.25\t-5
            b\tx\t1\t\t1970-01-01T01:00:00+01:00
            c\tx\t1\t 1e-3 \t
            """);
    assertThat(table)
        .isEqualTo(
            ClaimTable.builder()
                .add("a", "x", "1", 0.25, -5)
                .add("b", "x", "1", 1, 0)
                .add("c", "x", "1", 0.001)
                .build());
  }

  @Test
  void countsRecordsWithoutAValue() throws IOException {
    ClaimReading read =
        ClaimFiles.tsv()
            .read(file("a.tsv", "source\titem\tvalue\ns\tx\t1\nt\tx\t2\nu\ty\t\nv\tx\t \u00a0\n"));
    assertThat(read.table()).isEqualTo(TWO);
    assertThat(read.records()).isEqualTo(4);
    assertThat(read.skipped()).isEqualTo(2);
  }

  @Test
  void readsATableWithoutRecords() throws IOException {
    ClaimReading read = ClaimFiles.tsv().read(file("a.tsv", "source\titem\tvalue"));
    assertThat(read.table()).isEqualTo(ClaimTable.builder().build());
    assertThat(read.records()).isZero();
  }

  @Test
  void takesSpellingsAsOneAsTheBuilderDoes() throws IOException {
    String text =
        "source\titem\tvalue\ns\tx\tCaf\u00e9  de Flore\nt\tx\t Cafe\u0301\u00a0de Flore\n";
    assertThat(tsv(text).candidates()).isEqualTo(1);
    ClaimFiles exact = ClaimFiles.tsv().withSpelling(Spelling.EXACT);
    assertThat(exact.read(file("b.tsv", text)).table().candidates()).isEqualTo(2);
  }

  @Test
  void unpacksFilesNamedGz() throws IOException {
    Path path = folder.resolve("a.tsv.gz");
    Files.write(path, gzip("source\titem\tvalue\ns\tx\t1\nt\tx\t2\n"));
    assertThat(ClaimFiles.tsv().read(path).table()).isEqualTo(TWO);
  }

  @Test
  void readsSeveralFilesAsOne() throws IOException {
    ClaimReading read =
        ClaimFiles.tsv()
            .read(
                List.of(
                    file("a.tsv", "source\titem\tvalue\ns\tx\t1\n"),
                    file("b.tsv", "item\tvalue\tsource\nx\t2\tt\n")));
    assertThat(read.table()).isEqualTo(TWO);
    assertThat(read.records()).isEqualTo(2);
  }

  @Test
  void givesTheTableTheHierarchy() throws IOException {
    Path file = file("a.tsv", "source\titem\tvalue\ns\tx\ta\nt\tx\tab\n");
    ClaimTable table =
        ClaimFiles.tsv().withHierarchy((item, u, v) -> v.startsWith(u)).read(file).table();
    assertThat(table.generals(0)).isZero();
    assertThat(table.general(1, 0)).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsTheSameTableFromShuffledLinesAndFromEachFormat(int seed) throws IOException {
    Random random = new Random(seed);
    ClaimTableBuilder builder = ClaimTable.builder();
    List<String> lines = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    for (int i = random.nextInt(300); i >= 0; i--) {
      String source = "s" + random.nextInt(9);
      String item = "\u00e9t\u00e9 " + random.nextInt(40);
      int value = random.nextInt(5);
      builder.add(source, item, "" + value);
      lines.add(source + "\t" + item + "\t" + value + "\n");
      objects.add(
          "{\"value\":%s,\"item\":\"%s\",\"source\":\"%s\"}\n".formatted(value, item, source));
    }
    ClaimTable table = builder.build();
    Collections.shuffle(lines, random);
    String text = "source\titem\tvalue\n" + String.join("", lines);
    assertThat(tsv(text)).isEqualTo(table);
    assertThat(ClaimFiles.csv().read(file("a.csv", text.replace('\t', ','))).table())
        .isEqualTo(table);
    assertThat(ClaimFiles.jsonLines().read(file("a.jsonl", String.join("", objects))).table())
        .isEqualTo(table);
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 10);
  }

  @Test
  void readsManyItemsOfSeveralFieldsInAnyOrder() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("source\tobject\tproperty\tvalue\n");
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 20_000; i++) {
      String object = "o|".repeat(random.nextInt(40)) + random.nextInt(3000);
      String property = random.nextInt(9) == 0 ? "\u00e9  t\u00e9" : "p";
      text.append("s\t").append(object).append('\t').append(property).append("\tv\n");
      builder.add("s", ClaimFiles.tsv().itemName(object, property), "v");
    }
    assertThat(tsv(text.toString())).isEqualTo(builder.build());
  }

  @Test
  void readsTextsOfAnyLength() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("source\titem\tvalue\n");
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 300; i++) {
      String source = "s".repeat(1 + random.nextInt(10));
      String value = "\u00e9".repeat(1 << random.nextInt(17));
      text.append(source).append("\tx").append(i).append('\t').append(value).append('\n');
      builder.add(source, "x" + i, value);
    }
    assertThat(tsv(text.toString())).isEqualTo(builder.build());
  }

  @Test
  void tellsHowFarItHasCome() throws IOException {
    StringBuilder text = new StringBuilder("source\titem\tvalue\n");
    int records = 150_000;
    for (int i = 0; i < records; i++) {
      text.append("s").append(i % 10).append("\tx\t").append(i % 3).append('\n');
    }
    Path path = folder.resolve("a.tsv.gz");
    Files.write(path, gzip(text.toString()));
    List<ReadProgress> reports = new ArrayList<>();
    ClaimReading read = ClaimFiles.tsv().withListener(reports::add).read(path);
    long size = Files.size(path);
    assertThat(read.records()).isEqualTo(records);
    assertThat(read.table().claims()).isEqualTo(30);
    assertThat(reports).extracting(ReadProgress::lines).containsExactly(65537L, 131073L, 150001L);
    assertThat(reports).allMatch(r -> r.file().equals(path) && r.size() == size);
    assertThat(reports).extracting(ReadProgress::bytes).isSorted().last().isEqualTo(size);
  }

  private ClaimTable tsv(String text) throws IOException {
    return ClaimFiles.tsv().read(file("a.tsv", text)).table();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
