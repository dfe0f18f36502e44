package io.github.entente.benchmarks.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies every method to every data set of a directory and compares the answers with what is known
 * to be true: accuracy, calibration, rounds and seconds.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the comparison.
   *
   * @param args the directory of the data sets, and a directory for {@code accuracy.md} and {@code
   *     accuracy.csv}, which is made if it is not there
   * @throws IOException if the results cannot be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 2) {
      out.println("Name two directories: that of the data sets, and one for the results.");
      return;
    }
    run(Path.of(args[0]), Path.of(args[1]), out);
  }

  static void run(Path data, Path results, PrintStream out) throws IOException {
    List<Report> reports = new ArrayList<>();
    StringBuilder sections = new StringBuilder();
    StringBuilder csv = new StringBuilder(Csv.HEADER);
    for (Path folder : DataSetFolder.in(data)) {
      Report report = Report.of(DataSetFolder.read(folder), Methods.ALL);
      reports.add(report);
      String section = Markdown.section(report);
      out.print(section);
      sections.append(section);
      csv.append(Csv.lines(report));
    }
    String summary = Summary.ofAll().table(reports) + Summary.ofReportingHalf().table(reports);
    out.print(summary);
    Files.createDirectories(results);
    Files.writeString(results.resolve("accuracy.md"), summary + sections);
    Files.writeString(results.resolve("accuracy.csv"), csv);
  }
}
