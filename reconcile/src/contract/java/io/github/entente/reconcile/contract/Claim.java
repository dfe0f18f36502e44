package io.github.entente.reconcile.contract;

/** One claim by name. */
public record Claim(String source, String item, String value) {}
