import org.jspecify.annotations.NullMarked;

/** Published truth-discovery algorithms, metrics against gold standards, and synthetic worlds. */
@NullMarked
module io.github.entente.research {
  requires transitive io.github.entente.reconcile;
  requires org.apache.commons.statistics.distribution;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.entente.research.algorithm;
  exports io.github.entente.research.evaluate;
  exports io.github.entente.research.world;
}
