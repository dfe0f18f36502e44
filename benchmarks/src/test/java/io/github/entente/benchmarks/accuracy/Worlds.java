package io.github.entente.benchmarks.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Small data sets of each shape. */
final class Worlds {
  private Worlds() {}

  static List<DataSet> all(Path directory) {
    return List.of(places(directory), sets(directory), numbers(directory), labels(directory));
  }

  static DataSet places(Path directory) {
    return DataSetFolder.read(
        DataFolder.in(directory, "places")
            .hierarchy("1|France|-1", "2|Paris|1", "3|Lyon|1", "4|Peru|-1")
            .claims("a|x|born|France", "b|x|born|Paris", "c|x|born|Peru", "a|y|born|Lyon")
            .gold("x|born|Paris|Paris,France", "y|born|Lyon|Lyon,France")
            .folder());
  }

  static DataSet sets(Path directory) {
    return DataSetFolder.read(
        DataFolder.in(directory, "sets")
            .claims("a|x|by|p;q", "b|x|by|q", "c|x|by|q; p", "a|y|by|r;s", "b|y|by|r;s")
            .gold("x|by|p;q|", "y|by|r;s|")
            .folder());
  }

  static DataSet numbers(Path directory) {
    return DataSetFolder.read(
        DataFolder.in(directory, "numbers")
            .claims("a|x|size|100", "b|x|size|100", "c|x|size|120", "a|y|size|7", "c|y|size|7.05")
            .gold("x|size|100|", "y|size|7|")
            .folder());
  }

  /** 40 items with two labels; two of three sources are right, the third on every other item. */
  static DataSet labels(Path directory) {
    return DataSetFolder.read(
        DataFolder.in(directory, "labels")
            .claims(
                IntStream.range(0, 40)
                    .mapToObj(
                        i ->
                            "a|%1$s|is|%2$s\nb|%1$s|is|%2$s\nc|%1$s|is|%3$s"
                                .formatted(i, i % 2, i / 2 % 2))
                    .toArray(String[]::new))
            .gold(
                IntStream.range(0, 40)
                    .mapToObj(i -> "%s|is|%s|".formatted(i, i % 2))
                    .toArray(String[]::new))
            .folder());
  }
}
