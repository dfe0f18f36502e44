package io.github.entente.reconcile.table.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.reconcile.table.ValueHierarchy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id\tname\tparent\n0\tRoot\t-1\n1\tUSA\t0\n2\tOhio\t1\n3\tCleveland\t2\n4\tIndia\t0\n",
        "id\tname\tparent\n1\tUSA\t0\n2\tOhio\t1\n3\tCleveland\t2\n4\tIndia\t0\n",
        "name\tparent\tid\nCleveland\t2\t3\nOhio\t1\t2\n USA \t\t1\nIndia\t-1\t4\n"
      })
  void tellsThatWhatContainsIsMoreGeneral(String text) throws IOException {
    ValueHierarchy places = read(text);
    assertThat(places.generalizes("any", "USA", "Cleveland")).isTrue();
    assertThat(places.generalizes("any", "Ohio", "Cleveland")).isTrue();
    assertThat(places.generalizes("any", "Cleveland", "Ohio")).isFalse();
    assertThat(places.generalizes("any", "India", "Ohio")).isFalse();
    assertThat(places.generalizes("any", "Atlantis", "Ohio")).isFalse();
    assertThat(places.generalizes("any", "USA", "Atlantis")).isFalse();
  }

  @Test
  void letsAnyNodeOfAnAmbiguousNameCount() throws IOException {
    ValueHierarchy places =
        read(
            """
            id\tname\tparent
            1\tUSA\t0
            2\tOhio\t1
            3\tTexas\t1
            4\tCleveland\t2
            5\tCleveland\t3
            """);
    assertThat(places.generalizes("any", "Ohio", "Cleveland")).isTrue();
    assertThat(places.generalizes("any", "Texas", "Cleveland")).isTrue();
  }

  @Test
  void takesNeitherOfTwoNamesAsMoreGeneralIfEachContainsTheOther() throws IOException {
    ValueHierarchy places = read("id\tname\tparent\n1\ta\t0\n2\tb\t1\n3\tb\t0\n4\ta\t3\n");
    assertThat(places.generalizes("any", "a", "b")).isFalse();
    assertThat(places.generalizes("any", "b", "a")).isFalse();
  }

  @Test
  void tellsOfUnknownParentsCirclesRepeatedIdsAndBlanks() throws IOException {
    assertThatThrownBy(
            () ->
                read(
                    """
                    id\tname\tparent
                    1\ta\t7
                    2\tb\t3
                    3\tc\t2
                    4\td\t4
                    5\te\t2
                    1\tf\t0
                    \tg\t0
                    8\t\t0
                    """))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageStartingWith("there are 7 problems")
        .hasMessageContaining("line 2, parent: '7' is no node's id")
        .hasMessageContaining("line 3, parent: '3' makes the node lie in itself")
        .hasMessageContaining("line 4, parent: '2' makes the node lie in itself")
        .hasMessageContaining("line 5, parent: '4' makes the node lie in itself")
        .hasMessageContaining("line 7, id: '1' is the id of the node in line 2, too")
        .hasMessageContaining("line 8, id: is blank")
        .hasMessageContaining("line 9, name: is blank");
  }

  @Test
  void tellsOfMissingColumns() {
    assertThatThrownBy(() -> read("id\tname\n1\ta\n"))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("parent: is missing; the columns are [id, name]");
  }

  private ValueHierarchy read(String text) throws IOException {
    return HierarchyFile.read(Files.writeString(folder.resolve("h.tsv"), text));
  }
}
