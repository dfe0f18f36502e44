import org.jspecify.annotations.NullMarked;

/** Immutable, typed actors, events and sourced claims, and their JSON form. */
@NullMarked
@SuppressWarnings("module") // the modules that see what is internal are compiled later
module io.github.entente.core {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.datatype.guava;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires transitive com.google.common;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.entente.core;
  exports io.github.entente.core.attribution;
  exports io.github.entente.core.id;
  exports io.github.entente.core.json;
  exports io.github.entente.core.name;
  exports io.github.entente.core.time;
  exports io.github.entente.core.value;
  exports io.github.entente.core.internal to
      io.github.entente.reconcile,
      io.github.entente.research;

  opens io.github.entente.core to
      com.fasterxml.jackson.databind;
  opens io.github.entente.core.attribution to
      com.fasterxml.jackson.databind;
  opens io.github.entente.core.name to
      com.fasterxml.jackson.databind;
  opens io.github.entente.core.value to
      com.fasterxml.jackson.databind;
}
