package io.github.entente.reconcile.truth;

/** One claim by name. */
record Claim(String source, String item, String value) {}
