package io.github.entente.core;

/**
 * How sure the speaker sounded, on the scale of FactBank (Sauri and Pustejovsky 2009). It is
 * neither the reliability of the source nor the probability of the value.
 *
 * @since 0.1.0
 */
public enum Certainty {
  /** Certain: stated as a fact. */
  CT,
  /** Probable: hedged, but meant to be believed. */
  PR,
  /** Possible. */
  PS,
  /** Underspecified: no commitment at all; such a claim is kept and does not vote. */
  U
}
