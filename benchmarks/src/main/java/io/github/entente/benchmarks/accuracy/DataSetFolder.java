package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.io.ClaimFiles;
import io.github.entente.reconcile.table.io.HierarchyFile;
import io.github.entente.research.evaluate.GoldStandard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads data sets, each a folder with claims, a gold standard and maybe a hierarchy of values. */
final class DataSetFolder {
  private static final String CLAIMS = "claims.tsv.gz";
  private static final String GOLD = "gold.tsv.gz";
  private static final String HIERARCHY = "hierarchy.tsv.gz";

  private DataSetFolder() {}

  /** Returns the folders of data sets in a directory, by name. */
  static ImmutableList<Path> in(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      ImmutableList<Path> folders =
          entries
              .filter(entry -> Files.exists(entry.resolve(CLAIMS)))
              .sorted()
              .collect(ImmutableList.toImmutableList());
      if (folders.isEmpty()) {
        throw new IllegalArgumentException(
            directory + " has no folder with " + CLAIMS + "; name the directory of the data sets");
      }
      return folders;
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " cannot be listed", e);
    }
  }

  static DataSet read(Path folder) {
    Path hierarchy = folder.resolve(HIERARCHY);
    ClaimFiles files = ClaimFiles.tsv();
    if (Files.exists(hierarchy)) {
      files = files.withHierarchy(HierarchyFile.read(hierarchy));
    }
    ClaimTable table = files.read(folder.resolve(CLAIMS)).table();
    ImmutableList<GoldRow> rows = GoldRow.read(folder.resolve(GOLD), files);
    ImmutableListMultimap<String, GoldRow> byItem = Multimaps.index(rows, GoldRow::item);
    DataShape shape = DataShape.of(table);
    boolean numeric = Numbers.areAll(table);
    GoldAnswers judge = new GoldAnswers(table, shape);
    return new DataSet(
        String.valueOf(folder.getFileName()),
        table,
        shape,
        numeric,
        GoldStandard.of(judge.answers(byItem)),
        lenient(judge, numeric && shape == DataShape.VALUES, byItem),
        rows.stream()
            .filter(GoldRow::reporting)
            .map(GoldRow::item)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static Optional<DataSet.Lenient> lenient(
      GoldAnswers judge, boolean numeric, ImmutableListMultimap<String, GoldRow> byItem) {
    if (judge.hasHierarchy()) {
      return Optional.of(new DataSet.Lenient("generalised", GoldStandard.of(judge.onPath(byItem))));
    }
    if (numeric) {
      return Optional.of(
          new DataSet.Lenient("within 1 %", GoldStandard.of(Numbers.within(0.01, byItem))));
    }
    return Optional.empty();
  }
}
