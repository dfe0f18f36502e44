import org.jspecify.annotations.NullMarked;

/** Small programs that show how to use Entente. */
@NullMarked
module io.github.entente.examples {
  requires io.github.entente.reconcile;
  requires io.github.entente.research;
  requires static org.jspecify;
}
