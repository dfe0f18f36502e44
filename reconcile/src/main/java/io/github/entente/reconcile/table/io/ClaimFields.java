package io.github.entente.reconcile.table.io;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.immutables.value.Value;

/**
 * Where the parts of a claim stand in a record.
 *
 * @param item the fields that make up the item; empty for {@code item}, or else {@code object} and
 *     {@code property}
 * @param weight empty for {@code weight} if it is there
 * @param time empty for {@code time} if it is there
 */
@Value.Builder
record ClaimFields(
    String source,
    ImmutableList<String> item,
    String value,
    Optional<String> weight,
    Optional<String> time)
    implements Fields, WithClaimFields {
  static final ClaimFields DEFAULT =
      new ClaimFields("source", ImmutableList.of(), "value", Optional.empty(), Optional.empty());

  static final int SOURCE = 0;
  static final int VALUE = 1;
  static final int WEIGHT = 2;
  static final int TIME = 3;
  static final int ITEM = 4;

  private static final List<String> ITEM_OR_PARTS = List.of("item", "object", "property");

  @Override
  public List<String> names() {
    return ImmutableList.<String>builder()
        .add(source, value, weight.orElse("weight"), time.orElse("time"))
        .addAll(item.isEmpty() ? ITEM_OR_PARTS : item)
        .build();
  }

  @Override
  public List<String> missing(IntPredicate isThere) {
    List<String> missing = new ArrayList<>(Fields.super.missing(isThere));
    if (weight.isEmpty()) {
      missing.remove("weight");
    }
    if (time.isEmpty()) {
      missing.remove("time");
    }
    if (item.isEmpty()) {
      boolean parts = isThere.test(ITEM + 1) && isThere.test(ITEM + 2);
      if (parts || isThere.test(ITEM)) {
        missing.removeAll(ITEM_OR_PARTS);
      } else {
        missing.remove("item");
      }
    }
    return missing;
  }

  /** Returns the first field of the item in this row. */
  int itemStart(Row row) {
    return !item.isEmpty() || row.has(ITEM) ? ITEM : ITEM + 1;
  }

  /** Returns the field after the last one of the item in this row. */
  int itemEnd(Row row) {
    if (item.isEmpty()) {
      return row.has(ITEM) ? ITEM + 1 : ITEM + 3;
    }
    return ITEM + item.size();
  }
}
