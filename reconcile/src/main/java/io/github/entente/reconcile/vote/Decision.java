package io.github.entente.reconcile.vote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.reconcile.hypothesis.HypothesisSpace;
import io.github.entente.reconcile.hypothesis.LaidOut;
import io.github.entente.reconcile.hypothesis.Region;
import java.util.Objects;

/**
 * One thing to be decided: which of several values is right, or whether one value is a member of a
 * set.
 *
 * <p>Immutable; equal to itself only.
 *
 * @since 0.1.0
 */
public final class Decision {
  private final HypothesisSpace space;
  private final ImmutableList<Vote> votes;
  private final ImmutableList<Option> options;
  private final ImmutableMap<LaidOut, Region> regions;

  /**
   * Something to be decided.
   *
   * @param space what can be right
   * @param votes what each witness says
   * @param options what people say is right, each once
   * @param regions where each value that a vote names is right
   */
  public Decision(
      HypothesisSpace space,
      ImmutableList<Vote> votes,
      ImmutableList<Option> options,
      ImmutableMap<LaidOut, Region> regions) {
    this.space = space;
    this.votes = votes;
    this.options = options;
    this.regions = regions;
  }

  /** The same with the votes of some witnesses only. */
  public Decision withVotes(ImmutableList<Vote> some) {
    return new Decision(space, some, options, regions);
  }

  /** What can be right. */
  public HypothesisSpace space() {
    return space;
  }

  /** What each witness says. */
  public ImmutableList<Vote> votes() {
    return votes;
  }

  /** What people say is right, each once. */
  public ImmutableList<Option> options() {
    return options;
  }

  /** Where each value that a vote names is right. */
  public ImmutableMap<LaidOut, Region> regions() {
    return regions;
  }

  /** Where a value that the decision knows is right. */
  public Region region(LaidOut value) {
    return Objects.requireNonNull(regions.get(value));
  }

  /** Where a position of one of the votes is right. */
  public Region region(Position position) {
    Region region = region(position.place());
    return position.isAsserted() ? region : region.complement(space.cells());
  }
}
