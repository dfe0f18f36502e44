package io.github.entente.core.time;

/** What EDTF says about the quality of one component of a date. */
enum EdtfQualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String symbol;

  EdtfQualifier(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }

  boolean isUncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  boolean isApproximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }

  EdtfQualifier and(EdtfQualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : UNCERTAIN_AND_APPROXIMATE;
  }

  static EdtfQualifier of(char symbol) {
    return switch (symbol) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> UNCERTAIN_AND_APPROXIMATE;
      default -> NONE;
    };
  }
}
