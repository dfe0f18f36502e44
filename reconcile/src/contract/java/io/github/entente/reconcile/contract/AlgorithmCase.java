package io.github.entente.reconcile.contract;

import io.github.entente.reconcile.discovery.TruthDiscovery;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An algorithm to test.
 *
 * @param label what to call it
 * @param algorithm the algorithm
 * @param reference a program that it agrees with
 * @param knowledge adds to a world what more is known of its claims
 * @param broken the axioms that it does not keep
 * @param severalTruths whether several values of an item may be true
 */
public record AlgorithmCase(
    String label,
    TruthDiscovery algorithm,
    Reference reference,
    UnaryOperator<World> knowledge,
    Set<Axiom> broken,
    boolean severalTruths) {

  /** An algorithm under its own name that keeps all axioms. */
  public static AlgorithmCase of(TruthDiscovery algorithm, Reference reference) {
    return new AlgorithmCase(
        algorithm.name(), algorithm, reference, world -> world, Set.of(), false);
  }

  /** The same under another name. */
  public AlgorithmCase as(String newLabel) {
    return new AlgorithmCase(newLabel, algorithm, reference, knowledge, broken, severalTruths);
  }

  /** The same where more is known of the claims. */
  public AlgorithmCase on(UnaryOperator<World> newKnowledge) {
    return new AlgorithmCase(label, algorithm, reference, newKnowledge, broken, severalTruths);
  }

  /** The same, not keeping some axioms. */
  public AlgorithmCase breaks(Axiom... axioms) {
    return new AlgorithmCase(label, algorithm, reference, knowledge, Set.of(axioms), severalTruths);
  }

  /** The same, whose beliefs in the values of an item need not add up to 1. */
  public AlgorithmCase believesSeveral() {
    return new AlgorithmCase(label, algorithm, reference, knowledge, broken, true);
  }

  /** The world with what more is known. */
  public World world(World world) {
    return knowledge.apply(world);
  }

  @Override
  public String toString() {
    return label;
  }
}
