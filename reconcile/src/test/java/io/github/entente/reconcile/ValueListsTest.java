package io.github.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.reconcile.table.ClaimTable;
import io.github.entente.reconcile.table.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are lists: how they are read and written, and how a table of them is split. */
class ValueListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a;b", "b; a", " a ;b ", "b;;a;", ";a;b", "a;b;a", "\u00a0b\t;\u2003a\u001c"})
  void orderSpaceAndRepetitionDoNotMatter(String text) {
    assertThat(ValueLists.members(text)).containsExactly("a", "b");
  }

  @Test
  void aTextWithoutSeparatorsIsItsOwnOnlyMember() {
    assertThat(ValueLists.members("Knuth, Donald")).containsExactly("Knuth, Donald");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ";;", " ; ", "\u001c;"})
  void aTextOfOnlySeparatorsIsItsOwnOnlyMember(String text) {
    assertThat(ValueLists.members(text)).containsExactly(text);
  }

  @Test
  void joiningAndReadingAgainGivesTheSameMembers() {
    assertThat(ValueLists.join(List.of("a", "b c"))).isEqualTo("a;b c");
    assertThat(ValueLists.members(ValueLists.join(List.of("a", "b c"))))
        .containsExactly("a", "b c");
  }

  @Test
  void splittingMakesAClaimOfEachMemberWithWeightTimeAndNumbersKept() {
    ClaimTable table =
        ClaimTable.builder()
            .add("s2", "y", "a;b", 0.5, 7)
            .add("s1", "y", "b", 0.25, 9)
            .add("s1", "x", "c; a", 1, ClaimTable.NO_TIME)
            .build();
    ClaimTable expected =
        ClaimTable.builder()
            .add("s2", "y", "a", 0.5, 7)
            .add("s2", "y", "b", 0.5, 7)
            .add("s1", "y", "b", 0.25, 9)
            .add("s1", "x", "c", 1, ClaimTable.NO_TIME)
            .add("s1", "x", "a", 1, ClaimTable.NO_TIME)
            .build();
    ClaimTable split = ValueLists.split(table);
    assertThat(split).isEqualTo(expected);
    for (int item = 0; item < table.items(); item++) {
      assertThat(split.item(item)).isEqualTo(table.item(item));
    }
    for (int source = 0; source < table.sources(); source++) {
      assertThat(split.source(source)).isEqualTo(table.source(source));
    }
  }

  @Test
  void ofAMemberThatASourceListsTwiceTheSurerAndTheEarlierClaimIsKept() {
    ClaimTable table =
        ClaimTable.builder().add("s", "x", "a;b", 0.5, 3).add("s", "x", "b;c", 0.75, 5).build();
    ClaimTable split = ValueLists.split(table);
    assertThat(split.claims()).isEqualTo(3);
    int claim = split.firstClaim(split.findCandidate("x", "b").orElseThrow());
    assertThat(split.weight(claim)).isEqualTo(0.75f);
    assertThat(split.time(claim)).isEqualTo(3);
  }

  @Test
  void namesAreKeptToTheLetter() {
    ClaimTable table =
        ClaimTable.builder(Spelling.EXACT).add(" s", "x  y", "a;b").add("s", "x y", "c").build();
    ClaimTable split = ValueLists.split(table);
    assertThat(split.findSource(" s")).isEqualTo(table.findSource(" s"));
    assertThat(split.findItem("x  y")).isEqualTo(table.findItem("x  y"));
    assertThat(split.items()).isEqualTo(2);
  }

  @Test
  void aMemberOfControlCharactersThatCountAsSpaceIsNone() {
    ClaimTable table = ClaimTable.builder(Spelling.EXACT).add("s", "x", "a;\u001c;b").build();
    assertThat(ValueLists.split(table).candidates()).isEqualTo(2);
  }

  @Test
  void aTableWithoutListsStaysAsItIs() {
    ClaimTable numbered = ClaimTable.numbered().add(9, 10, 1).add(10, 9, 2).build();
    assertThat(ValueLists.split(numbered)).isSameAs(numbered);
    ClaimTable empty = ClaimTable.builder().build();
    assertThat(ValueLists.split(empty)).isEqualTo(empty);
  }
}
