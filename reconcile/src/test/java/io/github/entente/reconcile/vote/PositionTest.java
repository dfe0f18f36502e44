package io.github.entente.reconcile.vote;

import static io.github.entente.reconcile.Dossiers.DATE;
import static io.github.entente.reconcile.Dossiers.dossier;
import static io.github.entente.reconcile.Dossiers.time;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.core.Dossier;
import io.github.entente.core.Polarity;
import io.github.entente.reconcile.evidence.Statement;
import io.github.entente.reconcile.evidence.StatementReader;
import io.github.entente.reconcile.hypothesis.LaidOut;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What positions say of each other, beside sets of the months that they leave open. */
class PositionTest {
  private static final Dossier CONTEXT = dossier().claim("herald", DATE, time("2016")).build();
  private static final Statement STATEMENT =
      StatementReader.read(CONTEXT).get(0).statements().get(0);

  /** The months of three years, and one more for all other times. */
  private static final int MONTHS = 36;

  private record Period(String edtf, int from, int to) {
    BitSet open(Polarity polarity) {
      BitSet months = new BitSet();
      months.set(from, to);
      if (polarity == Polarity.NEGATIVE) {
        months.flip(0, MONTHS + 1);
      }
      return months;
    }

    Position position(Polarity polarity) {
      return new Position(STATEMENT, LaidOut.of(time(edtf)), polarity, false, 1);
    }
  }

  private static final List<Period> PERIODS =
      List.of(
          new Period("2015", 0, 12),
          new Period("2016", 12, 24),
          new Period("2016-01", 12, 13),
          new Period("2016-01/2016-12", 12, 24),
          new Period("2015/2016", 0, 24),
          new Period("2016-06/2017-06", 17, 30));

  @TestFactory
  Stream<DynamicTest> positionsRelateAsWhatTheyLeaveOpen() {
    return PERIODS.stream()
        .flatMap(a -> PERIODS.stream().map(b -> new Period[] {a, b}))
        .flatMap(
            pair ->
                Stream.of(Polarity.values())
                    .flatMap(p -> Stream.of(Polarity.values()).map(q -> test(pair, p, q))));
  }

  private static DynamicTest test(Period[] pair, Polarity first, Polarity second) {
    String name = "%s %s, %s %s".formatted(first, pair[0].edtf, second, pair[1].edtf);
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Position a = pair[0].position(first);
          Position b = pair[1].position(second);
          BitSet openToA = pair[0].open(first);
          BitSet openToB = pair[1].open(second);
          BitSet common = (BitSet) openToA.clone();
          common.and(openToB);
          assertThat(a.excludes(b, CONTEXT)).as("excludes").isEqualTo(common.isEmpty());
          assertThat(a.isWithin(b, CONTEXT)).as("within").isEqualTo(common.equals(openToA));
        });
  }
}
