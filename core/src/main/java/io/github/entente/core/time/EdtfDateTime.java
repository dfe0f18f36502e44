package io.github.entente.core.time;

/**
 * A date with a time of day. The text keeps the offset as written, so {@code Z} and {@code +00:00}
 * denote the same second but stay different texts.
 */
record EdtfDateTime(String text, long second) implements EdtfPoint {
  @Override
  public TimePrecision precision() {
    return TimePrecision.SECOND;
  }

  @Override
  public boolean isApproximate() {
    return false;
  }

  @Override
  public boolean isUncertain() {
    return false;
  }

  @Override
  public TimeRegion region(int approximateUnits) {
    return TimeRegion.of(second, second + 1);
  }
}
