package io.github.entente.research.world;

import io.github.entente.core.Polarity;

/**
 * What a source of a synthetic world says about an item.
 *
 * @param source the source's name, such as "s12"
 * @param item the item's name, such as "i345"
 * @param value a path such as "3/0/7", or a member such as "m2"
 * @param polarity whether it asserts or denies the value
 * @since 0.1.0
 */
public record SyntheticClaim(String source, String item, String value, Polarity polarity) {}
