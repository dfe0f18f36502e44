package io.github.entente.reconcile.table;

/**
 * Tells which values are more general than others, such as a country and a city in it. Must be
 * pure, thread-safe and transitive, and no value may be more general than itself.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ValueHierarchy {
  /** No value is more general than any other. */
  ValueHierarchy NONE = (item, general, specific) -> false;

  /**
   * Tells whether a value is true whenever another, more specific one is.
   *
   * @param item the name of the item
   * @param general the value that may be more general
   * @param specific the value that may be more specific, never the same
   */
  boolean generalizes(String item, String general, String specific);
}
