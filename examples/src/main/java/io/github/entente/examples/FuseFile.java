package io.github.entente.examples;

import io.github.entente.reconcile.DataFusion;
import io.github.entente.reconcile.Fusion;
import io.github.entente.reconcile.discovery.ScoredValue;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.io.ClaimFiles;
import java.nio.file.Path;
import java.util.Formatter;
import java.util.Locale;

/**
 * When lighthouses were built, according to a file of what five guides say.
 *
 * @since 0.1.0
 */
public final class FuseFile {
  private FuseFile() {}

  /**
   * Prints an answer for each item of a file, and the trust in each source.
   *
   * @param args the file, a table with tabs between its columns source, item and value; without
   *     one, the lighthouses
   */
  public static void main(String[] args) {
    Path file = Path.of(args.length == 0 ? "examples/data/lighthouses.tsv" : args[0]);
    System.out.print(report(file));
  }

  static String report(Path file) {
    // README starts here.
    ClaimTable table = ClaimFiles.tsv().read(file).table();
    Fusion fusion = DataFusion.DEFAULT.fuse(table);
    Formatter text = new Formatter(Locale.ROOT);
    for (int item = 0; item < table.items(); item++) {
      ScoredValue best = fusion.answer(item);
      text.format("%-14s %s  p = %.3f\n", table.item(item), best.value(), best.belief());
    }
    for (int source = 0; source < table.sources(); source++) {
      text.format("%-14s trust %.2f\n", table.source(source), fusion.trust(source));
    }
    // README ends here.
    return text.toString();
  }
}
