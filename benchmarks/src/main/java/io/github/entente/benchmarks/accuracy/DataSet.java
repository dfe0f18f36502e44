package io.github.entente.benchmarks.accuracy;

import com.google.common.collect.ImmutableSet;
import io.github.entente.reconcile.DataShape;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.research.evaluate.GoldStandard;
import io.github.entente.research.evaluate.RightAnswer;
import java.util.Optional;

/**
 * Claims with what is known to be true.
 *
 * @param name the name of the folder
 * @param table the claims
 * @param shape the shape by which the default chooses its method
 * @param numeric whether every value is a number
 * @param gold the right answers
 * @param lenient what else counts as right in a more lenient sense, if there is one
 * @param reporting the gold items on which nothing was chosen
 */
record DataSet(
    String name,
    ClaimTable table,
    DataShape shape,
    boolean numeric,
    GoldStandard<RightAnswer<String>> gold,
    Optional<Lenient> lenient,
    ImmutableSet<String> reporting) {

  /**
   * A more lenient sense of being right.
   *
   * @param name what it is called
   * @param gold the right answers
   */
  record Lenient(String name, GoldStandard<RightAnswer<String>> gold) {}

  @Override
  public String toString() {
    return "%s: %s, %s%s%s; %s gold items, %s of them of the reporting half"
        .formatted(
            name,
            table,
            shape,
            numeric ? ", numbers" : "",
            table.hasHierarchy() ? ", with a hierarchy" : "",
            gold.size(),
            reporting.size());
  }
}
