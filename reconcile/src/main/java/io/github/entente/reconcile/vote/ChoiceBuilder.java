package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.core.value.ValueContext;
import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.hypothesis.Region;
import io.github.entente.reconcile.hypothesis.Role;
import io.github.entente.reconcile.hypothesis.SpaceBuilder;
import io.github.entente.reconcile.vote.Option.Standing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays out the choice between values that exclude each other, or lie within each other.
 *
 * <p>On the table are the values that a vote may have meant, and those that are denied. A value for
 * which a more exact one of the same witness speaks is asked for, and has no mass of its own.
 */
final class ChoiceBuilder {
  private final ValueContext context;
  private final int vocabulary;
  private final Map<LaidOut, Role> named = new LinkedHashMap<>();
  private final Set<LaidOut> bounds = new LinkedHashSet<>();

  ChoiceBuilder(ValueContext context, int vocabulary) {
    this.context = context;
    this.vocabulary = vocabulary;
  }

  /** Makes the decision know the region of a value, which nobody need have named. */
  void ask(LaidOut value) {
    named.putIfAbsent(value, Role.ASKED);
  }

  /**
   * The decision between values.
   *
   * @param votes the votes on it
   * @param positions all positions that count, also those for which a more exact one speaks
   * @param decided the values that are to be options
   */
  Decision build(ImmutableList<Vote> votes, Collection<Position> positions, Set<LaidOut> decided) {
    for (Vote vote : votes) {
      vote.meanings().forEach(meaning -> put(meaning.position(), true));
    }
    positions.forEach(position -> put(position, !position.isAsserted()));
    SpaceBuilder builder = new SpaceBuilder(context, vocabulary);
    Map<LaidOut, Integer> places = new LinkedHashMap<>();
    named.forEach((value, role) -> places.put(value, builder.add(value, role)));
    bounds.forEach(value -> places.putIfAbsent(value, builder.add(value, Role.BOUND)));
    HypothesisSpace space = builder.build();
    ImmutableMap.Builder<LaidOut, Region> regions = ImmutableMap.builder();
    places.forEach((value, place) -> regions.put(value, space.region(place)));
    ImmutableMap<LaidOut, Region> all = regions.buildOrThrow();
    return new Decision(space, votes, options(positions, decided, all, space.cells()), all);
  }

  private void put(Position position, boolean isOnTable) {
    if (isOnTable && position.isBound()) {
      bounds.add(position.place());
    } else if (isOnTable) {
      named.put(position.place(), Role.VALUE);
    } else {
      named.putIfAbsent(position.place(), Role.ASKED);
    }
  }

  private ImmutableList<Option> options(
      Collection<Position> positions,
      Set<LaidOut> decided,
      ImmutableMap<LaidOut, Region> regions,
      int cells) {
    Set<LaidOut> asserted = new HashSet<>();
    Set<LaidOut> denied = new HashSet<>();
    ImmutableList.Builder<Option> options = ImmutableList.builder();
    for (Position position : positions) {
      LaidOut place = position.place();
      Set<LaidOut> seen = position.isAsserted() ? asserted : denied;
      if (position.isNamed() && decided.contains(place) && seen.add(place)) {
        Region region = Objects.requireNonNull(regions.get(place));
        options.add(
            new Option(
                place,
                position.polarity(),
                standing(position),
                position.isAsserted() ? region : region.complement(cells)));
      }
    }
    return options.build();
  }

  private Standing standing(Position position) {
    if (position.isBound()) {
      return Standing.BOUND;
    }
    return named.get(position.place()) == Role.VALUE ? Standing.VALUE : Standing.SPOKEN_FOR;
  }
}
