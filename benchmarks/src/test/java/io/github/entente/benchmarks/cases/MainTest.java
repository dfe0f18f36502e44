package io.github.entente.benchmarks.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  private static final String HEADER = "name\ttype\tclaims\texpect\tfault";
  private static final String ONE = "one\tdate\td1:A 2016\tP(2016)=.75 status=UNCONTESTED\tlone";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private boolean run(String... lines) {
    return Main.run(List.of(lines), new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCaseIsPrintedWithItsNumbers() {
    assertThat(run("# a comment", HEADER, ONE)).isTrue();
    assertThat(text())
        .contains("one ", "UNCONTESTED", "P(2016)=.75: 0.7500")
        .contains("1 cases, 2 expectations, 0 cases fail");
  }

  @Test
  void casesThatFailComeLastWithWhatWasExpectedAndGot() {
    assertThat(run("wrong\tdate\td1:A 2016\tP(2016)=.5\t", ONE)).isFalse();
    assertThat(text().indexOf("wrong")).isGreaterThan(text().indexOf("one "));
    assertThat(text()).contains("FAILS expected P(2016)=.5, got 0.7500", "1 cases fail");
  }

  @Test
  void whatCannotBeReadFailsAndTheOthersStillRun() {
    assertThat(
            run(
                "no tabs",
                "flag\tdate\td1:A 2016 LOUD\tP(2016)=.75\t",
                "value\tdate\td1:A 20x6\tP(2016)=.75\t",
                "expectation\tdate\td1:A 2016\tQ(2016)=.75\t",
                ONE))
        .isFalse();
    assertThat(text())
        .contains(
            "\"no tabs\" has 1 columns", "\"LOUD\" is none of", "20x6", "\"Q(2016)=.75\" must be")
        .contains("P(2016)=.75: 0.7500", "5 cases, 5 expectations, 4 cases fail");
  }

  @Test
  void aNumberCanBeThatOfAnotherCase() {
    assertThat(run(ONE, "two\tdate\td1:B 2017\tP(2017)=@one\t")).isFalse();
    assertThat(text()).contains("P(2017)=@one, got 0.7500");
  }

  @Test
  void everyKindOfValueIsRead() {
    assertThat(
            run(
                "yesno\tyesno\td1:A !yes\tP(no)=.75\t",
                "number\tnumber\td1:A 5..20 ; d2:B >=10\tP(5..20)>.5\t",
                "cumulative\tcumulative at:2023-08-11\td1:A 55 asof=2023-08-10\tP(>=55)>.5\t",
                "place\tplace tree:lahaina<maui\td1:A lahaina\tP(maui)=.75\t",
                "labels\tlabels:4\td1:A red\tP(red)=.75\t",
                "text\ttext unk:a|b\td1:A a ; d2:B b\tP(a)=.75 P(b)=.75\t",
                "said\tdate trust:A=90/10\td1:B<A<?official 2016 PR HEAD\tW(2016)<1 best=2016\t",
                "flags\tdate\td1:A 2016 t=2016-01-03 hash=x alt=g ; d1:A 2017 alt=g\tarticles=1\t"))
        .as(text())
        .isTrue();
  }
}
