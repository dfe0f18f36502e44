package io.github.entente.core.time;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Several dates: {@code [..]} means one of them, <code>{..}</code> means all of them. Either way
 * the region is their union: where the one date may lie, or the time that all the dates cover.
 */
record EdtfSet(char open, ImmutableList<EdtfExpression> members, char close)
    implements EdtfExpression {
  @Override
  public String text() {
    return members.stream()
        .map(EdtfExpression::text)
        .collect(Collectors.joining(",", String.valueOf(open), String.valueOf(close)));
  }

  @Override
  public TimePrecision precision() {
    return members.stream()
        .map(EdtfExpression::precision)
        .reduce(TimePrecision::coarser)
        .orElse(TimePrecision.UNBOUNDED);
  }

  @Override
  public boolean isApproximate() {
    return members.stream().anyMatch(EdtfExpression::isApproximate);
  }

  @Override
  public boolean isUncertain() {
    return members.stream().anyMatch(EdtfExpression::isUncertain);
  }

  @Override
  public TimeRegion region(int approximateUnits) {
    return TimeRegion.union(
        members.stream().map(member -> member.region(approximateUnits)).toList());
  }
}
