package io.github.entente.reconcile.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.ClaimTableBuilder;
import org.junit.jupiter.api.Test;

/** Laws of SetBayes, on books with a first and a second author each. */
class SetBayesTest {
  /** Two shops list both authors of 50 books. */
  private static ClaimTableBuilder books() {
    ClaimTableBuilder builder = ClaimTable.builder();
    for (int i = 0; i < 50; i++) {
      for (String shop : new String[] {"full", "also full"}) {
        builder.add(shop, "book" + i, "first" + i).add(shop, "book" + i, "second" + i);
      }
    }
    return builder;
  }

  @Test
  void whoListsOnlyFirstAuthorsDoesNotDisproveTheSecondOnes() {
    ClaimTableBuilder builder = books();
    for (int i = 0; i < 50; i++) {
      builder.add("short", "book" + i, "first" + i);
      builder.add("sloppy", "book" + i, "first" + i).add("sloppy", "book" + i, "second" + i);
      builder.add("sloppy", "book" + i, "junk" + i);
    }
    TruthResult result = TruthRunner.DEFAULT.run(new SetBayes(), builder.build());
    for (int i = 0; i < 50; i++) {
      assertThat(result.belief("book" + i, "first" + i)).isGreaterThan(0.95);
      assertThat(result.belief("book" + i, "second" + i)).isGreaterThan(0.5);
    }
  }

  @Test
  void whatOneAddsAgainstFourWhoListAllElseIsNoMember() {
    ClaimTableBuilder builder = books();
    for (int i = 0; i < 50; i++) {
      for (String shop : new String[] {"third", "fourth", "sloppy"}) {
        builder.add(shop, "book" + i, "first" + i).add(shop, "book" + i, "second" + i);
      }
      builder.add("sloppy", "book" + i, "illustrator" + i);
    }
    TruthResult result = TruthRunner.DEFAULT.run(new SetBayes(), builder.build());
    for (int i = 0; i < 50; i++) {
      assertThat(result.belief("book" + i, "second" + i)).isGreaterThan(0.99);
      assertThat(result.belief("book" + i, "illustrator" + i)).isLessThan(0.01);
    }
    assertThat(result.trust("sloppy")).isLessThan(result.trust("full") - 0.2);
  }

  @Test
  void silenceOfWhoUsuallyListsAllTellsMoreThanThatOfWhoListsLittle() {
    ClaimTableBuilder builder = books();
    for (int i = 0; i < 50; i++) {
      builder.add("short", "book" + i, "first" + i);
    }
    builder.add("full", "x", "a").add("also full", "x", "b");
    builder.add("full", "y", "a").add("short", "y", "b");
    TruthResult result = TruthRunner.DEFAULT.run(new SetBayes(), builder.build());
    assertThat(result.belief("x", "a")).isLessThan(result.belief("y", "a"));
  }

  @Test
  void listingAValueNeverSpeaksAgainstIt() {
    // As few of the claims of "poor" can be true as possible: it is the only one to make them.
    ClaimTableBuilder builder = books();
    for (int i = 0; i < 50; i++) {
      builder.add("poor", "book" + i, "junk" + i);
    }
    builder.add("full", "x", "a").add("also full", "x", "b");
    ClaimTable without = builder.build();
    ClaimTable with = builder.add("poor", "x", "a").build();
    SetBayes independent = new SetBayes(SetBayesParameters.DEFAULT.withCorrelation(0));
    assertThat(TruthRunner.DEFAULT.run(independent, with).belief("x", "a"))
        .isGreaterThan(TruthRunner.DEFAULT.run(independent, without).belief("x", "a"));
  }
}
