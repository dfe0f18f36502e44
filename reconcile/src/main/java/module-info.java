import org.jspecify.annotations.NullMarked;

/** Finds where sources disagree, says why, and scores how sure one can be. */
@NullMarked
@SuppressWarnings("module") // the module that sees what is internal is compiled later
module io.github.entente.reconcile {
  requires com.fasterxml.jackson.core;
  requires transitive com.google.common;
  requires transitive io.github.entente.core;
  requires de.siegmar.fastcsv;
  requires org.apache.commons.numbers.gamma;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.entente.reconcile;
  exports io.github.entente.reconcile.dependence;
  exports io.github.entente.reconcile.discovery;
  exports io.github.entente.reconcile.evidence;
  exports io.github.entente.reconcile.explain;
  exports io.github.entente.reconcile.finding;
  exports io.github.entente.reconcile.policy;
  exports io.github.entente.reconcile.run;
  exports io.github.entente.reconcile.scale;
  exports io.github.entente.reconcile.table;
  exports io.github.entente.reconcile.table.io;
  exports io.github.entente.reconcile.trust;
  exports io.github.entente.reconcile.verdict;
  exports io.github.entente.reconcile.numeric to
      io.github.entente.research;
}
