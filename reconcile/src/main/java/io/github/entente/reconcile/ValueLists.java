package io.github.entente.reconcile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import io.github.entente.reconcile.table.Spelling;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads and writes values that are lists of members, in any order, with {@code ;} in between.
 *
 * @since 0.1.0
 */
public final class ValueLists {
  private static final char SEPARATOR = ';';
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));
  private static final Splitter MEMBERS =
      Splitter.on(SEPARATOR).trimResults(SPACE).omitEmptyStrings();

  private ValueLists() {}

  /**
   * Returns the members of a value, without white space at their ends.
   *
   * @param text a value, such as {@code "knuth; graham"}
   * @return the members in the order of their texts, at least one: a text without any is its own
   */
  public static ImmutableSortedSet<String> members(String text) {
    ImmutableSortedSet<String> members = ImmutableSortedSet.copyOf(MEMBERS.split(text));
    return members.isEmpty() ? ImmutableSortedSet.of(text) : members;
  }

  /** Returns the text of a list with these members, such as {@code "graham;knuth"}. */
  public static String join(Iterable<String> members) {
    return String.join(String.valueOf(SEPARATOR), members);
  }

  /** Tells whether enough candidates are lists, and lists that share members. */
  static boolean areCommon(ClaimTable table, double leastShare) {
    int lists = 0;
    int compared = 0;
    int sharing = 0;
    for (int item = 0; item < table.items(); item++) {
      int first = table.firstCandidate(item);
      int end = table.firstCandidate(item + 1);
      int listsOfItem = 0;
      for (int candidate = first; candidate < end; candidate++) {
        listsOfItem += isList(text(table, candidate)) ? 1 : 0;
      }
      lists += listsOfItem;
      if (listsOfItem > 0 && end - first > 1) {
        compared++;
        sharing += shareMembers(table, first, end) ? 1 : 0;
      }
    }
    return lists > 0 && lists >= leastShare * table.candidates() && 2 * sharing >= compared;
  }

  private static boolean shareMembers(ClaimTable table, int first, int end) {
    Set<String> seen = new HashSet<>();
    for (int candidate = first; candidate < end; candidate++) {
      for (String member : members(text(table, candidate))) {
        if (!seen.add(member)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isList(String text) {
    return text.indexOf(SEPARATOR) >= 0 && members(text).size() > 1;
  }

  /**
   * Returns the table in which each member of a list is a claim of its own. It has the same sources
   * and items with the same numbers. A table whose values are all their own only members is
   * returned as it is.
   *
   * @param table claims of lists
   * @return claims of members, as algorithms for several true values need them
   */
  public static ClaimTable split(ClaimTable table) {
    if (IntStream.range(0, table.values()).allMatch(value -> isMember(table.value(value)))) {
      return table;
    }
    ClaimTableBuilder builder = ClaimTable.builder(Spelling.EXACT);
    for (int item = 0; item < table.items(); item++) {
      String name = table.item(item);
      int end = table.firstCandidate(item + 1);
      for (int candidate = table.firstCandidate(item); candidate < end; candidate++) {
        for (String member : members(text(table, candidate))) {
          int endClaim = table.firstClaim(candidate + 1);
          for (int claim = table.firstClaim(candidate); claim < endClaim; claim++) {
            builder.add(
                table.source(table.sourceOf(claim)),
                name,
                member,
                table.weight(claim),
                table.time(claim));
          }
        }
      }
    }
    return builder.build();
  }

  private static boolean isMember(String text) {
    return members(text).contains(text);
  }

  private static String text(ClaimTable table, int candidate) {
    return table.value(table.valueOf(candidate));
  }
}
