package io.github.entente.research.world;

import java.util.Optional;

/**
 * The true parameters of a source of a synthetic world.
 *
 * @param name its name, such as "s12"
 * @param accuracy probability, from 0 to 1, that it is right by itself, as the answer model says
 * @param coverage probability, from 0 to 1, that it makes a claim on an item by itself
 * @param original the source it copies; empty if it copies none
 * @since 0.1.0
 */
public record SyntheticSource(
    String name, double accuracy, double coverage, Optional<String> original) {}
