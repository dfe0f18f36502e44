package io.github.entente.core.json;

/**
 * How much a reader takes in before it refuses, so that a hostile or broken input costs little time
 * and memory. Lengths are in characters, counted as UTF-16 code units.
 *
 * @param depth how deep objects and arrays may be nested, from 1 to {@value #MAX_DEPTH}
 * @param stringLength how long a string or a field name may be
 * @param numberLength how long a number may be when it is written out without an exponent
 * @param documentLength how long a document may be; JSON Lines have no limit as a whole
 * @param lineLength how long one line of JSON Lines may be
 * @param problems how many problems are collected before reading stops
 * @since 0.1.0
 */
public record JsonLimits(
    int depth,
    int stringLength,
    int numberLength,
    long documentLength,
    int lineLength,
    int problems) {

  /**
   * The greatest depth that can be asked for: reading uses the stack, and this much always fits.
   */
  public static final int MAX_DEPTH = 128;

  /**
   * Depth 64, strings of 1 Mi, numbers of 1000, documents of 256 Mi and lines of 16 Mi characters,
   * 1000 problems.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(64, 1 << 20, 1000, 1L << 28, 1 << 24, 1000);

  /** Creates limits; throws {@link IllegalArgumentException} if one is out of its range. */
  public JsonLimits {
    check("depth", depth, MAX_DEPTH);
    check("stringLength", stringLength, Integer.MAX_VALUE);
    check("numberLength", numberLength, Integer.MAX_VALUE);
    check("documentLength", documentLength, Long.MAX_VALUE);
    check("lineLength", lineLength, Integer.MAX_VALUE);
    check("problems", problems, Integer.MAX_VALUE);
  }

  private static void check(String name, long value, long max) {
    if (value < 1 || value > max) {
      throw new IllegalArgumentException(
          "limit %s is %s but must be from 1 to %s".formatted(name, value, max));
    }
  }

  /** These limits with another {@link #depth}. */
  public JsonLimits withDepth(int levels) {
    return new JsonLimits(levels, stringLength, numberLength, documentLength, lineLength, problems);
  }

  /** These limits with another {@link #stringLength}. */
  public JsonLimits withStringLength(int characters) {
    return new JsonLimits(depth, characters, numberLength, documentLength, lineLength, problems);
  }

  /** These limits with another {@link #numberLength}. */
  public JsonLimits withNumberLength(int characters) {
    return new JsonLimits(depth, stringLength, characters, documentLength, lineLength, problems);
  }

  /** These limits with another {@link #documentLength}. */
  public JsonLimits withDocumentLength(long characters) {
    return new JsonLimits(depth, stringLength, numberLength, characters, lineLength, problems);
  }

  /** These limits with another {@link #lineLength}. */
  public JsonLimits withLineLength(int characters) {
    return new JsonLimits(depth, stringLength, numberLength, documentLength, characters, problems);
  }

  /** These limits with another number of {@link #problems}. */
  public JsonLimits withProblems(int count) {
    return new JsonLimits(depth, stringLength, numberLength, documentLength, lineLength, count);
  }
}
