package io.github.entente.reconcile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.reconcile.table.ClaimGraph;
import io.github.entente.reconcile.table.ClaimGraphBuilder;
import io.github.entente.reconcile.table.Spelling;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads and writes values that are lists of members, in any order, with {@code ;} in between. */
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
  static boolean areCommon(ClaimGraph graph, double leastShare) {
    int lists = 0;
    int compared = 0;
    int sharing = 0;
    for (int item = 0; item < graph.items(); item++) {
      int first = graph.firstCandidate(item);
      int end = graph.firstCandidate(item + 1);
      int listsOfItem = 0;
      for (int candidate = first; candidate < end; candidate++) {
        listsOfItem += isList(text(graph, candidate)) ? 1 : 0;
      }
      lists += listsOfItem;
      if (listsOfItem > 0 && end - first > 1) {
        compared++;
        sharing += shareMembers(graph, first, end) ? 1 : 0;
      }
    }
    return lists > 0 && lists >= leastShare * graph.candidates() && 2 * sharing >= compared;
  }

  private static boolean shareMembers(ClaimGraph graph, int first, int end) {
    Set<String> seen = new HashSet<>();
    for (int candidate = first; candidate < end; candidate++) {
      for (String member : members(text(graph, candidate))) {
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
   * Returns the graph in which each member of a list is a claim of its own. It has the same sources
   * and items with the same numbers. A graph whose values are all their own only members is
   * returned as it is.
   *
   * @param graph claims of lists
   * @return claims of members, as algorithms for several true values need them
   */
  public static ClaimGraph split(ClaimGraph graph) {
    if (IntStream.range(0, graph.values()).allMatch(value -> isMember(graph.value(value)))) {
      return graph;
    }
    ClaimGraphBuilder builder = ClaimGraph.builder(Spelling.EXACT);
    for (int item = 0; item < graph.items(); item++) {
      String name = graph.item(item);
      int end = graph.firstCandidate(item + 1);
      for (int candidate = graph.firstCandidate(item); candidate < end; candidate++) {
        for (String member : members(text(graph, candidate))) {
          int endClaim = graph.firstClaim(candidate + 1);
          for (int claim = graph.firstClaim(candidate); claim < endClaim; claim++) {
            builder.add(
                graph.source(graph.sourceOf(claim)),
                name,
                member,
                graph.weight(claim),
                graph.time(claim));
          }
        }
      }
    }
    return builder.build();
  }

  private static boolean isMember(String text) {
    return members(text).contains(text);
  }

  private static String text(ClaimGraph graph, int candidate) {
    return graph.value(graph.valueOf(candidate));
  }
}
