package io.github.entente.core.value;

import io.github.entente.core.id.Id;

/**
 * Is told what a value is made of, each part with its place as a JSON Pointer (RFC 6901) into the
 * value.
 *
 * @since 0.1.0
 */
public interface ValueVisitor {

  /** The value names a thing. */
  void id(String pointer, Id id);

  /**
   * The value is, or has inside, an answer to a question of its own; the question's ids and the
   * answer's parts are told besides.
   *
   * @param pointer where the proposition is; empty if it is the value itself
   * @param proposition the question and the answer
   */
  void proposition(String pointer, PropositionValue proposition);

  /** This visitor for what stands at a place inside the value: it puts the place in front. */
  default ValueVisitor within(String prefix) {
    ValueVisitor outer = this;
    return new ValueVisitor() {
      @Override
      public void id(String pointer, Id id) {
        outer.id(prefix + pointer, id);
      }

      @Override
      public void proposition(String pointer, PropositionValue proposition) {
        outer.proposition(prefix + pointer, proposition);
      }
    };
  }
}
