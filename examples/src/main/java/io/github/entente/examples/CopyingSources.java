package io.github.entente.examples;

import io.github.entente.reconcile.discovery.TruthResult;
import io.github.entente.reconcile.discovery.TruthRunner;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.research.algorithm.AccuCopy;
import io.github.entente.research.algorithm.AccuCopyParameters;
import io.github.entente.research.algorithm.MajorityVote;

/**
 * Where five sources say that five researchers work, two of the sources copying a third: the
 * example of Dong, Berti-Equille and Srivastava (VLDB 2009, table 1). The first source is right
 * everywhere; the majority is wrong wherever the copied source is.
 *
 * @since 0.1.0
 */
public final class CopyingSources {
  private static final String[][] CLAIMS = {
    {"Stonebraker", "MIT", "Berkeley", "MIT", "MIT", "MS"},
    {"Dewitt", "MSR", "MSR", "UWisc", "UWisc", "UWisc"},
    {"Bernstein", "MSR", "MSR", "MSR", "MSR", "MSR"},
    {"Carey", "UCI", "AT&T", "BEA", "BEA", "BEA"},
    {"Halevy", "Google", "Google", "UW", "UW", "UW"},
  };

  private CopyingSources() {}

  /** Prints what the majority says and what remains of it once copies are discounted. */
  public static void main(String[] args) {
    System.out.print(report());
  }

  static String report() {
    // README starts here.
    ClaimTableBuilder claims = ClaimTable.builder();
    for (String[] row : CLAIMS) {
      for (int source = 1; source < row.length; source++) {
        claims.add("S" + source, row[0], row[source]);
      }
    }
    ClaimTable table = claims.build();
    TruthResult vote = TruthRunner.DEFAULT.run(new MajorityVote(), table);
    TruthResult copy = TruthRunner.DEFAULT.run(new AccuCopy(AccuCopyParameters.EXAMPLE), table);
    StringBuilder report = new StringBuilder();
    for (int item = 0; item < table.items(); item++) {
      String name = table.item(item);
      report.append("%-12s %-9s %s\n".formatted(name, vote.best(item), copy.best(item)));
    }
    // README ends here.
    return report.toString();
  }
}
