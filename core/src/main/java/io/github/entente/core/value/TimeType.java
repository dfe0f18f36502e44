package io.github.entente.core.value;

import com.google.common.collect.ImmutableList;
import io.github.entente.core.time.TimeRegion;
import java.util.Optional;

/** Times: sets of seconds. */
final class TimeType extends ValueType<TimeValue> {
  private final Domain line = Domain.of(this);

  TimeType() {
    super("time", TimeValue.class);
  }

  @Override
  ValueRelation relation(TimeValue a, TimeValue b, ValueContext context) {
    TimeRegion x = a.time().region();
    TimeRegion y = b.time().region();
    return ValueRelation.ofRegions(y.contains(x), x.contains(y), x.intersects(y));
  }

  @Override
  void appendTo(CanonicalText text, TimeValue value) {
    text.append(value.time().edtf());
    text.append(value.time().asWritten());
  }

  @Override
  Optional<Extent> extent(TimeValue value) {
    TimeRegion region = value.time().region();
    ImmutableList.Builder<Cut> cuts =
        ImmutableList.builderWithExpectedSize(2 * region.spans().size());
    double seconds = 0;
    for (TimeRegion.Span span : region.spans()) {
      cuts.add(Cut.atSecond(span.startInclusive()), Cut.atSecond(span.endExclusive()));
      seconds += (double) span.endExclusive() - (double) span.startInclusive();
    }
    return Optional.of(
        new Extent.OnLine(
            line, cuts.build(), region.isBounded() ? seconds : Double.POSITIVE_INFINITY));
  }
}
